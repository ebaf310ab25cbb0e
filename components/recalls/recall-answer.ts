import type { RecheckCause } from '@/lib/handout/recall';

/** What deciding on a recall answers. */
export type RecallAnswer = {
  status:
    | 'kept'
    | 'ended'
    | 'signed-out'
    | 'invalid'
    | 'not-allowed'
    | 'not-found'
    | 'changed-meanwhile'
    | 'cannot-be-kept'
    | 'note-missing';
};

/** How the newest run stands. */
export type ProgressView = {
  id: string;
  cause: RecheckCause;
  state: 'running' | 'failing' | 'finished';
  done: number;
  total: number;
  startedAt: Date;
  /** When it goes on by itself after a failure. */
  nextTryAt: Date;
  finishedAt: Date | null;
};

export type ProgressAnswer =
  | { status: 'read'; progress: ProgressView | null }
  | { status: 'signed-out' }
  | { status: 'not-allowed' };
