import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TierBadge } from '@/components/ui/tier-badge';
import { WholeClauses } from '@/components/ui/whole-clauses';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import { newEntry } from '@/lib/prescription/edit-program';
import type { Goal } from '@/lib/prescription/goal';
import type { SuggestedEntry, Suggestion } from '@/lib/prescription/suggest-program';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';

function Reasons({ reasons }: Pick<SuggestedEntry, 'reasons'>) {
  const t = useTranslations('prescribe.suggest');
  const { language, names } = usePrescribe();
  return (
    <ul className="text-ink-2 text-xs">
      {reasons.map((reason) => (
        <li key={reason.code}>
          {reason.code === 'preferred' &&
            t('preferred', {
              factor: names[reason.factor]?.[language] ?? reason.factor,
              reason: reason.reason[language],
            })}
          {reason.code === 'direction' && t('direction')}
          {reason.code === 'works' &&
            t(`works.${reason.type}`, {
              muscles: reason.muscles.map((muscle) => muscle[language]).join(', '),
            })}
        </li>
      ))}
    </ul>
  );
}

function SuggestedRow({ entry }: { entry: SuggestedEntry }) {
  const t = useTranslations('prescribe.outcome');
  const { figures, language, outcomes, variants, nameOf } = usePrescribe();
  const outcome = outcomes.get(entry.variant) ?? 'not-checked';
  const sideMeans = variants.get(entry.variant)?.sideMeans ?? null;
  return (
    <li className="flex gap-3 border-line border-t py-2 first:border-t-0">
      <div
        aria-hidden="true"
        className="flex h-14 w-20 shrink-0 items-end justify-center rounded-lg bg-fig p-0.5"
      >
        {figures[entry.variant]}
      </div>
      <div className="min-w-0">
        <h4 className="font-semibold text-sm leading-5">{nameOf(entry.variant)}</h4>
        <p className="text-[13px]">
          <WholeClauses text={doseSentence(entry.dose, sideMeans)[language]} />
        </p>
        <TierBadge outcome={outcome} word={t(outcome)} />
        <Reasons reasons={entry.reasons} />
      </div>
    </li>
  );
}

/** A small program for a goal, shown with its reasons; the doctor adds it, nothing is inserted unasked. */
export function SuggestCard({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const t = useTranslations('prescribe.suggest');
  const { acts, check } = usePrescribe();
  const [goal, setGoal] = useState<Goal | null>(null);
  const chosen = suggestions.find((one) => one.goal === goal);
  if (check.program.findings.some(({ tier }) => tier === 'stop')) return null;
  return (
    <section
      aria-labelledby="suggest-title"
      className="mt-2.5 rounded-xl border border-line bg-surface p-3"
    >
      <h3 id="suggest-title" className="font-semibold text-sm">
        {t('title')}
      </h3>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {suggestions.map((one) => (
          <Button
            key={one.goal}
            variant="secondary"
            aria-expanded={goal === one.goal}
            onPress={() => setGoal(goal === one.goal ? null : one.goal)}
          >
            {t(`goal.${one.goal}`)}
          </Button>
        ))}
      </div>
      {chosen && chosen.entries.length === 0 && <p className="mt-2 text-[13px]">{t('none')}</p>}
      {chosen && chosen.entries.length > 0 && (
        <>
          <p className="mt-2 text-ink-2 text-xs">
            {check.notChecked.length > 0
              ? t('open', { count: check.notChecked.length })
              : t('basis')}
          </p>
          <ul className="mt-1">
            {chosen.entries.map((entry) => (
              <SuggestedRow key={entry.variant} entry={entry} />
            ))}
          </ul>
          <Button
            variant="primary"
            onPress={() => {
              acts.addAll(chosen.entries.map(newEntry));
              setGoal(null);
            }}
          >
            <Icon name="add" />
            {t('add', { count: chosen.entries.length })}
          </Button>
        </>
      )}
    </section>
  );
}
