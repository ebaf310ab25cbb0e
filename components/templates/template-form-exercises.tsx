import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Dose } from '@/lib/catalog/dose';
import type { BoardExercise } from './template-board';
import { TemplateDose } from './template-dose';

/** In their order; each move and removal is said aloud. */
export function TemplateFormExercises({
  exercises,
  onChange,
}: {
  exercises: readonly BoardExercise[];
  onChange: (exercises: BoardExercise[]) => void;
}) {
  const t = useTranslations('templates');
  const [said, setSaid] = useState('');
  const nameOf = ({ name, variant }: BoardExercise) => name ?? t('card.gone', { id: variant });

  function move(index: number, by: -1 | 1) {
    const one = exercises[index];
    const to = index + by;
    if (!one || to < 0 || to >= exercises.length) return;
    onChange(exercises.toSpliced(index, 1).toSpliced(to, 0, one));
    setSaid(t('form.moved', { name: nameOf(one), number: to + 1 }));
  }

  function remove(index: number) {
    const one = exercises[index];
    if (!one) return;
    onChange(exercises.toSpliced(index, 1));
    setSaid(t('form.removed', { name: nameOf(one) }));
  }

  function dose(index: number, changed: Dose | null) {
    onChange(exercises.map((one, at) => (at === index ? { ...one, dose: changed } : one)));
  }

  return (
    <section aria-label={t('form.exercises')}>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <ol className="grid gap-2">
        {exercises.map((one, index) => (
          <li key={one.variant} className="grid gap-2 rounded-lg border border-line p-2.5">
            <div className="flex flex-wrap items-center gap-1">
              <span className="min-w-40 flex-1 font-semibold text-sm">
                {index + 1}. {nameOf(one)}
              </span>
              <Button
                variant="quiet"
                aria-label={t('form.up', { name: nameOf(one) })}
                isDisabled={index === 0}
                onPress={() => move(index, -1)}
              >
                ↑
              </Button>
              <Button
                variant="quiet"
                aria-label={t('form.down', { name: nameOf(one) })}
                isDisabled={index === exercises.length - 1}
                onPress={() => move(index, 1)}
              >
                ↓
              </Button>
              <Button
                variant="quiet"
                aria-label={t('form.remove', { name: nameOf(one) })}
                onPress={() => remove(index)}
              >
                ✕
              </Button>
            </div>
            {one.usualDose && (
              <TemplateDose
                name={nameOf(one)}
                dose={one.dose}
                usual={one.usualDose}
                onChange={(changed) => dose(index, changed)}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
