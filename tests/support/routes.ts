export type Visitor = 'anonymous' | 'other-clinic' | 'therapist' | 'administrator' | 'disabled';

/** `sign-in` = sent there; a number = that status. */
export type Expected = Record<Visitor, number | 'sign-in'>;

export function everyone<Answer>(answer: Answer): Record<Visitor, Answer> {
  return {
    anonymous: answer,
    'other-clinic': answer,
    therapist: answer,
    administrator: answer,
    disabled: answer,
  };
}

/** A page of the clinic's own patient; to another clinic it does not exist. */
const OF_A_PATIENT: Expected = {
  anonymous: 'sign-in',
  'other-clinic': 404,
  therapist: 200,
  administrator: 200,
  disabled: 'sign-in',
};

const FOR_STAFF: Expected = { ...OF_A_PATIENT, 'other-clinic': 200 };

/** What is framed in a page leads nowhere else, and there is nothing to show of this patient. */
const WITHOUT_A_DRAFT: Expected = { ...everyone(404), anonymous: 401, disabled: 401 };

/** To everybody else the page does not exist. */
const OF_ADMINISTRATORS: Expected = { ...FOR_STAFF, 'other-clinic': 404, therapist: 404 };

/** Where a clinic stands already, the set-up leads to the sign-in, and that lets in who is signed in. */
const SET_UP_BEFORE = FOR_STAFF;

/** Every page and route of `app/`; one that is missing here fails `routes.test.ts`. */
export const ROUTES: Record<string, Expected> = {
  '/': FOR_STAFF,
  '/patients': FOR_STAFF,
  '/patients/new': FOR_STAFF,
  '/patients/due': OF_ADMINISTRATORS,
  '/patients/[id]': OF_A_PATIENT,
  '/patients/[id]/access': { ...OF_A_PATIENT, therapist: 404 },
  '/patients/[id]/data': OF_A_PATIENT,
  '/patients/[id]/edit': OF_A_PATIENT,
  '/patients/[id]/export': { ...OF_A_PATIENT, therapist: 404 },
  '/patients/[id]/issued': OF_A_PATIENT,
  '/patients/[id]/merge': { ...OF_A_PATIENT, therapist: 404 },
  '/patients/[id]/prescribe': OF_A_PATIENT,
  '/find': everyone(405),
  '/patients/[id]/review': OF_A_PATIENT,
  '/patients/[id]/review/preview-page': WITHOUT_A_DRAFT,
  '/patients/[id]/review/preview.pdf': WITHOUT_A_DRAFT,
  '/catalog': FOR_STAFF,
  '/catalog/own': FOR_STAFF,
  '/catalog/own/new': { ...FOR_STAFF, therapist: 404 },
  '/catalog/own/[exercise]': OF_A_PATIENT,
  '/catalog/own/pictures': everyone(405),
  '/catalog/own/pictures/[hash]': everyone(404),
  '/catalog/[figure]': FOR_STAFF,
  '/recalls': FOR_STAFF,
  '/rules': FOR_STAFF,
  '/rules/statistics': FOR_STAFF,
  '/rules/statistics/export': FOR_STAFF,
  '/account': FOR_STAFF,
  '/audit': OF_ADMINISTRATORS,
  '/audit/export': OF_ADMINISTRATORS,
  '/settings': OF_ADMINISTRATORS,
  '/templates': FOR_STAFF,
  '/team': OF_ADMINISTRATORS,
  '/sign-in': everyone(200),
  '/join': everyone(200),
  '/forgot': everyone(200),
  // Who owes no second factor is sent on.
  '/second-factor': FOR_STAFF,
  '/set-up': SET_UP_BEFORE,
  '/h/[token]': everyone(200),
  '/h/[token]/handout.pdf': everyone(200),
  '/h/[token]/session': everyone(200),
  '/h/[token]/calendar.ics': everyone(200),
  '/h/[token]/manifest.webmanifest': everyone(200),
  '/h/[token]/gate': everyone(200),
  '/h/[token]/pictures/[hash]': everyone(404),
  '/h/[token]/[act]': everyone(200),
  '/d/[code]': everyone(403),
  '/api/auth/[...nextauth]': everyone(200),
  '/api/v1/check': everyone(405),
  '/api/openapi.json': everyone(200),
  '/figures/[sheet]': everyone(200),
  '/api/live': everyone(200),
  '/api/session': { ...everyone(200), anonymous: 401, disabled: 401 },
  '/api/ready': everyone(200),
};

/** What is sent to a route, and what each visitor is answered: the status the answer names, or the number. */
export type Write = {
  sent: { json: unknown } | { form: Record<string, string> } | { bytes: string };
  expected: Record<Visitor, number | string>;
};

/** Every route that takes a POST; one that is missing here fails `routes.test.ts`. */
export const WRITES: Record<string, Write> = {
  '/find': {
    sent: { json: { query: '' } },
    expected: {
      ...everyone<number | string>(200),
      anonymous: 'signed-out',
      disabled: 'signed-out',
    },
  },
  '/catalog/own/pictures': {
    sent: { bytes: 'no picture' },
    expected: {
      ...everyone<number | string>('not-a-picture'),
      anonymous: 'signed-out',
      therapist: 'not-allowed',
      disabled: 'signed-out',
    },
  },
  '/h/[token]/gate': { sent: { form: { code: '000000' } }, expected: everyone(422) },
  '/h/[token]/[act]': { sent: { form: {} }, expected: everyone(404) },
  '/d/[code]': { sent: { form: { day: '1', month: '1', year: '1950' } }, expected: everyone(422) },
  '/api/v1/check': { sent: { json: {} }, expected: everyone(401) },
  '/api/auth/[...nextauth]': { sent: { form: {} }, expected: everyone(400) },
};

/** A figure whose page stands for all of them. */
export const SOME_FIGURE = 'EX03-b';

/** The demonstration's own exercise without a movement attribute. */
export const SOME_OWN_EXERCISE = '01930000-0000-7000-8000-0000000000e1';
