const STATUSES = [
  'ready',
  'running',
  'paused',
  'complete',
  'hurt',
  'blocked',
  'felt',
  'finished',
] as const;

/** What is shown where the guided session stands; without a script there is no status and all of it shows. */
const BY_STATUS = STATUSES.map(
  (status) =>
    `[data-status=${status}] [data-unless~=${status}],[data-status=${status}] [data-when]:not([data-when~=${status}])`,
).join(',');

/**
 * Of the session, after `HANDOUT_STYLE`, whose tokens it takes. Sizes are in rem so that large text enlarges all of
 * it; the fewest pixels a finger needs are in px.
 */
export const SESSION_STYLE = `
:root{--hurt:#a3142b}
@media (prefers-color-scheme:dark){:root{--hurt:#ff9a9e}}
.session{background:var(--surface);font-size:1.125rem}
.session [hidden]{display:none!important}
@media screen{${BY_STATUS},[data-status] .unguided,[data-status]>section:not([data-current]){display:none!important}}
.session main{max-width:560px;padding:0 20px 12px}
.session h2{font-size:1.5rem;line-height:1.6}
.session h3{font-size:1.125rem;line-height:1.62}
.session svg{flex:none}
.session-bar{display:flex;align-items:center;gap:10px;max-width:560px;margin:0 auto;padding:8px 12px}
.session-bar h1{flex:1;min-width:0;font-size:1.125rem;line-height:1.62;text-align:center}
.session-bar a,.session-bar button{display:inline-flex;align-items:center;justify-content:center;width:48px;height:48px;border:1px solid var(--edge);border-radius:50%;background:none;color:var(--ink)}
.session-bar>h1:last-of-type:nth-last-child(2):has(+[hidden]){margin-right:58px}
[data-sound][aria-pressed=false] .loud,[data-sound][aria-pressed=true] .mute{display:none}
.session button{font:inherit;font-weight:600;cursor:pointer}
.session .button{justify-content:center;gap:10px;min-height:52px;margin:12px 12px 0 0;border:2px solid var(--edge);background:var(--surface);color:var(--link)}
.session .main,.session .urgent{width:100%;min-height:64px;border-color:var(--brand);border-radius:16px;background:var(--brand);color:var(--on-brand)}
.session .urgent{border-color:var(--stop);background:var(--stop);color:#fff}
#large:checked+label{background:var(--brand);color:var(--on-brand)}
#large:focus-visible+label{outline:3px solid var(--focus);outline-offset:2px}
.questions input{flex:none;width:24px;height:24px;margin:0;accent-color:var(--brand)}
.exercise,.felt,.finished{padding:8px 0 20px;scroll-margin-top:8px}
main:not([data-status])>section~section{border-top:2px solid var(--line)}
.where{color:var(--ink-2);font-weight:600}
[data-status] .where{display:none}
.segments{display:flex;gap:6px;margin:4px 0 12px}
.segments i{flex:1;height:6px;border-radius:3px;background:var(--track);overflow:hidden}
.segments .full,.segments b{background:var(--brand)}
.segments b{display:block;width:100%;height:100%}
.photos{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(150px,100%),1fr));gap:8px}.photos:empty{display:none}.photos figure{margin:0;padding:4px 8px 8px;border-radius:20px;background:var(--fig)}.photos figcaption{color:var(--ink-2);font-weight:600}
img.photo{display:block;width:100%;height:auto;max-height:min(300px,36vh);object-fit:contain;border-radius:12px;background:var(--fig)}
.stage{position:relative;border-radius:20px;background:var(--fig);overflow:hidden}
.stage .layers{padding:10px 12px 6px}
.stage .layers svg{display:block;width:100%;height:auto;max-height:min(240px,30vh)}
.stage input{position:absolute;width:1px;height:1px;opacity:0}
.stage label{position:absolute;right:8px;top:8px;display:inline-grid;align-items:center;justify-items:center;width:48px;height:48px;border:1px solid var(--edge);border-radius:50%;background:var(--surface);color:var(--link);cursor:pointer}
.stage label>*{grid-area:1/1;display:inline-flex}
.stage input:focus-visible~label{outline:3px solid var(--focus);outline-offset:2px}
@media screen{.stage input:checked~* .moving,.stage input:not(:checked)~* .resting{visibility:hidden}}
@media screen and (prefers-reduced-motion:reduce){.stage input:checked~* .moving,.stage input:not(:checked)~* .resting{visibility:visible}.stage input:checked~* .resting,.stage input:not(:checked)~* .moving{visibility:hidden}}
.exercise h2{margin-top:14px;text-align:center}
.exercise h2:focus,.felt h2:focus,.finished h2:focus,.held h2:focus{outline:none}
.exercise h2:focus-visible{outline:3px solid var(--focus)}
.exercise .sentence{margin-top:2px;font-size:1.125rem;line-height:1.62;text-align:center}
.how-to{margin-top:14px}
.session summary{display:flex;align-items:center;gap:10px;min-height:48px;font-weight:600;cursor:pointer}
.how-to summary{color:var(--link);text-decoration:underline;text-underline-offset:4px}
.how-to ol{padding-left:28px}
.how-to .quiet-button{margin-top:12px}
.session .stop-if{padding-top:0;border-top:0}
.log,.hurts{margin-top:12px}
.said{font-weight:600}
.hurts summary{justify-content:center;min-height:52px;padding:4px 16px;border:2px solid var(--hurt);border-radius:16px;color:var(--hurt);list-style:none}
.hurts summary::-webkit-details-marker{display:none}
[data-status] .hurts summary,[data-status] .hurts:not([open]),[data-status=hurt] .log{display:none}
.note{display:block;margin-top:16px;font-weight:600}
.note textarea{display:block;width:100%;margin-top:6px;padding:10px 12px;border:2px solid var(--edge);border-radius:12px;background:var(--surface);color:var(--ink);font:inherit;font-weight:400}
.session form>.meta{margin-top:12px}
.pain{min-width:0;margin:14px 0 0;padding:0;border:0}
.pain legend{padding:0;font-weight:600}
.pain-row{display:flex;flex-wrap:wrap;align-items:center;gap:6px;margin-top:6px}
.pain-word{flex:0 0 6.2rem;color:var(--ink-2)}
.pain label{position:relative;display:inline-flex;align-items:center;justify-content:center;gap:6px;min-width:72px;min-height:48px;padding:4px 8px;border:1px solid var(--edge);border-radius:24px;font-weight:600;cursor:pointer}
.pain input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.pain label:has(:checked),.questions label:has(:checked){border-color:var(--brand);background:var(--tint);box-shadow:inset 0 0 0 2px var(--brand)}
.pain label:has(:focus-visible){outline:3px solid var(--focus);outline-offset:2px}
.face{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.face .eyes{stroke-width:3.500}
.timer{margin-top:2px}
.hint{min-height:1.62em;color:var(--ink-2);text-align:center}
.ring{position:relative;width:min(12.5rem,60vw);margin:8px auto 0}
.ring svg{display:block;width:100%;height:auto;overflow:visible}
.ring circle{fill:none;stroke-width:16}
.ring .track{stroke:var(--track)}
.ring .arc{stroke:var(--brand);stroke-dasharray:100;stroke-dashoffset:100;stroke-linecap:round;transform:rotate(-90deg);transform-origin:center}
.ring .head{fill:var(--gold);stroke:var(--surface);stroke-width:4}
.ring [data-head]{transform-origin:100px 100px}
.ring p{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;line-height:1.62;color:var(--ink-2);text-align:center}
.ring b{color:var(--ink);font-size:5.25rem;line-height:1;font-weight:600;font-variant-numeric:tabular-nums}
.round{display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:4px 14px;min-height:2rem;margin-top:10px}
.round [data-round]{flex-basis:100%;color:var(--ink-2);text-align:center}
.round [data-round]:empty{display:none}
.round b{font-size:1.25rem;font-variant-numeric:tabular-nums}
.dots{display:inline-flex;gap:7px}
.dots i{width:16px;height:16px;border:2px solid var(--edge);border-radius:50%}
.dots .full{border-color:var(--brand);background:var(--brand)}
.dots .now{border:4px solid var(--gold)}
[data-status=complete] .ring,[data-status=complete] .dots,[data-status=hurt] .timer,[data-status=hurt] .sentence,[data-status=hurt] .stage,[data-status=hurt] .photos,[data-status=hurt] .stop-if:not(form *){display:none}
.controls{position:sticky;bottom:0;display:grid;grid-template-columns:minmax(76px,1fr) minmax(0,2.1fr) minmax(76px,1fr);gap:12px;margin:0 -20px;padding:8px 20px 14px;background:var(--surface)}
.controls button{display:flex;align-items:center;justify-content:center;gap:6px;min-height:64px;padding:6px 8px;border:2px solid var(--edge);border-radius:16px;background:var(--surface);color:var(--ink);line-height:1.4}
.controls .side{flex-direction:column;gap:0}
.controls .go-on{border-color:var(--brand);background:var(--brand);color:var(--on-brand);font-size:1.25rem}
.controls .go-on span{display:flex;align-items:center;gap:10px}
.controls .hurt{grid-column:1/-1;min-height:52px;border-color:var(--hurt);color:var(--hurt)}
.controls .go-on svg{width:28px;height:28px;stroke-width:3}
.gold{color:var(--gold);fill:var(--gold)}
[data-status=complete] .controls,[data-status=blocked] .controls{grid-template-columns:minmax(76px,1fr) minmax(0,3.1fr)}
[data-status=felt] .controls{position:static;grid-template-columns:minmax(76px,1fr) 2fr}[data-status=hurt] .controls,[data-status=finished] .controls{display:none}
main:not([data-status])>#finished:not(:target){display:none}
.finished,.timer .medal{text-align:center}
.timer .medal{display:flex;margin:12px auto}
.medal{display:inline-flex;align-items:center;justify-content:center;width:72px;height:72px;margin-top:16px;border-radius:50%;background:var(--brand);color:var(--on-brand)}
.medal svg{width:40px;height:40px}
.questions fieldset{margin:8px 0 0;padding:0;border:0}
.questions legend{padding:0}
.questions label{display:flex;align-items:flex-start;gap:14px;min-height:52px;margin-top:8px;padding:12px;border:1px solid var(--edge);border-radius:12px;cursor:pointer}
.questions label input{margin-top:2px}
.questions label:has(:focus-visible){outline:3px solid var(--focus);outline-offset:2px}
.questions .some{width:100%;min-height:64px;border-radius:16px}
@supports selector(:has(*)){.questions:has([name=yes]:checked) .none,.questions:not(:has([name=yes]:checked)) .some{display:none}.questions .some{border-color:var(--brand);background:var(--brand);color:var(--on-brand)}}
.held h2{display:flex;align-items:center;gap:10px;margin-top:8px}
.session .box h3{display:flex;gap:10px;margin-top:0}
.session .box.stop h2{margin:0}
.held>p{margin-top:14px}
.not-yet{margin-top:8px;font-weight:600;color:var(--hurt)}
footer{max-width:560px;margin:0 auto;padding:12px 20px 40px}
.foot-links,.keep{display:flex;flex-wrap:wrap;align-items:center;gap:10px}
.foot-links{padding-top:14px;border-top:1px solid var(--line)}
.keep{margin-top:12px}
@media (max-width:374px){.session main{padding-inline:14px}.controls{gap:8px;margin-inline:-14px;padding-inline:14px}.pain label{min-width:64px}}
@media (max-width:300px){.ring{width:min(12.5rem,100%)}.ring b{font-size:3.5rem}.session .controls{grid-template-columns:1fr 1fr}.controls .go-on{grid-column:1/-1;order:-1}.pain-word{flex-basis:100%}}
@media (max-height:620px){.controls{position:static}}
@media (prefers-contrast:more){.session{--line:var(--ink);--edge:var(--ink);--ink-2:var(--ink);--track:var(--line)}}
@media (forced-colors:active){.segments .full,.segments b,.dots .full{forced-color-adjust:none;background:Highlight}.ring .arc{stroke:Highlight}.ring .track{stroke:CanvasText;opacity:.25}.ring p{forced-color-adjust:none;color:CanvasText}.ring .head{fill:CanvasText}.controls .go-on,.session .main{border-color:Highlight}.pain label:has(:checked),.questions label:has(:checked){border-color:Highlight}}
@media (prefers-reduced-motion:no-preference){.timer:not(.turning) .arc{transition:stroke-dashoffset .2s linear}.timer:not(.turning) [data-head]{transition:transform .2s linear}.segments b{transition:width .2s linear}}
@media print{.session form,.session-bar a,.session-bar button,.hurts,.controls,.timer,.stage label,.stage .moving,.foot-links,.keep,.send-status,.felt,.finished,.kept-note{display:none!important}.stage .layers svg{max-height:190px}.exercise{break-inside:avoid}}
:root{--track:#eae6da;--tint:#ddebea;--on-brand:#fff}
@media (prefers-color-scheme:dark){:root{--track:#223134;--tint:#1c3b40;--on-brand:#0b1d20}}
`;
