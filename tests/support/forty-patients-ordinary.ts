import {
  asked,
  atMostCaution,
  calm,
  caution,
  finds,
  has,
  type PatientCase,
  program,
  quiet,
} from './patient-case';

/** Controls against alerting too much: most default variants must be free of caution for them. */
export const ORDINARY_PATIENTS: readonly PatientCase[] = [
  {
    who: 'man of 31, back muscle strained six weeks ago, nearly well',
    facts: asked({
      age: 31,
      sex: 'male',
      factors: [has('muscle-strain', { since: '2026-10-13' })],
    }),
    expectations: [
      calm(0, '', 'APTA-LBP-2021: exercise can be used even when acute'),
      program(
        'EX01-a EX02-a EX03-a',
        { lacks: 'exercise-count daily-minutes opposite-directions repeated-load' },
        'article: its first set, as it stands',
      ),
    ],
  },
  {
    who: 'woman of 66, fit, simple back pain, arch test not done',
    facts: asked({ age: 66, sex: 'female', factors: [has('nonspecific-lbp')] }),
    expectations: [
      calm(0, '', 'APTA-LBP-2021: general exercise for older adults'),
      finds('recommendation', 'ACT-WATERWALK', 'article: the elderly walk in water'),
      quiet('ACT-WATERWALK', 'article: advised'),
      caution('ACT-SWIM', 'article: the arch test comes first'),
      program(
        'EX01-a EX02-a EX03-a EX04-a EX05-a EX06-a EX07-a EX08-a EX09-a',
        { has: 'exercise-count' },
        'HENRY-1999: older people did better with 2 than with 8',
      ),
    ],
  },
  {
    who: 'woman of 47, non-specific pain, reflux controlled, arch test painless',
    facts: asked({
      age: 47,
      sex: 'female',
      proneArchTest: 'painless',
      factors: [has('nonspecific-lbp'), has('gerd')],
    }),
    expectations: [
      calm(2, 'EX03-a EX06-a EX11-a', 'EXPERT: head down or belly pressed, nothing else'),
      quiet('ACT-SWIM', 'article: painless, may start swimming'),
    ],
  },
  {
    who: 'man of 60, mild degenerative spine, treated pressure 136/82',
    facts: asked({
      age: 60,
      sex: 'male',
      restingSystolic: 136,
      restingDiastolic: 82,
      pressureTakenOn: '2026-11-20',
      factors: [has('degenerative-disc'), has('hypertension-controlled')],
    }),
    expectations: [
      calm(1, 'EX10-a', 'IHG-BP: no adverse events from holds at stage 1'),
      quiet('EX05-a EX11-a EX12-a', 'IHG-BP: five-second holds with breathing'),
    ],
  },
  {
    who: 'woman of 58, osteopenia, T-score -1.6, walks daily',
    facts: asked({ age: 58, sex: 'female', tScore: -1.6 }),
    expectations: [
      calm(4, 'EX03-a EX06-a EX07-a EX10-a', 'ROS-2018: many fears are not confirmed'),
      atMostCaution('EX03-a EX06-a EX07-a EX10-a', 'TFTF-2014: technique, not bans'),
    ],
  },
  {
    who: 'woman of 36, caesarean four years and discectomy six years ago, well since',
    facts: asked({
      age: 36,
      sex: 'female',
      factors: [
        has('postpartum-caesarean', { since: '2022-10-11' }),
        has('post-lumbar-discectomy', { since: '2020-09-01' }),
      ],
    }),
    expectations: [calm(0, '', 'APTA-LBP-2021: general exercise after lumbar surgery')],
  },
  {
    who: 'woman of 29, thirteen weeks pregnant, well',
    facts: asked({ age: 29, sex: 'female', gestationWeeks: 13 }),
    expectations: [
      calm(2, 'EX10-a EX11-a', 'ACOG-804: exercise is safe and desirable'),
      quiet('EX04-a EX05-a EX12-a', 'SOGC-2019: on the back as long as it feels well'),
    ],
  },
  {
    who: 'man of 64, left hip replaced two years ago, surgeon has lifted everything',
    facts: asked({
      age: 64,
      sex: 'male',
      factors: [has('tha-posterior', { weeksSince: 104, side: 'left', surgeonCleared: true })],
    }),
    expectations: [
      calm(0, '', 'THA-HSS: little evidence for precautions after 6-12 weeks'),
      quiet('EX02-c EX03-b', 'THA-PREC: the surgeon decides'),
    ],
  },
  {
    who: 'man of 61, hernia repaired six years ago, knee replaced three years ago',
    facts: asked({
      age: 61,
      sex: 'male',
      factors: [
        has('hernia-repair', { since: '2020-08-18' }),
        has('tka', { since: '2023-06-06', side: 'right' }),
      ],
    }),
    expectations: [
      calm(1, 'EX01-a', 'HERNIASURGE: weeks, not years'),
      quiet('EX10-a', 'HERNIASURGE: heavy lifting from 14-21 days'),
      quiet('EX11-c', 'TKR-KNEEL: no reason not to kneel in the long term'),
    ],
  },
  {
    who: 'woman of 57, breast cancer long ago and assessed today, first back pain now',
    facts: asked({
      age: 57,
      sex: 'female',
      redFlags: ['RF06', 'RF18'],
      redFlagsAssessed: ['RF06'],
    }),
    expectations: [
      calm(0, '', 'VERHAGEN-2016: assessed, and one weak flag left'),
      program(
        'EX05-a EX09-a',
        { has: 'red-flag-positive', lacks: 'program-stop', whole: 'caution' },
        'VERHAGEN-2016: routine referral, exercise goes on',
      ),
    ],
  },
];
