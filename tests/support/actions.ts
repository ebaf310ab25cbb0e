import { randomUUID } from 'node:crypto';
import { answeredPatient } from './answered-patient';
import { draftOf } from './draft-of';
import { ownContent } from './own-exercise';
import { everyone, SOME_FIGURE, type Visitor } from './routes';

/** What only an administrator may do, and nobody to whom it could be done. */
const FOR_ADMINISTRATORS = {
  anonymous: 'signed-out',
  'other-clinic': 'not-allowed',
  therapist: 'not-allowed',
  administrator: 'not-found',
  disabled: 'signed-out',
};

/** As no clinic of the demonstration has them: nothing is overwritten. */
const NOBODYS_SETTINGS = {
  logo: null,
  name: { en: 'Nobody’s Clinic', th: 'คลินิกของไม่มีใคร' },
  phone: '02-999-9999',
  emergencyNumber: '1669',
  openingHours: null,
  gate: 'none',
  handoutLanguages: ['th', 'en'],
  patientLanguage: 'th',
  linkDaysAfterReview: 90,
};

const TO_NOBODY = () => [{ id: '01930000-0000-7000-8000-00000000dead' }];

const NOBODY = { title: '', name: 'Nobody Example', role: 'therapist', licence: '' };

const NOBODYS_ACCOUNT = { title: '', name: 'Nobody Example', licence: '-', language: null };

const NOBODYS_EXERCISE = '01930000-0000-7000-8000-00000000dead';

const NO_REPORT = '01930000-0000-7000-8000-00000000dead';

const comparedRecord = (id: string) => ({ id, version: 1, versionNumber: null, hasDraft: false });

/** What everybody of a clinic may answer, and nothing was reported. */
const ABOUT_NO_REPORT: Record<Visitor, string> = {
  anonymous: 'sign-in',
  'other-clinic': 'not-found',
  therapist: 'not-found',
  administrator: 'not-found',
  disabled: 'sign-in',
};

/** The same for everybody who is signed in. */
const SIGNED_IN = (answer: string): Record<Visitor, string> => ({
  ...everyone(answer),
  anonymous: 'signed-out',
  disabled: 'signed-out',
});

/** What a physiatrist and an administrator may do, and no rule to which it could be done. */
const FOR_REVIEWERS = (nothing: string): Record<Visitor, string> => ({
  anonymous: 'signed-out',
  'other-clinic': nothing,
  therapist: 'not-allowed',
  administrator: nothing,
  disabled: 'signed-out',
});

/** What only who may issue does, of a patient of their own clinic. */
const OF_ISSUERS: Record<Visitor, string> = {
  anonymous: 'signed-out',
  'other-clinic': 'not-found',
  therapist: 'not-allowed',
  administrator: 'not-allowed',
  disabled: 'signed-out',
};

const NO_RULE = () => [{ ruleId: 'R999' }];

/** What everybody of a clinic may do in their own name. */
const forWhoeverIsIn = (answer: string): Record<Visitor, string> => ({
  ...everyone(answer),
  anonymous: 'signed-out',
  disabled: 'signed-out',
});

const NO_TEMPLATE = { id: NO_REPORT, version: 1 };
const ABOUT_NO_TEMPLATE = forWhoeverIsIn('not-found');
const SOME_TEMPLATE = {
  name: 'Example',
  note: '',
  entries: [{ exercise: 'EX09', variant: 'EX09-a' }],
};

export type Action = {
  /** `staff` starts by asking who is there and from which site. */
  for: 'staff' | 'public';
  /** What it is called with, about a patient of the demo's clinic who was issued a first version. */
  args: (patientId: string) => unknown[];
  /** The status it returns, the page it leads to, or what came of it when it returns nothing. */
  expected: Record<Visitor, string>;
};

export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** An invented therapist nobody has met. */
export function invitedPerson() {
  const email = `${randomUUID()}@clinic.example`;
  return { role: 'therapist', title: '', name: 'Nida Example', email, language: 'en', licence: '' };
}

