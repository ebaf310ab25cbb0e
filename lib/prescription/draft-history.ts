import type { PrescriptionDraft } from './program';

/** What one step did; the screen has the words. */
export type StepKind =
  | 'add'
  | 'remove'
  | 'move'
  | 'swap'
  | 'dose'
  | 'note'
  | 'override'
  | 'override-undo'
  | 'acknowledge'
  | 'acknowledge-undo'
  | 'bulk'
  | 'replace'
  | 'split'
  | 'join'
  | 'phase'
  | 'phase-weeks'
  | 'details';

export type Step = {
  kind: StepKind;
  /** The one exercise it was about; `null` = several, or the whole program. */
  variant: string | null;
  /** Steps of the same part in a row are one, such as typing in one field; `null` = always a step of its own. */
  part: string | null;
};

type Turn = { draft: PrescriptionDraft; step: Step };

/** `past` and `future` hold the drafts on either side, nearest last, each with the step between. */
export type DraftHistory = {
  past: readonly Turn[];
  draft: PrescriptionDraft;
  future: readonly Turn[];
};

/** Steps that can be taken back; ours. */
const MOST_STEPS = 200;

/** A draft nobody has changed yet. */
export function startHistory(draft: PrescriptionDraft): DraftHistory {
  return { past: [], draft, future: [] };
}

/** The draft as changed; what had been undone is gone. A change that changes nothing is no step. */
export function takeStep(
  history: DraftHistory,
  draft: PrescriptionDraft,
  step: Step,
): DraftHistory {
  const { past, future } = history;
  if (draft === history.draft) return history;
  const last = past.at(-1)?.step;
  const isSamePart =
    future.length === 0 &&
    step.part !== null &&
    last?.part === step.part &&
    last.kind === step.kind &&
    last.variant === step.variant;
  if (isSamePart) return { ...history, draft };
  return { past: [...past, { draft: history.draft, step }].slice(-MOST_STEPS), draft, future: [] };
}

/** One step back; without one nothing changes. */
export function undoStep({ past, draft, future }: DraftHistory): DraftHistory {
  const last = past.at(-1);
  if (!last) return { past, draft, future };
  const { step } = last;
  return { past: past.slice(0, -1), draft: last.draft, future: [...future, { draft, step }] };
}

/** One step forward again; without one nothing changes. */
export function redoStep({ past, draft, future }: DraftHistory): DraftHistory {
  const next = future.at(-1);
  if (!next) return { past, draft, future };
  const { step } = next;
  return { past: [...past, { draft, step }], draft: next.draft, future: future.slice(0, -1) };
}
