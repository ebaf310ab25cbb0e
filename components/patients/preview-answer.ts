import type { FindingView } from '@/components/recalls/recall-view';

/** What asking for a preview answers. */
export type PreviewAnswer =
  | {
      status: 'compared';
      /** `null` = the patient has no active handout. */
      handout: {
        findings: FindingView[];
        /** Names of what would begin to rest on the patient's page. */
        paused: string[];
        holdsAll: boolean;
        isLifted: boolean;
      } | null;
      /** `null` = there is no draft. */
      draftChanges: number | null;
    }
  | { status: 'signed-out' | 'invalid' | 'not-found' };

export type AskPreview = (request: unknown) => Promise<PreviewAnswer>;
