import type { Recall } from '@/lib/handout/recall';
import type { RecallTier } from '@/lib/prescription/newly-true';

/** One thing that is newly true, in the language of the screen. */
export type FindingView = {
  key: string;
  tier: RecallTier;
  code: string;
  /** Of an exercise on the handout; `null` for a sport and for the whole program. */
  number: number | null;
  /** Of the exercise or sport; `null` = the whole program. */
  name: string | null;
  /** The rule's words; `null` where nothing was checked. */
  text: string | null;
  /** Conditions it speaks of; where nothing was checked, those that are not answered. */
  factors: string[];
};

export type RecallView = Pick<
  Recall,
  'id' | 'version' | 'versionNumber' | 'cause' | 'tier' | 'holdsAll' | 'foundAt'
> & {
  patientId: string;
  patientName: string;
  hospitalNumber: string;
  findings: FindingView[];
  /** Names of what rests on the patient's page. */
  paused: string[];
  /** No stop among them: a doctor may let it go on. */
  mayKeep: boolean;
};
