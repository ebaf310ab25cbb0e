import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { HtmlValidate } from 'html-validate';
import { ROUTES, SOME_FIGURE, SOME_OWN_EXERCISE } from '../tests/support/routes';
import { signIn } from './judge-sign-in.mjs';

type Demo = Record<'url' | 'handoutUrl' | 'password', string>;
type Verdict = { judge: string; outcome: string; found: string[] };

const demo: Demo = JSON.parse(process.argv[2] ?? '{}');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How React and the framework write: it is the same to a browser.
    'attr-case': 'off',
    'attribute-allowed-values': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'valid-id': 'off',
    'void-style': 'off',
    // react-aria sets measures this way; the policy allows it for attributes alone.
    'no-inline-style': 'off',
    // So says the library of the handles that are dragged.
    'no-redundant-role': 'off',
    // Every file is of our own origin.
    'require-sri': 'off',
    // Of the two bars one is shown at a time, by the width.
    'unique-landmark': 'off',
    // A named list is allowed, and read out.
    'aria-label-misuse': 'off',
    // Without it a reload brings back ticks that were never saved.
    'valid-autocomplete': 'off',
    // Ticks of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    // Matters of taste.
    'no-dup-class': 'off',
    'no-implicit-input-type': 'off',
    'tel-non-breaking': 'off',
  },
});

/** What html-validate says and does not stand, and why: it reads the markup alone. */
const DOES_NOT_STAND: [RegExp, string][] = [
  [/^wcag\/h30: .* > td/, 'a cell of the rules is named by its row and column (aria-labelledby)'],
  [/^wcag\/h71: .*form > fieldset/, 'it closes a form until its scripts answer; its card names it'],
  [/^wcag\/h32: /, 'its button comes with another choice than the one that is kept'],
  [
    /"lang" attribute \[#__next_error__\]/,
    'a page that is not there is drawn by the framework later',
  ],
];

function addressOf(route: string, patient: string): string {
  return route
    .replace('[id]', patient)
    .replace('[figure]', SOME_FIGURE)
    .replace('[exercise]', SOME_OWN_EXERCISE)
    .replace('[token]', demo.handoutUrl.split('/').at(-1) ?? '');
}

/** Each finding once, with the pages where it stands counted. */
class Findings {
  readonly #places = new Map<string, Set<string>>();

  add(what: string, where: string): void {
    const places = this.#places.get(what) ?? new Set();
    this.#places.set(what, places.add(where));
  }

  list(): string[] {
    return [...this.#places].map(([what, places]) => `${what} (${places.size}: ${[...places][0]})`);
  }
}

const [html, policies, put] = [new Findings(), new Findings(), new Findings()];
let pages = 0;

function judgePolicy(policy: string, address: string): void {
  const { csp } = new CspParser(policy);
  for (const { severity, directive, description, value } of new CspEvaluator(csp).evaluate()) {
    if (severity > Severity.MEDIUM) continue;
    policies.add(`${directive} ${value ?? ''}: ${description}`, address);
  }
}

/** Who looks, with the cookies they send. */
const visitors = {
  'signed out': '',
  physiatrist: await signIn(demo, 'physiatrist'),
  administrator: await signIn(demo, 'administrator'),
};
const cookies = { Cookie: visitors.physiatrist };
const list = await (await fetch(`${demo.url}/patients`, { headers: cookies })).text();
const patient = /\/patients\/([0-9a-f-]{36})/.exec(list)?.[1] ?? '';
/** The screens that each of them sees. */
const screens: Record<string, Set<string>> = {};

for (const [visitor, cookie] of Object.entries(visitors)) {
  const seen = new Set<string>();
  screens[visitor] = seen;
  for (const language of ['en', 'th']) {
    for (const route of Object.keys(ROUTES)) {
      const address = addressOf(route, patient);
      const headers = {
        Cookie: [cookie, `khayap-language=${language}`].filter(Boolean).join('; '),
      };
      const answer = await fetch(`${demo.url}${address}`, { headers });
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
      pages += 1;
      if (answer.ok && !answer.redirected) seen.add(address);
      judgePolicy(answer.headers.get('content-security-policy') ?? '', address);
      const { results } = await validator.validateString(await answer.text());
      for (const { ruleId, message, selector } of results.flatMap((each) => each.messages)) {
        const found = `${ruleId}: ${message} [${selector?.slice(-60) ?? ''}]`;
        const [, reason] = DOES_NOT_STAND.find(([pattern]) => pattern.test(found)) ?? [];
        if (reason) put.add(`${ruleId} does not stand, ${reason}`, address);
        else html.add(found, address);
      }
    }
  }
}

const verdictOf = (judge: string, findings: Findings): Verdict => {
  const found = findings.list();
  return { judge, outcome: `${pages} pages, ${found.length} findings`, found };
};
const ofHtml = verdictOf('html-validate', html);
ofHtml.outcome = [ofHtml.outcome, ...put.list()].join('; ');
const verdicts = [ofHtml, verdictOf('csp_evaluator', policies)];
process.stdout.write(
  JSON.stringify({
    verdicts,
    patient,
    judging: Object.keys(visitors).map((who) => ({ who, screens: [...(screens[who] ?? [])] })),
  }),
);
