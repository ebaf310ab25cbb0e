export type Visitor = 'anonymous' | 'other-clinic' | 'therapist' | 'administrator' | 'disabled';

/** `sign-in` = sent there; a number = that status. `of` fills the brackets of the address. */
export type Expected = Record<Visitor, number | 'sign-in'>;

const everyone = (status: number): Expected => ({
  anonymous: status,
  'other-clinic': status,
  therapist: status,
  administrator: status,
  disabled: status,
});

/** A page of the clinic's own patient; to another clinic it does not exist. */
const OF_A_PATIENT: Expected = {
  anonymous: 'sign-in',
  'other-clinic': 404,
  therapist: 200,
  administrator: 200,
  disabled: 'sign-in',
};

const FOR_STAFF: Expected = { ...OF_A_PATIENT, 'other-clinic': 200 };

/** Every page and route of `app/`; one that is missing here fails `routes.test.ts`. */
export const ROUTES: Record<string, Expected> = {
  '/': FOR_STAFF,
  '/patients': FOR_STAFF,
  '/patients/new': FOR_STAFF,
  '/patients/[id]': OF_A_PATIENT,
  '/patients/[id]/edit': OF_A_PATIENT,
  '/patients/[id]/issued': OF_A_PATIENT,
  '/patients/[id]/prescribe': OF_A_PATIENT,
  '/team': { ...FOR_STAFF, 'other-clinic': 404, therapist: 404 },
  '/sign-in': everyone(200),
  '/join': everyone(200),
  '/set-up': everyone(200),
  '/h/[token]': everyone(200),
  '/h/[token]/handout.pdf': everyone(200),
  '/api/auth/[...nextauth]': everyone(200),
  '/api/v1/check': everyone(405),
  '/api/openapi.json': everyone(200),
  '/api/live': everyone(200),
  '/api/ready': everyone(200),
};

/** Every exported server action, by file; each of `staff` starts by asking who is there. */
export const ACTIONS: Record<string, 'staff' | 'public'> = {
  'app/(clinic)/patients/[id]/end-link.ts endLink': 'staff',
  'app/(clinic)/patients/[id]/prescribe/actions.ts issueAction': 'staff',
  'app/(clinic)/patients/[id]/prescribe/actions.ts saveDraftAction': 'staff',
  'app/(clinic)/patients/save-patient.ts savePatient': 'staff',
  'app/(clinic)/team/actions.ts disableAction': 'staff',
  'app/(clinic)/team/actions.ts enableAction': 'staff',
  'app/(clinic)/team/actions.ts inviteAction': 'staff',
  'app/(clinic)/team/actions.ts inviteAgainAction': 'staff',
  'app/choose-language.ts chooseLanguage': 'public',
  'app/join/join.ts join': 'public',
  'app/leave.ts leave': 'public',
  'app/set-up/open-clinic.ts openClinic': 'public',
};
