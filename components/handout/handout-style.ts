import { DARK_INKS } from '@/components/figure/inks';

const DARK_FIGURES = Object.entries(DARK_INKS)
  .map(([ink, dark]) => `[fill="${ink}"]{fill:${dark}}[stroke="${ink}"]{stroke:${dark}}`)
  .join('');

/**
 * The stylesheet of the patient's page, inlined and allowed by its hash in the page's policy.
 * Colours and sizes: the look's tokens; text of at least 18 px, Thai lines of at least 1.6.
 */
export const HANDOUT_STYLE = `
:root{color-scheme:light dark;--paper:#f4f2ea;--surface:#fff;--fig:#f8f6f0;--line:#dbd5c6;--edge:#858070;--ink:#17282d;--ink-2:#47565a;--brand:#0e4a53;--on-brand:#fff;--bar:#09363d;--link:#0e4a53;--gold:#e2a21d;--focus:#b45309;--stop:#7a0e20}
@media (prefers-color-scheme:dark){:root{--paper:#0e181a;--surface:#162427;--fig:#1d2d30;--line:#2c3d40;--edge:#6f7f80;--ink:#e9eeea;--ink-2:#b4c0bf;--brand:#7cc4c4;--on-brand:#0b1d20;--bar:#081113;--link:#7cc4c4;--gold:#e8b33f;--focus:#f5c062;--stop:#9c1c2e}}
*{box-sizing:border-box}
html:has(#large:checked){font-size:125%}
html:has(#large:checked) .top{flex-wrap:wrap}
html:has(#large:checked) .top p{flex-basis:100%}
.unseen,#large{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:72px}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.125rem/1.62 Looped,"IBM Plex Sans Thai Looped","Noto Sans Thai Looped","Leelawadee UI",Thonburi,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,p,ol,ul{margin:0;padding:0}
h1{font-size:1.625rem;line-height:2.5rem;font-weight:600}
h2{font-size:1.25rem;line-height:2rem;font-weight:600}
h3{font-size:1.125rem;line-height:1.8125rem;font-weight:600}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.top{position:sticky;top:0;z-index:2;display:flex;align-items:center;gap:8px;padding:8px 16px;background:var(--bar);color:#fff}
.top p{flex:1 1 6rem;min-width:0;line-height:1.6;font-weight:600}
.top a,.top label{display:inline-flex;align-items:center;justify-content:center;flex:none;gap:6px;min-width:52px;min-height:44px;padding:0 12px;white-space:nowrap;border:1px solid #6f8f93;border-radius:22px;color:#fff;font-weight:600;text-decoration:none}
.top :focus-visible,.top #large:focus-visible+label{outline:3px solid #f5c062;outline-offset:2px}
.top label{cursor:pointer}
.top #large:checked+label{background:#fff;color:#09363d}
.top svg{flex:none}
.demo{padding:6px 16px;background:var(--gold);color:#17282d;font-weight:600;text-align:center}
main{max-width:760px;margin:0 auto;padding:14px 20px 40px}
.meta{color:var(--ink-2)}
.count{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 16px;margin:14px 0 8px}
.week{display:grid;grid-template-columns:repeat(7,1fr);gap:6px;margin-top:14px;list-style:none}
.week li{min-width:0;white-space:nowrap;display:flex;flex-direction:column;align-items:center;gap:2px;margin:0;color:var(--ink-2)}
.week .cell{display:flex;align-items:center;justify-content:center;width:100%;height:34px;border:2px solid var(--line);border-radius:8px;background:var(--surface);color:var(--ink);font-size:1rem;font-weight:600}
.week .full{border-color:var(--brand);background:var(--brand);color:var(--surface)}
.week .part{border-color:var(--brand)}
.week .now{color:var(--ink);font-weight:600}
:lang(en) .week li{font-size:1rem}
.week .now .cell{border:3px solid var(--gold)}
.warning{margin-top:14px;color:var(--ink-2)}
.main-button{display:flex;align-items:center;justify-content:center;gap:14px;width:100%;min-height:64px;padding:8px 20px;border:0;border-radius:16px;background:var(--brand);color:var(--on-brand);font:inherit;font-size:1.25rem;font-weight:600;text-decoration:none;cursor:pointer}
.main-button svg{flex:none;color:var(--gold);fill:currentColor}
.go-bar{position:sticky;bottom:12px;z-index:1;margin-top:16px;border-radius:16px;box-shadow:0 6px 20px -6px rgba(23,40,45,.4)}
.tag{display:inline-flex;align-items:center;gap:6px;color:var(--ink);font-weight:600}
.news{margin-top:14px;padding:10px 14px;border:1px solid var(--edge);border-left:6px solid var(--gold);border-radius:12px;background:var(--surface)}
.news ul{padding-left:22px}
.news.old{border:3px solid var(--stop);border-left-width:8px}
.pictograms{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:8px;padding:8px 0!important;border-block:1px solid var(--line);list-style:none}
.pictograms li{display:flex;align-items:center;gap:6px;margin:0}
.pictograms b{font-size:1.25rem}
.acts{display:flex;flex-wrap:wrap;align-items:center;gap:0 12px;margin-top:6px}
.acts .tag{margin-top:14px}
.tools p{display:flex;flex-wrap:wrap;gap:0 12px}
.tools details{margin-top:12px;border-top:1px solid var(--line)}
summary{min-height:44px;padding:8px 0;color:var(--link);font-weight:600;cursor:pointer}
.field{display:block;margin-top:10px;font-weight:600}
.field input{display:block;width:100%;max-width:16rem;min-height:48px;margin-top:4px;padding:6px 12px;border:1px solid var(--edge);border-radius:8px;background:var(--surface);color:var(--ink);font:inherit}
.day-fields{display:flex;flex-wrap:wrap;gap:0 12px}
.day-fields .field{flex:1 1 5rem}
.check{display:flex;align-items:center;gap:10px;min-height:44px;margin-top:8px}
.check input{flex:none;width:24px;height:24px;accent-color:var(--brand)}
.quiet-button{display:inline-flex;align-items:center;gap:8px;min-height:48px;padding:4px 14px;border:1px solid var(--edge);border-radius:24px;background:none;color:var(--link);font:inherit;font-weight:600;cursor:pointer;text-decoration:none}
.quiet-button [data-when-on],[aria-pressed=true] [data-when-off]{display:none}
[aria-pressed=true] [data-when-on]{display:inline}
.kept-note{margin:0;padding:6px 16px;background:var(--paper);text-align:center}
.send-status{text-align:center;color:var(--ink-2)}
.send-status span{display:inline-flex;align-items:center;gap:6px}
.gate{display:block}
.gate .main-button{margin-top:18px}
.problem{margin-top:12px;padding:10px 12px;border:2px solid var(--ink);border-radius:8px;font-weight:600}
.other-phase{margin-top:14px}
.other-phase h3{color:var(--ink-2)}
.list{list-style:none;border:1px solid var(--line);border-radius:16px;background:var(--surface);overflow:hidden}
.list li+li{border-top:1px solid var(--line)}
.list a{display:flex;align-items:center;gap:14px;min-height:100px;padding:10px;color:inherit;text-decoration:none}
.list a:focus-visible{outline-offset:-3px}
.list b{display:block;font-size:1.1875rem;line-height:1.875rem;font-weight:600}
.whole{display:inline-block;max-width:100%}
.list .dose{display:block;color:var(--ink-2);line-height:1.8125rem}
.thumb{flex:none;width:112px;height:84px;border-radius:8px;background:var(--fig)}
.words{flex:1;min-width:0}
.go{flex:none;color:var(--ink-2)}
.button{display:inline-flex;align-items:center;justify-content:center;background:var(--surface);cursor:pointer;font:inherit;min-height:48px;margin-top:14px;padding:6px 20px;border:1px solid var(--edge);border-radius:12px;color:var(--link);font-weight:600;text-decoration:none}
article,.box{margin-top:20px;padding:14px 16px 16px;border:1px solid var(--line);border-radius:16px;background:var(--surface)}
article h2{font-size:1.5rem;line-height:2.375rem}
.number{display:inline-flex;align-items:center;justify-content:center;width:36px;height:36px;margin-right:10px;border-radius:50%;background:var(--ink);color:var(--surface);font-size:1.25rem;line-height:1}
.thumb.photo{object-fit:cover}.thumb.blank{display:inline-flex;align-items:center;justify-content:center;color:var(--ink-2);font-size:24px;font-weight:600}
.photos:empty{display:none}.pictures.photos{grid-template-columns:repeat(auto-fit,minmax(min(240px,100%),1fr))}
.clinic-logo{max-width:140px;max-height:56px;margin-right:12px;padding:2px;border-radius:4px;background:#fff;vertical-align:middle}
img.photo:not(.thumb){display:block;width:100%;height:auto;max-height:360px;object-fit:contain;border-radius:8px;background:var(--fig)}
.pictures{position:relative;display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:8px;margin-top:10px}
.pictures.low{grid-template-columns:1fr}
.pictures figure{display:flex;flex-direction:column;justify-content:space-between;margin:0;padding:4px 8px 8px;border-radius:8px;background:var(--fig)}
.pictures figcaption{color:var(--ink-2);font-weight:600}
.pictures figure svg{display:block;width:100%;height:auto;max-height:240px}
.pictures label span{display:flex;align-items:center;gap:8px}
.pictures input{position:absolute;width:1px;height:1px;opacity:0}
.pictures label{grid-column:1/-1;order:1;justify-self:start;align-items:center;min-height:44px;padding:0 14px;border:1px solid var(--edge);border-radius:22px;color:var(--link);font-weight:600;cursor:pointer}
.pictures input:focus-visible+label{outline:3px solid var(--focus);outline-offset:2px}
.layers,.pictures label{display:inline-grid}
.layers{width:100%}
.layers>*,.pictures label>*{grid-area:1/1}
@media screen{.pictures input:checked~* .moving,.pictures input:not(:checked)~* .resting{visibility:hidden}}
@media screen and (prefers-reduced-motion:reduce){.pictures input:checked~* .moving,.pictures input:not(:checked)~* .resting{visibility:visible}.pictures input:checked~* .resting,.pictures input:not(:checked)~* .moving{visibility:hidden}}
.drawn{list-style:none;padding:0}
.box ul.drawn{padding-left:0}
.drawn li{display:flex;align-items:center;gap:12px;margin-top:8px}
.drawn.several{display:grid;grid-template-columns:repeat(auto-fill,minmax(120px,1fr));gap:10px}
.drawn.several li{flex-direction:column;align-items:center;gap:4px;text-align:center;margin-top:0}
.sentence{margin-top:10px;font-size:1.25rem;line-height:2rem;font-weight:600}
article h3,.box h3{margin-top:12px}
article ol,article ul,.box ul{padding-left:28px}
li{margin-top:4px}
.list li{margin-top:0}
.stop-if{display:flex;gap:10px;margin-top:12px;padding-top:12px;border-top:1px solid var(--line);font-weight:600}
.sign{flex:none;margin-top:3px;color:var(--stop)}
.from-doctor{margin-top:12px;padding-left:12px;border-left:4px solid var(--gold)}
.back{display:inline-flex;align-items:center;min-height:44px;margin-top:14px}
.stop{border:3px solid var(--stop)}
.stop h2,.recall p{display:flex;gap:10px}
.recall{margin-top:14px}
.recall p{font-weight:600}
.recall .button{margin-top:12px}
#disclaimer{margin-top:24px;padding-top:14px;border-top:1px solid var(--edge)}
#disclaimer p+p{margin-top:10px}
@media (min-width:640px){.pictures.low{grid-template-columns:repeat(2,minmax(0,1fr))}.list a{min-height:104px}.thumb{width:144px;height:96px}}
@media (max-width:420px){.thumb{width:96px}.list a{gap:10px}}
@media (max-width:359px){.thumb{width:80px;height:72px}.top{padding:8px 12px}main{padding-inline:14px}.go{display:none}}
@media (prefers-color-scheme:dark){.sign{color:#ff9a9e}${DARK_FIGURES}}
@media (prefers-color-scheme:dark){.main-button svg{color:#09363d}}
@media (prefers-contrast:more){:root{--line:#17282d;--edge:#17282d;--ink-2:#17282d;--paper:#fff;--link:#003038}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--line:#e9eeea;--edge:#e9eeea;--ink-2:#fff;--ink:#fff;--paper:#000;--surface:#000;--link:#a9e6e6}}
@media (forced-colors:active){.main-button,.cell,.news,.tag,.problem{border:2px solid CanvasText}.week .full{forced-color-adjust:none}}
@media print{:root{color-scheme:light;--paper:#fff;--surface:#fff;--fig:#fff;--ink:#000;--ink-2:#000;--line:#777;--edge:#000;--stop:#000;--link:#000}body{font-size:12pt}.top{position:static;padding:0;background:none;color:#000}.top a,.top label,#large,.list,.count,.week,.go-bar,.tools,.acts,.news:not(.old),.go,.pictures input,.pictures label,.pictures .moving{display:none}main{max-width:none;padding:0}article,.box,#disclaimer{break-inside:avoid}.pictures figure svg{max-height:190px}}
`;
