import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { WholeClauses } from '@/components/ui/whole-clauses';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import type { BoardExercise } from './template-board';

/** In program order, each in its end pose with the dose it brings. */
export function TemplateExercises({
  exercises,
  figures,
}: {
  exercises: readonly BoardExercise[];
  figures: Record<string, ReactNode>;
}) {
  const t = useTranslations('templates.card');
  const language = useLocale();
  return (
    <ol className="grid grid-cols-2 gap-2 sm:grid-cols-4 md:grid-cols-2 lg:grid-cols-4">
      {exercises.map(({ variant, name, dose, note, sideMeans }) => (
        <li key={variant} className="min-w-0">
          <div
            aria-hidden="true"
            className="flex h-18 items-end justify-center rounded-lg bg-fig p-1"
          >
            {figures[variant]}
          </div>
          <p className="mt-1 break-words font-medium text-[13px] leading-[18px]">
            {name ?? t('gone', { id: variant })}
          </p>
          {dose && (
            <p className="text-ink-2 text-xs">
              <WholeClauses text={doseSentence(dose, sideMeans)[language]} />
            </p>
          )}
          {note && <p className="text-ink-2 text-xs">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
