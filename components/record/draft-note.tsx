import { useLocale, useTranslations } from 'next-intl';
import { HandingBanner } from '@/components/review/handing-banner';
import type { HandingView } from '@/components/review/review-view';
import { Banner } from '@/components/ui/banner';
import { momentText } from '@/components/ui/day-text';

type DraftNoteProps = {
  patientId: string;
  draft: { authorName: string; updatedAt: Date; exercises: number; handing: HandingView | null };
};

/** That a draft is open: whose, since when, and the way on with it. */
export function DraftNote({ patientId, draft }: DraftNoteProps) {
  const t = useTranslations('record.draft');
  const language = useLocale();
  const { authorName, updatedAt, exercises, handing } = draft;
  const link =
    'inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-2 md:min-h-9';
  return (
    <div className="grid gap-2">
      {handing && <HandingBanner handing={handing} />}
      <Banner title={t('title', { count: exercises })}>
        <p className="text-[13px] text-ink-2">
          {t('by', { name: authorName, at: momentText(updatedAt, language) })}
        </p>
        <p className="flex flex-wrap gap-x-4">
          <a href={`/patients/${patientId}/prescribe`} className={link}>
            {t('open')}
          </a>
          {exercises > 0 && (
            <a href={`/patients/${patientId}/review`} className={link}>
              {t('review')}
            </a>
          )}
        </p>
      </Banner>
    </div>
  );
}
