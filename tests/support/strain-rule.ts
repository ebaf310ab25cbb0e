/** Every patient of `answeredPatient` has the strain, and `issuedCourse` gives each of them the exercise. */
export const STRAIN_RULE = {
  factor: 'muscle-strain',
  target: 'EX12-a',
  tier: 'contraindicated' as const,
  message: { en: 'Our own words.', th: 'ถ้อยคำของเรา' },
};
