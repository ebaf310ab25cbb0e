import {
  asked,
  atLeastCaution,
  atMostCaution,
  caution,
  contraindicated,
  has,
  neverSwap,
  type PatientCase,
  program,
  quiet,
} from './patient-case';

/** Recent operations, pregnancy and birth. */
export const OPERATED_AND_PREGNANT_PATIENTS: readonly PatientCase[] = [
  {
    who: 'woman of 41, microdiscectomy three weeks ago',
    facts: asked({
      age: 41,
      sex: 'female',
      factors: [has('post-lumbar-discectomy', { since: '2026-11-03' })],
    }),
    expectations: [
      contraindicated('EX03-a EX06-a EX07-a EX10-a', 'DISC-LEAFLETS: no bending for 4-6 weeks'),
      atLeastCaution('EX11-a TEST-PRONEARCH', 'DISC-COCHRANE: programmes start at 4-6 weeks'),
      quiet('EX04-b EX05-c EX09-b', 'DISC-COCHRANE: nothing here loads the spine'),
    ],
  },
  {
    who: 'man of 57, lumbar fusion four weeks ago',
    facts: asked({
      age: 57,
      sex: 'male',
      factors: [has('post-lumbar-fusion', { since: '2026-10-27' })],
    }),
    expectations: [
      contraindicated('EX03-a EX06-a EX07-a EX10-a', 'DISC-LEAFLETS: no bending in weeks 1-6'),
      contraindicated('EX11-a TEST-PRONEARCH', 'DISC-LEAFLETS: no arching to three months'),
      atLeastCaution('EX08-a ACT-SWIM', 'DISC-LEAFLETS: walking only'),
      quiet('EX09-b', 'DISC-LEAFLETS: the calf does not move the spine'),
    ],
  },
  {
    who: 'man of 60, lumbar fusion twenty weeks ago, walking well',
    facts: asked({
      age: 60,
      sex: 'male',
      factors: [has('post-lumbar-fusion', { weeksSince: 20 })],
    }),
    expectations: [
      atLeastCaution('EX03-a EX06-a EX11-b', 'DISC-LEAFLETS: the levels beside it take the bend'),
      atLeastCaution('TEST-PRONEARCH', 'DISC-LEAFLETS: no excessive arch'),
      quiet('EX05-c EX09-a EX12-b', 'APTA-LBP-2021: general exercise after lumbar surgery'),
      atMostCaution('EX12-a', 'APTA-LBP-2021: strengthening is wanted now'),
    ],
  },
  {
    who: 'woman of 31, fourteen weeks pregnant, uncomplicated',
    facts: asked({ age: 31, sex: 'female', gestationWeeks: 14 }),
    expectations: [
      caution('EX04-a EX05-a EX12-a', 'ACOG-804: no long time flat on the back'),
      atLeastCaution('EX10-a EX11-a', 'ACOG-804: some changes are needed'),
      quiet('EX05-b EX08-a EX09-a EX11-d EX12-b', 'SOGC-2019: 150 minutes a week are wanted'),
      neverSwap('EX05-a', 'EX05-d EX10-b EX12-a', 'ACOG-804: still flat on the back'),
    ],
  },
  {
    who: 'woman of 33, thirty weeks pregnant, pelvic girdle pain on stairs',
    facts: asked({
      age: 33,
      sex: 'female',
      gestationWeeks: 30,
      factors: [has('pelvic-girdle-pain')],
    }),
    expectations: [
      atLeastCaution('EX01-c EX12-e', 'PGP: avoid standing on one leg'),
      atLeastCaution('EX02-a EX02-e', 'PGP: keep weight even, no wide leg moves'),
      contraindicated('EX11-a EX11-b TEST-PRONEARCH', 'ACOG-804: not on the belly at 30 weeks'),
      caution('ACT-SWIM', 'article: no arch test to clear it, so the doctor decides'),
      atLeastCaution('EX12-a', 'SOGC-2019: flat on the back'),
      quiet('EX05-c EX09-b EX11-d', 'ACOG-804: exercise is safe and desirable'),
    ],
  },
  {
    who: 'woman of 28, vaginal birth three weeks ago',
    facts: asked({
      age: 28,
      sex: 'female',
      factors: [has('postpartum-vaginal', { since: '2026-11-03' })],
    }),
    expectations: [
      atLeastCaution('EX10-a EX12-d', 'POSTNATAL: curl-ups and heavy work wait six weeks'),
      quiet('EX05-a EX09-a EX10-d', 'POSTNATAL: gentle deep abdominal work at once'),
      neverSwap('EX10-a', 'EX10-c EX12-d', 'DRA: nothing that makes the belly dome'),
    ],
  },
  {
    who: 'woman of 34, caesarean five weeks ago',
    facts: asked({
      age: 34,
      sex: 'female',
      factors: [has('postpartum-caesarean', { since: '2026-10-20' })],
    }),
    expectations: [
      contraindicated('EX10-a EX12-d', 'POSTNATAL: 8-12 weeks after caesarean'),
      atLeastCaution('EX11-a', 'POSTNATAL: heavy work, lying on the scar'),
      atMostCaution('EX05-a', 'POSTNATAL: gentle deep abdominal work at once'),
      quiet('EX09-a EX09-b', 'POSTNATAL: nothing for the belly'),
    ],
  },
  {
    who: 'man of 66, right hip replaced six weeks ago, posterior approach',
    facts: asked({
      age: 66,
      sex: 'male',
      factors: [has('tha-posterior', { since: '2026-10-13', side: 'right' })],
    }),
    expectations: [
      contraindicated('EX02-a EX02-d EX03-a EX06-a EX07-a', 'THA-PREC: not past 90, no crossing'),
      contraindicated('EX03-b', 'THA-PREC: not past 90 on the new hip', { side: 'right' }),
      quiet('EX03-b', 'THA-PREC: the other hip has no precaution', { side: 'left' }),
      contraindicated('EX02-a', 'THA-PREC: the pull bends the other hip too', { side: 'left' }),
      quiet('EX05-a EX09-a EX11-d EX12-a', 'THA-HSS: little evidence even for the standard ones'),
      neverSwap('EX02-a', 'EX02-c EX02-d EX03-b', 'THA-PREC: all past 90'),
    ],
  },
  {
    who: 'woman of 70, hip replaced abroad: no date, side or approach known',
    facts: asked({ age: 70, sex: 'female', factors: [has('tha-unknown-approach')] }),
    expectations: [
      contraindicated('EX02-a EX06-a', 'THA-PREC: it may have been posterior'),
      atLeastCaution('EX01-a EX02-e', 'THA-PREC: it may have been anterior'),
      program('EX02-a', { has: 'date-missing' }, 'THA-PREC: the weeks decide'),
      program('EX05-c EX11-d', { lacks: 'date-missing' }, 'THA-PREC: no date matters here'),
      quiet('EX05-c EX08-b EX11-d', 'THA-PREC: none of these moves the hip'),
      neverSwap('EX06-a', 'EX03-a EX03-b EX07-a', 'THA-PREC: past 90 again'),
    ],
  },
  {
    who: 'woman of 67, right knee replaced eight weeks ago',
    facts: asked({
      age: 67,
      sex: 'female',
      factors: [has('tka', { since: '2026-09-29', side: 'right' })],
    }),
    expectations: [
      atLeastCaution('EX02-e EX03-c EX11-c', 'TKR-KNEEL: no kneeling until the surgeon allows'),
      quiet('EX04-a EX05-a EX08-a EX09-a', 'TKR-KNEEL: no weight on the kneecap'),
      neverSwap('EX11-a', 'EX11-c', 'TKR-KNEEL: on hands and knees'),
    ],
  },
  {
    who: 'man of 50, groin hernia repaired with mesh four weeks ago',
    facts: asked({
      age: 50,
      sex: 'male',
      factors: [has('hernia-repair', { since: '2026-10-27' })],
    }),
    expectations: [
      caution('EX10-a', 'HERNIASURGE: sport at 14 days, heavy lifting at 14-21'),
      atMostCaution('EX11-a EX12-a', 'HERNIASURGE: no sign of more recurrence'),
      quiet('EX04-a EX05-a EX08-a EX09-a', 'HERNIASURGE: daily activity from day 3-5'),
    ],
  },
];
