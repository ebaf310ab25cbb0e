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
const staff: Expected = { ...everyone(200), anonymous: 'sign-in', disabled: 'sign-in' };
/** Of this clinic: another clinic's answer equals that for a patient who does not exist. */
const ownClinic: Expected = { ...staff, 'other-clinic': 404 };

/** Every page and route of `app/`; one that is missing here fails `routes.test.ts`. */
export const ROUTES: Record<string, Expected> = {
  '/patients/[id]/prescribe': ownClinic,
  '/patients/[id]/issued': ownClinic,
  '/h/[token]': everyone(200),
  '/h/[token]/handout.pdf': everyone(200),
  '/api/auth/[...nextauth]': everyone(200),
  '/api/v1/check': everyone(405),
  '/api/openapi.json': everyone(200),
  '/api/live': everyone(200),
  '/api/ready': everyone(200),
};

/** Every exported server action, by file; each starts by asking who is there. */
export const ACTIONS: Record<string, 'staff' | 'public'> = {
  'app/(clinic)/patients/[id]/prescribe/actions.ts saveDraftAction': 'staff',
  'app/(clinic)/patients/[id]/prescribe/actions.ts issueAction': 'staff',
};
