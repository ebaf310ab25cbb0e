'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { failed } from '@/components/shell/came-to-nothing';
import { Banner } from '@/components/ui/banner';
import { Button, ButtonLink } from '@/components/ui/button';
import { ProblemBanner } from '@/components/ui/problem-banner';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Comparison, RecordSide } from './comparison';
import { DisagreementFields } from './disagreement-fields';
import type { MergeAnswer } from './merge-answer';

type MergeFormProps = {
  comparison: Comparison;
  onMerge: (request: unknown) => Promise<MergeAnswer>;
};

/** What the merge does, what somebody has to decide, and the one press that cannot be taken back. */
export function MergeForm({ comparison, onMerge }: MergeFormProps) {
  const { duplicate, kept, disagreements } = comparison;
  const t = useTranslations('merge');
  const router = useRouter();
  const isHydrated = useHydrated();
  // What is safer is chosen at first: a condition that is there after all.
  const [decisions, setDecisions] = useState(() =>
    Object.fromEntries(disagreements.map(({ key }) => [key, 'present' as 'present' | 'absent'])),
  );
  const [problem, setProblem] = useState<Exclude<MergeAnswer['status'], 'merged'> | null>(null);
  const [isMerging, startMerging] = useTransition();

  function submit(event: FormEvent) {
    event.preventDefault();
    const request = { kept: asCompared(kept), other: asCompared(duplicate), decisions };
    startMerging(async () => {
      const { status } = await onMerge(request).catch(failed);
      if (status === 'merged') router.push(`/patients/${kept.id}`);
      else setProblem(status);
    });
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      {disagreements.length > 0 && (
        <DisagreementFields
          disagreements={disagreements}
          decisions={decisions}
          onDecide={(key, decision) => setDecisions((before) => ({ ...before, [key]: decision }))}
        />
      )}
      <section className="flex flex-col gap-2 rounded-xl border border-line bg-surface p-4 shadow-card">
        <h2 className="font-semibold text-base">{t('happens')}</h2>
        <ul className="flex list-disc flex-col gap-1.5 pl-5">
          {consequences(comparison).map(({ word, names }) => (
            <li key={word}>
              {t(`consequence.${word}`, {
                kept: kept.hospitalNumber,
                duplicate: duplicate.hospitalNumber,
                names: names ?? '',
              })}
            </li>
          ))}
        </ul>
      </section>
      <Banner title={t('irreversible.title')}>
        <p className="text-ink-2">{t('irreversible.means')}</p>
      </Banner>
      {problem && (
        <ProblemBanner
          title={t(`problem.${problem}.title`)}
          whatToDo={t(`problem.${problem}.whatToDo`)}
          signIn={problem === 'signed-out' ? t('problem.signIn') : null}
        />
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <ButtonLink href={`/patients/${duplicate.id}`}>{t('cancel')}</ButtonLink>
        <Button type="submit" variant="primary" isDisabled={!isHydrated} isPending={isMerging}>
          {t('submit')}
        </Button>
      </div>
    </form>
  );
}

/** What the merge rests on: anything else by now is looked at again. */
const asCompared = ({ id, version, course, hasDraft }: RecordSide) => ({
  id,
  version,
  versionNumber: course?.versionNumber ?? null,
  hasDraft,
});

type Word =
  | 'answers'
  | 'added'
  | 'widened'
  | 'directionalPreference'
  | 'proneArchTest'
  | 'courseMoves'
  | 'courseEnds'
  | 'draftMoves'
  | 'draftDropped'
  | 'number';

/** Every change the merge makes, in the order in which a doctor asks. */
function consequences(comparison: Comparison): { word: Word; names?: string }[] {
  const { duplicate, kept, added, widened, askedAgain } = comparison;
  const said: { word: Word; names?: string }[] = [{ word: 'answers' }];
  if (added.length > 0) said.push({ word: 'added', names: added.join(', ') });
  if (widened.length > 0) said.push({ word: 'widened', names: widened.join(', ') });
  said.push(...askedAgain.map((word) => ({ word })));
  if (duplicate.course) said.push({ word: kept.course ? 'courseEnds' : 'courseMoves' });
  if (duplicate.hasDraft) said.push({ word: kept.hasDraft ? 'draftDropped' : 'draftMoves' });
  return [...said, { word: 'number' }];
}
