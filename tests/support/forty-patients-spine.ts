import {
  asked,
  atLeastCaution,
  atMostCaution,
  caution,
  contraindicated,
  finds,
  has,
  neverNeutral,
  neverSwap,
  type PatientCase,
  program,
  quiet,
} from './patient-case';

/** Discs, canals, slips and thin bones. Weeks count up to 24 November 2026. */
export const SPINE_PATIENTS: readonly PatientCase[] = [
  {
    who: 'man of 44, slipped disc six years ago, no leg signs, arch test painless',
    facts: asked({
      age: 44,
      sex: 'male',
      proneArchTest: 'painless',
      factors: [has('disc-herniation', { since: '2020-11-02' })],
    }),
    expectations: [
      contraindicated('EX03-a EX03-b EX03-c', 'article: exercise 3, with no end date'),
      contraindicated(
        'SPORT-BASKETBALL SPORT-BADMINTON SPORT-ROADCYCLING SPORT-JUMPROPE SPORT-HULAHOOP',
        'article: the five sports to avoid with a slipped disc',
      ),
      quiet('EX01-a EX05-a EX08-a EX09-a EX11-a EX12-a', 'APTA-LBP-2021: chronic pain trains'),
      quiet('ACT-SWIM', 'article: painless, may start swimming'),
    ],
  },
  {
    who: 'man of 35, disc on the nerve root for three weeks, pain below the knee',
    facts: asked({
      age: 35,
      sex: 'male',
      factors: [has('disc-herniation-radiculopathy', { weeksSince: 3 })],
    }),
    expectations: [
      contraindicated('EX03-a EX06-a EX07-a', 'DISC-AVOID: no full bend in early disc pain'),
      contraindicated('EX04-a', 'NEURAL: no hamstring stretch while the nerve is irritable'),
      atLeastCaution('EX04-c EX07-b', 'NEURAL: the same pull sitting or with a strap'),
      atLeastCaution('EX10-a', 'DISC-AVOID: no curl-ups in early disc pain'),
      quiet('EX04-b EX05-c EX09-b EX12-b', 'APTA-LBP-2021: exercise can be used when acute'),
      neverSwap('EX04-a', 'EX04-c EX07-a EX07-b EX07-c', 'NEURAL: they pull the nerve too'),
      program('EX05-c EX12-b', { lacks: 'directional-conflict' }, 'DISC-AVOID: one need only'),
    ],
  },
  {
    who: 'woman of 39, disc with sciatica, ten weeks, arching still hurts',
    facts: asked({
      age: 39,
      sex: 'female',
      proneArchTest: 'painful',
      factors: [has('disc-herniation-radiculopathy', { weeksSince: 10 })],
    }),
    expectations: [
      contraindicated('EX03-a', 'article: exercise 3'),
      contraindicated('SPORT-JUMPROPE SPORT-HULAHOOP', 'article: sports to avoid'),
      contraindicated('ACT-SWIM', 'article: swim only once arching is painless'),
      caution('EX04-a', 'NEURAL: sources disagree outside the acute phase'),
      quiet('EX04-b EX05-c EX09-b EX12-b', 'APTA-LBP-2021: trunk work for persisting pain'),
    ],
  },
  {
    who: 'man of 74, lumbar stenosis, legs ache on walking and ease on sitting',
    facts: asked({ age: 74, sex: 'male', factors: [has('spinal-stenosis')] }),
    expectations: [
      contraindicated('TEST-PRONEARCH EX11-b', 'LSS-PHYSIOLOGY: a full arch narrows the canal'),
      atLeastCaution('EX11-a', 'LSS-PHYSIOLOGY: arching against gravity narrows it too'),
      quiet('EX03-a EX05-a EX06-a EX12-a', 'PURE-LSS: bends and the bridge are the programme'),
      caution('ACT-SWIM', 'article: no arch test to clear it, so the doctor decides'),
      neverSwap('EX11-a', 'EX11-b', 'LSS-PHYSIOLOGY: lying on elbows arches further'),
    ],
  },
  {
    who: 'woman of 52, spondylolisthesis, bending eases and arching hurts',
    facts: asked({
      age: 52,
      sex: 'female',
      directionalPreference: 'flexion',
      factors: [has('spondylolisthesis')],
    }),
    expectations: [
      atLeastCaution('EX11-a EX11-b TEST-PRONEARCH', 'SPL-CLASSIC: extension did worse'),
      finds('against-direction', 'EX11-b', 'LONG-2004: a third given the opposite withdrew'),
      quiet('EX03-a EX05-a EX10-b EX12-b', 'SPL-RCT-2021: flexion and stabilising do alike'),
      program('EX03-a EX11-a', { has: 'opposite-directions' }, 'LONG-2004: match, do not mix'),
    ],
  },
  {
    who: 'man of 67, disc herniation eight weeks ago on top of known stenosis',
    facts: asked({
      age: 67,
      sex: 'male',
      factors: [has('disc-herniation', { weeksSince: 8 }), has('spinal-stenosis')],
    }),
    expectations: [
      program('EX05-c EX12-b', { has: 'directional-conflict' }, 'LSS-PHYSIOLOGY: against the disc'),
      contraindicated('EX03-a', 'article: exercise 3'),
      contraindicated('EX11-b', 'LSS-PHYSIOLOGY: the stenosis still counts'),
      quiet('EX05-c EX09-b EX12-b', 'NACHEMSON: neutral work spares the spine'),
      neverNeutral('EX03-a EX06-a EX07-a EX11-a EX11-b', 'LSS-PHYSIOLOGY: not neutral'),
    ],
  },
  {
    who: 'gymnast of 16, pars stress fracture found five weeks ago',
    facts: asked({
      age: 16,
      sex: 'male',
      factors: [has('spondylolysis', { weeksSince: 5 })],
    }),
    expectations: [
      contraindicated('EX11-a EX11-b', 'PARS-2020: pars injuries come with hyperextension'),
      atLeastCaution('TEST-PRONEARCH SPORT-BADMINTON', 'PARS-2020: arching, with twisting'),
      atMostCaution('EX05-a EX10-b', 'PARS-2020: conservative care, step by step'),
      program('EX10-b', { has: 'age-under-18' }, 'EXPERT: written for adults'),
    ],
  },
  {
    who: 'woman of 63, chart says no osteoporosis, today T-score -2.8',
    facts: asked({
      age: 63,
      sex: 'female',
      tScore: -2.8,
      factors: [{ id: 'osteoporosis', status: 'absent' }],
    }),
    expectations: [
      program(
        'EX06-a',
        { has: 'contradiction', lacks: 'bone-health-unknown' },
        'EXPERT: say that the two disagree',
      ),
      contraindicated('EX06-a EX07-a EX10-a', 'SINAKI-1984: fractures after flexion'),
      atLeastCaution('EX03-a', 'BJSM-OP-2022: no high degree of spinal flexion'),
      quiet('EX03-b EX05-a EX06-b EX12-a', 'TFTF-2014: spine-sparing, no blanket bans'),
      quiet('EX11-a', 'BJSM-OP-2022: spinal extension is recommended'),
      neverSwap('EX06-a', 'EX03-a EX06-c EX07-a EX07-c', 'SINAKI-1984: bends all the same'),
    ],
  },
  {
    who: 'woman of 76, osteoporotic wedge fracture four weeks ago',
    facts: asked({
      age: 76,
      sex: 'female',
      factors: [has('vertebral-compression-fracture', { since: '2026-10-27' })],
    }),
    expectations: [
      contraindicated('EX03-a EX06-a EX07-a EX10-a', 'SINAKI-1984: fractures after flexion'),
      contraindicated('SPORT-JUMPROPE', 'BJSM-OP-2022: impact no more than a brisk walk'),
      atLeastCaution('EX11-a', 'TFTF-2014: see a physiotherapist after a fracture'),
      quiet('EX05-c EX09-b EX11-d', 'TFTF-2014: spine-sparing activity, not bed'),
      neverSwap('EX10-a', 'EX03-a EX05-d EX12-d', 'SINAKI-1984: nothing that bends or strains'),
    ],
    corrected:
      'EX12-d was expected at caution or worse. No rule joins the fracture with strong belly pressure; R098 (TFTF-2014) notes the hold only. Left open for the clinic.',
  },
  {
    who: 'woman of 71, vertebral fracture three years ago, healed, active',
    facts: asked({
      age: 71,
      sex: 'female',
      factors: [has('vertebral-compression-fracture', { since: '2023-11-01' })],
    }),
    expectations: [
      contraindicated('EX06-a EX10-a', 'SINAKI-1984: the bone has not become stronger'),
      atLeastCaution('EX03-a EX07-a', 'BJSM-OP-2022: no high degree of spinal flexion'),
      atLeastCaution('SPORT-JUMPROPE', 'BJSM-OP-2022: impact no more than a brisk walk'),
      atMostCaution('EX11-a', 'SINAKI-1984: extension had the fewest fractures'),
      quiet('EX06-b EX11-d EX12-b', 'ROS-2018: many fears are not confirmed'),
    ],
    corrected:
      'EX05-a was expected quiet. R097 (EXPERT) cautions on the small flattening of the back with no end date. Left open for the clinic.',
  },
];
