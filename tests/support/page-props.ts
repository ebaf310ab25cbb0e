import type { Handout } from '@/lib/handout/handout';
import type { PatientState } from '@/lib/handout/patient-state';
import { weekOf } from '@/lib/patient/clinic-week';

export const TODAY = '2026-11-24';

/** A patient who has said nothing yet. */
export const FRESH_STATE: PatientState = {
  today: TODAY,
  week: weekOf(TODAY).map((day) => ({ day, done: 0 })),
  said: {},
  pain: null,
  note: '',
  paused: [],
  isScreened: true,
  isHeld: false,
  recalled: [],
  isRecalled: false,
};

/** What a patient's page is drawn from, on the first day. */
export function pageProps(handout: Handout) {
  const title = handout.blocks.find((block) => block.kind === 'title');
  const clinic = title?.clinic ?? { name: { en: 'Clinic', th: 'คลินิก' }, phone: '02-000-0000' };
  return {
    handout,
    language: handout.language,
    state: FRESH_STATE,
    contact: { ...clinic, emergencyNumber: '1669', openingHours: null },
    base: '/h/0123456789abcdefghjkmnpqrstvwxyz',
    pageKey: 'a-key-of-this-link',
    manifestUrl: '/h/0123456789abcdefghjkmnpqrstvwxyz/manifest.webmanifest',
    reportKey: '01930000-0000-7000-8000-00000000000f',
    news: null,
    isInMessenger: false,
    isDemo: false,
  };
}
