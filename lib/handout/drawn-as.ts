import type { Person } from '@/lib/figure/drawing';
import type { PatientFacts } from '@/lib/patient/patient-facts';

/** Who the figures of a patient show; a man where the sex is not recorded. */
export const drawnAs = (sex: PatientFacts['sex']): Person => (sex === 'female' ? 'woman' : 'man');
