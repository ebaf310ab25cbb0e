import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { RecallList } from './recall-list';
import { type Decide, RecallReview } from './recall-review';
import type { RecallView } from './recall-view';
import { ReviewWalk } from './review-walk';
import { RunProgress } from './run-progress';

type RecallsScreenProps = {
  recalls: readonly RecallView[];
  /** The one that is reviewed; `null` = the list. */
  reviewed: RecallView | null;
  run: ComponentProps<typeof RunProgress>;
  isPhysiatrist: boolean;
  onKeep: Decide;
  onEnd: Decide;
};

const hrefOf = (recall: RecallView | undefined) => recall && `/recalls?review=${recall.id}`;

export function RecallsScreen({ recalls, reviewed, run, ...acts }: RecallsScreenProps) {
  const t = useTranslations('recalls');
  const [first] = recalls;
  const isAll = reviewed === null;
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 px-4 py-5 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
        {isAll && first && (
          <ButtonLink href={hrefOf(first) ?? ''} variant="primary">
            {t('reviewAll')}
          </ButtonLink>
        )}
      </div>
      {isAll && <p className="max-w-prose text-ink-2">{t('lead')}</p>}
      {isAll && <RunProgress {...run} />}
      {isAll && recalls.length === 0 && <NothingOpen isFinished={isFinished(run)} />}
      {isAll && <RecallList recalls={recalls} />}
      {reviewed && <Review recalls={recalls} reviewed={reviewed} {...acts} />}
    </div>
  );
}

/** Nothing found is said only of a check that has reached every handout. */
const isFinished = ({ progress }: RecallsScreenProps['run']) => progress?.state === 'finished';

function NothingOpen({ isFinished }: { isFinished: boolean }) {
  const t = useTranslations('recalls');
  return (
    <p className="rounded-xl border border-line-2 border-dashed px-4 py-10 text-center text-ink-2">
      {t(isFinished ? 'none' : 'noneYet')}
    </p>
  );
}

type ReviewProps = Omit<RecallsScreenProps, 'run' | 'reviewed'> & { reviewed: RecallView };

function Review({ recalls, reviewed, ...acts }: ReviewProps) {
  const at = recalls.findIndex(({ id }) => id === reviewed.id);
  const next = hrefOf(recalls[at + 1]);
  const previous = hrefOf(recalls[at - 1]);
  return (
    <>
      <ReviewWalk
        position={at + 1}
        count={recalls.length}
        previousHref={previous ?? null}
        nextHref={next ?? null}
      />
      <RecallReview recall={reviewed} nextHref={next ?? previous ?? '/recalls'} {...acts} />
    </>
  );
}