/** Every exported server action, by file; one that is missing here fails `routes.test.ts`. */
export const ACTIONS: Record<string, Action> = {
  'app/(clinic)/account/save-account.ts saveAccountAction': {
    for: 'staff',
    args: () => [{ loaded: NOBODYS_ACCOUNT, wanted: NOBODYS_ACCOUNT }],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'changed-elsewhere',
      therapist: 'changed-elsewhere',
      administrator: 'changed-elsewhere',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/account/actions.ts changePasswordAction': {
    for: 'staff',
    args: () => [{ present: 'not the password', wanted: 'seven blue herons stand by the canal' }],
    expected: forWhoeverIsIn('wrong-password'),
  },
  'app/(clinic)/account/actions.ts closeSessionsAction': {
    for: 'staff',
    args: () => [{ only: '0'.repeat(64) }],
    expected: forWhoeverIsIn('closed'),
  },
  'app/second-factor/actions.ts beginSecondFactorAction': {
    for: 'staff',
    args: () => [],
    expected: forWhoeverIsIn('begun'),
  },
  'app/second-factor/actions.ts confirmSecondFactorAction': {
    for: 'staff',
    args: () => [{ code: 'no code' }],
    expected: forWhoeverIsIn('wrong-code'),
  },
  'app/second-factor/actions.ts renewRecoveryCodesAction': {
    for: 'staff',
    args: () => [],
    expected: forWhoeverIsIn('invalid'),
  },
  'app/second-factor/actions.ts dropSecondFactorAction': {
    for: 'staff',
    args: () => [],
    expected: forWhoeverIsIn('invalid'),
  },
  'app/(clinic)/confirm-identity-action.ts isConfirmedAction': {
    for: 'staff',
    args: () => [],
    expected: forWhoeverIsIn('confirmed'),
  },
  'app/(clinic)/confirm-identity-action.ts confirmIdentityAction': {
    for: 'staff',
    args: () => [{ given: 'not the password' }],
    expected: forWhoeverIsIn('wrong'),
  },
  'app/(clinic)/patients/search-patients.ts searchPatients': {
    for: 'staff',
    args: () => [formOf({ q: 'Nobody Example', at: '/patients' })],
    expected: { ...everyone('patients'), anonymous: 'sign-in', disabled: 'sign-in' },
  },
  'app/(clinic)/stay-action.ts stayAction': {
    for: 'staff',
    args: () => [],
    expected: forWhoeverIsIn('signed-in'),
  },
  'app/(clinic)/catalog/actions.ts judgeAction': {
    for: 'staff',
    args: () => [
      { figureId: 'EX99-a', verdict: 'signed-off', note: '', contentHash: '00000000', seen: 0 },
    ],
    expected: FOR_REVIEWERS('unknown-figure'),
  },
  'app/(clinic)/catalog/own/actions.ts archiveOwnAction': {
    for: 'staff',
    args: () => [{ id: NOBODYS_EXERCISE, version: 1, isArchived: true }],
    expected: FOR_REVIEWERS('not-found'),
  },
  'app/(clinic)/catalog/own/actions.ts saveOwnAction': {
    for: 'staff',
    args: () => [{ content: ownContent(), edited: { id: NOBODYS_EXERCISE, version: 1 } }],
    expected: FOR_REVIEWERS('not-found'),
  },
  'app/(clinic)/patients/[id]/answer-report.ts answerNotMine': {
    for: 'staff',
    args: (patientId) => [null, formOf({ patientId, choice: 'resume' })],
    expected: ABOUT_NO_REPORT,
  },
  'app/(clinic)/patients/[id]/answer-report.ts answerReport': {
    for: 'staff',
    args: (patientId) => [null, formOf({ patientId, reportId: NO_REPORT, choice: 'go-on' })],
    expected: ABOUT_NO_REPORT,
  },
  'app/(clinic)/patients/[id]/course-acts.ts endAction': {
    for: 'staff',
    args: (patientId) => [{ patientId, versionNumber: 9, note: '' }],
    expected: OF_ISSUERS,
  },
  'app/(clinic)/patients/[id]/course-acts.ts renewAction': {
    for: 'staff',
    args: (patientId) => [{ patientId, replacing: 9 }],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'nothing-to-renew',
      therapist: 'nothing-to-renew',
      administrator: 'nothing-to-renew',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/patients/[id]/course-acts.ts reopenAction': {
    for: 'staff',
    args: (patientId) => [{ patientId }],
    expected: OF_ISSUERS,
  },
  'app/(clinic)/patients/[id]/course-acts.ts withdrawAction': {
    for: 'staff',
    args: (patientId) => [{ patientId, versionNumber: 9, note: 'Nobody is meant.' }],
    expected: OF_ISSUERS,
  },
  'app/(clinic)/patients/[id]/data/actions.ts erasePatientAction': {
    for: 'staff',
    args: (patientId) => [{ patientId, hospitalNumber: 'nobody’s' }],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'not-allowed',
      therapist: 'not-allowed',
      administrator: 'number-differs',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/patients/[id]/data/actions.ts recordNoticeAction': {
    for: 'staff',
    args: (patientId) => [{ patientId, version: '2026-11', givenOn: '2026-11-24' }],
    expected: { ...SIGNED_IN('recorded'), 'other-clinic': 'not-found' },
  },
  'app/(clinic)/patients/due/actions.ts changeRetentionAction': {
    for: 'staff',
    args: () => [{ loaded: 49, wanted: 50 }],
    expected: {
      ...SIGNED_IN('not-allowed'),
      administrator: 'changed-elsewhere',
    },
  },
  'app/(clinic)/patients/due/actions.ts eraseDueAction': {
    for: 'staff',
    args: (patientId) => [{ ids: [patientId] }],
    expected: { ...SIGNED_IN('not-allowed'), administrator: 'erased' },
  },
  'app/(clinic)/patients/[id]/end-link.ts endLink': {
    for: 'staff',
    args: (patientId) => [formOf({ patientId })],
    expected: {
      anonymous: 'sign-in',
      'other-clinic': 'link-lives',
      therapist: 'link-ended',
      administrator: 'link-ended',
      disabled: 'sign-in',
    },
  },
  'app/(clinic)/patients/[id]/merge/merge.ts mergeAction': {
    for: 'staff',
    args: (patientId) => [
      { kept: comparedRecord(NO_REPORT), other: comparedRecord(patientId), decisions: {} },
    ],
    expected: FOR_REVIEWERS('not-found'),
  },
  'app/(clinic)/patients/[id]/name-responsible.ts nameResponsibleAction': {
    for: 'staff',
    args: (patientId) => [{ patientId, loaded: null, wanted: NO_REPORT }],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'not-found',
      therapist: 'no-such-colleague',
      administrator: 'no-such-colleague',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/patients/[id]/prescribe/actions.ts saveDraftAction': {
    for: 'staff',
    args: (patientId) => [{ patientId, content: draftOf('EX09-a'), version: null }],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'patient-not-found',
      therapist: 'saved',
      administrator: 'saved',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/patients/[id]/review/actions.ts handInAction': {
    for: 'staff',
    args: (patientId) => [{ patientId, version: 1, toId: null, note: '' }],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'not-allowed',
      therapist: 'handed-in',
      administrator: 'not-allowed',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/patients/[id]/review/actions.ts issueAction': {
    for: 'staff',
    args: (patientId) => [
      {
        patientId,
        draftVersion: 1,
        issueKey: randomUUID(),
        language: 'en',
        print: { language: 'en', size: 'normal' },
        linkEndsOn: null,
      },
    ],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'patient-not-found',
      therapist: 'not-allowed',
      administrator: 'not-allowed',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/patients/[id]/prescribe/default-dose.ts saveDefaultAction': {
    for: 'staff',
    args: () => [{ variant: 'EX09-a', dose: null }],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'removed',
      therapist: 'removed',
      administrator: 'removed',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/patients/[id]/review/actions.ts sendBackAction': {
    for: 'staff',
    args: (patientId) => [{ patientId, version: 1, note: 'One more look.' }],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'draft-changed',
      therapist: 'not-allowed',
      administrator: 'not-allowed',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/patients/[id]/prescribe/catalog-actions.tsx answerFactorAction': {
    for: 'staff',
    args: (patientId) => [{ patientId, version: 999, factor: 'glaucoma', status: 'absent' }],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'not-found',
      therapist: 'changed-elsewhere',
      administrator: 'changed-elsewhere',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/patients/[id]/prescribe/catalog-actions.tsx lookAtAction': {
    for: 'staff',
    args: (patientId) => [{ patientId, variant: SOME_FIGURE }],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'not-found',
      therapist: 'shown',
      administrator: 'shown',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/patients/[id]/prescribe/catalog-actions.tsx saveFavouriteAction': {
    for: 'staff',
    args: () => [{ variant: 'EX99-z', isFavourite: true }],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'unknown-exercise',
      therapist: 'unknown-exercise',
      administrator: 'unknown-exercise',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/patients/[id]/send-mail.ts sendMail': {
    for: 'staff',
    args: (patientId) => [null, formOf({ patientId, to: 'somebody@clinic.example' })],
    expected: {
      anonymous: 'sign-in',
      'other-clinic': 'not-set-up',
      therapist: 'not-set-up',
      administrator: 'not-set-up',
      disabled: 'sign-in',
    },
  },
  'app/(clinic)/patients/preview-patient.ts previewPatient': {
    for: 'staff',
    args: (patientId) => [{ patientId, input: answeredPatient({ hospitalNumber: patientId }) }],
    expected: { ...SIGNED_IN('compared'), 'other-clinic': 'not-found' },
  },
  'app/(clinic)/patients/save-patient.ts savePatient': {
    for: 'staff',
    args: (patientId) => [
      {
        input: answeredPatient({ hospitalNumber: patientId }),
        edited: { id: patientId, version: 1 },
      },
    ],
    expected: {
      anonymous: 'signed-out',
      'other-clinic': 'not-found',
      therapist: 'saved',
      administrator: 'saved',
      disabled: 'signed-out',
    },
  },
  'app/(clinic)/recalls/actions.ts endRecalledAction': {
    for: 'staff',
    args: () => [{ patientId: NO_REPORT }],
    expected: SIGNED_IN('not-found'),
  },
  'app/(clinic)/recalls/actions.ts keepHandoutAction': {
    for: 'staff',
    args: () => [{ id: NO_REPORT, version: 1, reason: 'other', note: 'none' }],
    expected: { ...SIGNED_IN('not-allowed'), 'other-clinic': 'not-found' },
  },
  'app/(clinic)/recalls/actions.ts readProgressAction': {
    for: 'staff',
    args: () => [],
    expected: SIGNED_IN('read'),
  },
  'app/(clinic)/recalls/actions.ts retryRunAction': {
    for: 'staff',
    args: () => [],
    expected: SIGNED_IN('read'),
  },
  'app/(clinic)/recalls/actions.ts startRunAction': {
    for: 'staff',
    args: () => [],
    expected: { ...SIGNED_IN('read'), therapist: 'not-allowed' },
  },
  'app/(clinic)/rules/actions.ts addRuleAction': {
    for: 'staff',
    args: () => [
      {
        factor: 'no-such-factor',
        target: 'EX09-a',
        tier: 'caution',
        message: { en: 'Words.', th: 'ถ้อยคำ' },
      },
    ],
    expected: FOR_REVIEWERS('unknown-target'),
  },
  'app/(clinic)/rules/actions.ts changeRuleAction': {
    for: 'staff',
    args: () => [{ ruleId: 'R999', tier: 'note', reason: 'No such rule is known.' }],
    expected: FOR_REVIEWERS('unknown-rule'),
  },
  'app/(clinic)/rules/actions.ts removeRuleAction': {
    for: 'staff',
    args: TO_NOBODY,
    expected: FOR_REVIEWERS('not-found'),
  },
  'app/(clinic)/rules/actions.ts signOffAction': {
    for: 'staff',
    args: NO_RULE,
    expected: FOR_REVIEWERS('unknown-rule'),
  },
  'app/(clinic)/rules/actions.ts withdrawChangeAction': {
    for: 'staff',
    args: NO_RULE,
    expected: FOR_REVIEWERS('not-found'),
  },
  'app/(clinic)/rules/actions.ts withdrawSignOffAction': {
    for: 'staff',
    args: NO_RULE,
    expected: FOR_REVIEWERS('not-found'),
  },
  'app/(clinic)/settings/actions.ts createTokenAction': {
    for: 'staff',
    args: () => [{ name: `Example ${randomUUID()}` }],
    expected: { ...FOR_ADMINISTRATORS, administrator: 'created' },
  },
  'app/(clinic)/settings/actions.ts revokeTokenAction': {
    for: 'staff',
    args: TO_NOBODY,
    expected: FOR_ADMINISTRATORS,
  },
  'app/(clinic)/settings/save-settings.ts saveSettingsAction': {
    for: 'staff',
    args: () => [{ loaded: NOBODYS_SETTINGS, wanted: NOBODYS_SETTINGS }],
    expected: { ...FOR_ADMINISTRATORS, administrator: 'changed-elsewhere' },
  },
  'app/(clinic)/team/actions.ts changePersonAction': {
    for: 'staff',
    args: () => [{ id: NO_REPORT, loaded: NOBODY, wanted: NOBODY }],
    expected: FOR_ADMINISTRATORS,
  },
  'app/(clinic)/team/actions.ts disableAction': {
    for: 'staff',
    args: () => [{ id: NO_REPORT, successorId: null }],
    expected: FOR_ADMINISTRATORS,
  },
  'app/(clinic)/team/actions.ts handOverAction': {
    for: 'staff',
    args: () => [{ id: NO_REPORT, successorId: NO_REPORT }],
    expected: FOR_ADMINISTRATORS,
  },
  'app/(clinic)/team/actions.ts enableAction': {
    for: 'staff',
    args: TO_NOBODY,
    expected: FOR_ADMINISTRATORS,
  },
  'app/(clinic)/team/actions.ts resetSecondFactorAction': {
    for: 'staff',
    args: TO_NOBODY,
    expected: FOR_ADMINISTRATORS,
  },
  'app/(clinic)/settings/actions.ts saveSecondFactorRuleAction': {
    for: 'staff',
    // As no clinic of the demonstration has it: nothing is overwritten.
    args: () => [{ loaded: 'everybody', wanted: 'everybody' }],
    expected: { ...FOR_ADMINISTRATORS, administrator: 'changed-elsewhere' },
  },
  'app/(clinic)/team/actions.ts inviteAgainAction': {
    for: 'staff',
    args: TO_NOBODY,
    expected: FOR_ADMINISTRATORS,
  },
  'app/(clinic)/team/actions.ts inviteAction': {
    for: 'staff',
    args: () => [invitedPerson()],
    expected: { ...FOR_ADMINISTRATORS, administrator: 'invited' },
  },
  'app/(clinic)/templates/actions.ts changeTemplateAction': {
    for: 'staff',
    args: () => [{ ...NO_TEMPLATE, input: SOME_TEMPLATE }],
    expected: ABOUT_NO_TEMPLATE,
  },
  'app/(clinic)/templates/actions.ts countTemplateUseAction': {
    for: 'staff',
    args: TO_NOBODY,
    expected: forWhoeverIsIn('counted'),
  },
  'app/(clinic)/templates/actions.ts createTemplateAction': {
    for: 'staff',
    args: () => [{ input: SOME_TEMPLATE, isShared: true }],
    expected: { ...forWhoeverIsIn('created'), therapist: 'not-allowed' },
  },
  'app/(clinic)/templates/actions.ts deleteTemplateAction': {
    for: 'staff',
    args: () => [NO_TEMPLATE],
    expected: ABOUT_NO_TEMPLATE,
  },
  'app/(clinic)/templates/actions.ts shareTemplateAction': {
    for: 'staff',
    args: () => [{ ...NO_TEMPLATE, isShared: true }],
    expected: { ...ABOUT_NO_TEMPLATE, therapist: 'not-allowed' },
  },
  'app/choose-theme.ts chooseTheme': {
    for: 'public',
    args: () => [formOf({ theme: 'dark' })],
    expected: everyone('theme-kept'),
  },
  'app/choose-language.ts chooseLanguage': {
    for: 'public',
    args: () => [formOf({ language: 'en' })],
    expected: everyone('language-kept'),
  },
  'app/forgot/ask-reset.ts askReset': {
    for: 'public',
    args: () => [null, formOf({ email: 'nobody@khayap.example' })],
    expected: everyone('no-mail'),
  },
  'app/join/join.ts join': {
    for: 'public',
    args: () => [null, formOf({ token: 'no such token', password: 'a pass phrase of nobody' })],
    expected: everyone('wrong-token'),
  },
  'app/leave.ts leave': { for: 'public', args: () => [], expected: everyone('sign-in') },
  'app/set-up/open-clinic.ts openClinic': {
    for: 'public',
    args: () => [
      null,
      formOf({
        token: 'no such token',
        clinicNameEn: 'Example Clinic',
        clinicNameTh: 'คลินิกตัวอย่าง',
        phone: '02-000-0000',
        title: '',
        name: 'Kanya Example',
        email: 'somebody@clinic.example',
        language: 'en',
        password: 'a pass phrase of nobody',
      }),
    ],
    expected: everyone('wrong-token'),
  },
};
