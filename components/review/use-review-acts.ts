import { useState } from 'react';
import type { useAutosave } from '@/components/prescribe/use-autosave';
import type { Choices } from './issue-choices';
import type { HandIn, IssueDraft, SendBack } from './review-answers';
import type { ReviewView } from './review-view';
import { useDraftAct } from './use-draft-act';

type ReviewActs = { issue: IssueDraft; handIn: HandIn; sendBack: SendBack };
type OnWhat = {
  autosave: Pick<ReturnType<typeof useAutosave>, 'settle' | 'hold'>;
  choices: Choices;
};

/** The three ends of a review. What is done leads away; what is refused stays, with everything on the page. */
export function useReviewActs(
  { patient, ...acts }: ReviewActs & Pick<ReviewView, 'patient'>,
  { autosave, choices }: OnWhat,
) {
  const { act, ...state } = useDraftAct(autosave.settle);
  const [issueKey] = useState(() => crypto.randomUUID());
  const record = `/patients/${patient.id}`;

  async function leave(to: string) {
    await autosave.hold();
    // The next page has a policy of its own, so it is loaded and not put in place.
    window.location.assign(to);
  }
  const leaveOnce = (done: string, to: string) => (answer: { status: string }) => {
    const isDone = answer.status === done;
    if (isDone) void leave(to);
    return isDone;
  };

  const { language, size, linkEndsOn } = choices;
  return {
    ...state,
    issue: () =>
      act(
        (draftVersion) =>
          acts.issue({
            patientId: patient.id,
            draftVersion,
            issueKey,
            language: language === 'both' ? patient.language : language,
            print: { language, size },
            linkEndsOn,
          }),
        leaveOnce('issued', `${record}/issued`),
      ),
    handIn: (request: { toId: string | null; note: string }) =>
      act(
        (version) => acts.handIn({ patientId: patient.id, version, ...request }),
        leaveOnce('handed-in', record),
      ),
    sendBack: (note: string) =>
      act(
        (version) => acts.sendBack({ patientId: patient.id, version, note }),
        leaveOnce('sent-back', '/patients'),
      ),
  };
}
