import {
  asked,
  atLeastCaution,
  caution,
  contraindicated,
  finds,
  findsNo,
  has,
  neverGreen,
  neverSwap,
  notChecked,
  offersSwap,
  type PatientCase,
  program,
  quiet,
  stopped,
  urgency,
} from './patient-case';

/** Heart, eyes, falls, red flags, and the patient nobody asked anything. */
export const MEDICAL_PATIENTS: readonly PatientCase[] = [
  {
    who: 'man of 58, glaucoma, frozen right shoulder, arch test painless',
    facts: asked({
      age: 58,
      sex: 'male',
      proneArchTest: 'painless',
      factors: [has('glaucoma'), has('shoulder-disorder', { side: 'right' })],
    }),
    expectations: [
      atLeastCaution('EX03-c EX06-a', 'EYE-AAO: head-down poses are changed or skipped'),
      atLeastCaution('EX08-a EX12-c', 'EXPERT: arm overhead, weight on the shoulder'),
      atLeastCaution('ACT-SWIM', 'EXPERT: every stroke goes overhead'),
      quiet('EX04-a EX06-b EX08-b EX09-a', 'EYE-AAO: head up, arm down'),
      neverSwap('EX06-a', 'EX03-c EX06-c', 'EYE-AAO: head down again'),
      neverSwap('EX08-a', 'EX08-c', 'EXPERT: overhead again'),
      offersSwap('EX08-a', 'EX08-b', 'EXPERT: the same bend, hand on hip'),
    ],
  },
  {
    who: 'man of 71, 4.2 cm aneurysm under watch, resting pressure 165/95',
    facts: asked({
      age: 71,
      sex: 'male',
      restingSystolic: 165,
      restingDiastolic: 95,
      pressureTakenOn: '2026-11-24',
      factors: [has('aaa-small')],
    }),
    expectations: [
      atLeastCaution('EX10-a EX12-d', 'AAA: avoid straining and breath holding'),
      finds('dose-limit', 'EX05-c', 'IHG-BP: a hold raises pressure', { holdSeconds: 30 }),
      findsNo('dose-limit', 'EX05-c', 'IHG-BP: our default hold is short'),
      quiet('EX04-a EX08-a EX09-a', 'AAA: moderate exercise goes with slower growth'),
      neverSwap('EX10-a', 'EX10-c EX12-d', 'AAA: strains as much'),
    ],
  },
  {
    who: 'man of 55, resting pressure 184/96 today, feels well',
    facts: asked({
      age: 55,
      sex: 'male',
      restingSystolic: 184,
      restingDiastolic: 96,
      pressureTakenOn: '2026-11-24',
      redFlags: ['RF16'],
    }),
    expectations: [
      stopped('EX05-c EX09-b EX10-a', 'ACSM-CI: resting pressure of 180/110 or more'),
      program('EX09-b', { has: 'program-stop red-flag-positive', whole: 'stop' }, 'ACSM-CI: both'),
      urgency('same-day', 'ACSM-CI: to a doctor the same day'),
      neverSwap('EX10-a', 'any', 'ACSM-CI: nothing to offer while all is held'),
    ],
  },
  {
    who: 'woman of 72, diabetes in eyes and nerves, open ulcer under the foot',
    facts: asked({
      age: 72,
      sex: 'female',
      factors: [has('proliferative-retinopathy'), has('diabetic-neuropathy'), has('foot-ulcer')],
    }),
    expectations: [
      atLeastCaution('EX06-a EX10-a', 'ADA-2016: no head-down, no Valsalva with retinopathy'),
      atLeastCaution('EX01-c EX09-c EX12-e', 'ADA-2016: no weight on an unhealed ulcer; falls'),
      contraindicated('ACT-WATERWALK', 'HYDRO: open wounds'),
      findsNo('recommendation', 'ACT-WATERWALK', 'HYDRO: do not advise what is forbidden'),
      quiet('EX06-b EX08-b', 'ADA-2016: sitting, head up, breathing'),
      neverSwap('EX06-a', 'EX03-c EX06-c', 'ADA-2016: head down again'),
    ],
    corrected:
      'EX11-d was expected quiet. R286 (ADA-2016) cautions on every hold, also on our five seconds, though it says long holds. Left open for the clinic.',
  },
  {
    who: 'man of 78, fell three times this year, bones healthy, no blood thinner',
    facts: asked({ age: 78, sex: 'male', factors: [has('falls-risk')] }),
    expectations: [
      contraindicated('EX01-c', 'FALLS: unsupported balance work needs a supervisor'),
      atLeastCaution('EX08-c EX09-c', 'FALLS: no hold, a step edge'),
      quiet('EX01-b EX05-a EX08-b EX09-b EX11-d', 'FALLS: lying and sitting are what is left'),
      neverSwap('EX08-a', 'EX08-c', 'FALLS: no hold'),
      neverSwap('EX12-e', 'EX01-c EX09-c', 'FALLS: worse on the feet'),
      program('EX05-a EX08-b', { lacks: 'fall-bleed bone-health-unknown' }, 'FALLS: answered no'),
    ],
    corrected:
      'EX12-e was expected at caution or worse. R290 (FALLS, BJSM-OP-2022) contraindicates it, while FALLS itself advises strength with support, and it is done with two hands on a counter. Left open for the clinic.',
  },
  {
    who: 'woman of 82, frail, falls, on warfarin, bones never looked at',
    facts: asked(
      {
        age: 82,
        sex: 'female',
        factors: [has('falls-risk'), has('frailty'), has('anticoagulant-use')],
      },
      ['bone'],
    ),
    expectations: [
      program('EX08-a EX12-e', { has: 'fall-bleed' }, 'FALLS: a fall would bleed'),
      program('EX06-a EX10-a', { has: 'bone-health-unknown' }, 'BJSM-OP-2022: bending weak bone'),
      neverGreen('EX03-a EX06-a EX07-a EX10-a', 'SINAKI-1984: the bone is unknown'),
      atLeastCaution('EX01-c EX11-c EX12-e', 'FALLS: one leg; down to the floor and up'),
    ],
  },
  {
    who: 'woman of 40, numb between the legs since yesterday',
    facts: asked({ age: 40, sex: 'female', redFlags: ['RF01'] }),
    expectations: [
      stopped('EX05-c EX09-b EX10-a ACT-WATERWALK', 'CES-BMJ: hospital at once'),
      program('EX05-c', { has: 'program-stop red-flag-positive', whole: 'stop' }, 'CES-BMJ: both'),
      urgency('emergency-now', 'CES-BMJ: immediate referral, MRI within four hours'),
      neverSwap('EX10-a', 'any', 'CES-BMJ: nothing to offer'),
    ],
  },
  {
    who: 'man of 59, cancer eight years ago, losing weight, nobody has assessed it',
    facts: asked({ age: 59, sex: 'male', redFlags: ['RF06', 'RF07'] }),
    expectations: [
      program(
        'EX09-b',
        { has: 'red-flag-positive', lacks: 'program-stop', whole: 'contraindicated' },
        'VERHAGEN-2016: past cancer and weight loss are the most often named',
      ),
      urgency('pause-and-assess', 'VERHAGEN-2016: assess before exercise'),
    ],
  },
  {
    who: 'new patient, nothing asked yet',
    facts: {},
    expectations: [
      notChecked('EX01-a EX03-a EX04-b EX05-c EX06-a EX09-b EX10-a EX12-a', 'EXPERT: never green'),
      notChecked('ACT-WATERWALK SPORT-JUMPROPE', 'HYDRO: heart, wounds, seizures are unknown'),
      caution('ACT-SWIM', 'article: the arch test comes first'),
      program('EX05-c', { has: 'screening-missing', whole: 'caution' }, 'NICE-NG59: other causes'),
    ],
  },
];
