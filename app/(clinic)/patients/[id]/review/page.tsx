import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { saveDraftAction } from '@/app/(clinic)/patients/[id]/prescribe/actions';
import { leaveForKept } from '@/app/(clinic)/patients/load-patient';
import { NothingToReview } from '@/components/review/nothing-to-review';
import { ReviewScreen } from '@/components/review/review-screen';
import { requireActor } from '@/lib/auth/actor';
import { handInAction, issueAction, sendBackAction } from './actions';
import { loadReview } from './load-review';

type ReviewPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') };
}

export default async function ReviewPage({ params }: ReviewPageProps) {
  const actor = await requireActor();
  const language = await getLocale();
  const { id } = await params;
  const found = await loadReview(actor, { patientId: id, language, now: new Date() });
  if (!found) return leaveForKept(actor, id);
  const { patient, review } = found;
  if (!review || review.draft.entries.length === 0) {
    return <NothingToReview patient={{ id: patient.id, name: patient.name }} />;
  }
  return (
    <ReviewScreen
      {...review}
      saveDraft={saveDraftAction}
      issue={issueAction}
      handIn={handInAction}
      sendBack={sendBackAction}
    />
  );
}
