import type { Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES, VARIANTS } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { buildHandout, type IssuedPrescription } from '@/lib/handout/build-handout';
import type { Handout } from '@/lib/handout/handout';
import { factsOf } from '@/lib/patient/facts-of';
import type { PatientInput } from '@/lib/patient/patient-input';
import { demoPatients } from '@/prisma/demo-patients';
import { DEMO_PROGRAMS, draftOfVariants } from '@/prisma/demo-programs';
import { unknownPatient } from './patient-input';

const TODAY = '2026-11-24';
const LONG_NAME = 'สมเด็จพระรามคำแหงน้ำทิพย์ค่ำคืนรำลึกถึงถ้ำพระธาตุลำปางและบ้านซับน้ำดำวัฒนธรรม';

type Wanted = {
  variants: readonly string[];
  language: Language;
  patient?: PatientInput;
  /** By variant, where it is not the first. */
  phases?: Record<string, number>;
  note?: string;
  reviewOn?: string;
};

/** Built as it is at the issue, for an invented patient. */
export function handoutFor({ variants, language, ...wanted }: Wanted): Handout {
  const patient = wanted.patient ?? unknownPatient();
  const { entries, ...program } = draftOfVariants(variants);
  const phaseOf = (variant: string) => wanted.phases?.[variant] ?? 1;
  const draft = {
    ...program,
    entries: entries.map((entry) => ({ ...entry, phase: phaseOf(entry.variant) })),
    note: wanted.note ?? '',
  };
  const assessment = assessPatient(factsOf(patient, TODAY), TODAY);
  const issued: IssuedPrescription = {
    draft: { ...draft, reviewOn: wanted.reviewOn ?? null },
    patient: { name: patient.name, sex: patient.sex },
    clinic: {
      name: { en: 'Example Spine Clinic', th: 'คลินิกกระดูกสันหลังตัวอย่าง' },
      phone: '02-000-0000',
      logo: null,
    },
    prescriber: { name: 'Satit Example', title: 'Dr', licence: 'DEMO-0000' },
    issuedOn: TODAY,
    versionNumber: 1,
    language,
    check: checkProgram(
      assessment,
      draft.entries,
      ACTIVITIES.map(({ id }) => id),
    ),
  };
  return buildHandout(issued);
}

function demoHandouts(): [string, Handout][] {
  const patients = demoPatients(TODAY);
  return DEMO_PROGRAMS.map(({ patient, ...program }) => [
    `demonstration, ${patient}`,
    handoutFor({ ...program, patient: patients[patient] }),
  ]);
}

const first = (count: number) => VARIANTS.slice(0, count).map(({ variant }) => variant.id);
/** Longest names and steps of all. */
const LONGEST = VARIANTS.toSorted(
  (a, b) => JSON.stringify(b.variant.steps).length - JSON.stringify(a.variant.steps).length,
).map(({ variant }) => variant.id);

/** Every handout of the demonstration, and what a clinic may come to: few and many, long and short, both languages. */
export const HANDOUTS: readonly [string, Handout][] = [
  ...demoHandouts(),
  ['one exercise', handoutFor({ variants: first(1), language: 'th' })],
  ['one in English', handoutFor({ variants: ['EX12-a'], language: 'en' })],
  ['three in English', handoutFor({ variants: ['EX01-b', 'EX09-a', 'EX12-a'], language: 'en' })],
  [
    'four, a note and the next visit',
    handoutFor({
      variants: LONGEST.slice(0, 4),
      language: 'en',
      note: 'Walk a little every day.\nRest & sleep <well>.',
      reviewOn: '2026-12-08',
    }),
  ],
  [
    'twelve for a long Thai name',
    handoutFor({
      variants: LONGEST.slice(0, 12),
      language: 'th',
      patient: unknownPatient({ name: LONG_NAME }),
      note: 'นับออกเสียง ไม่กลั้นหายใจ ดื่มน้ำ '.repeat(14).trim(),
    }),
  ],
  ['twelve in English', handoutFor({ variants: first(12), language: 'en' })],
];
