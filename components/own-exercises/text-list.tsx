'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { TypedText } from '@/lib/catalog/own-words';
import { NO_TEXT } from './own-values';
import { TextPair } from './text-pair';

type TextListProps = {
  labelOf: (number: number) => string;
  addLabel: string;
  values: readonly TypedText[];
  onChange: (values: TypedText[]) => void;
  /** Lines, and letters of each. */
  most: { lines: number; letters: number };
  error?: string | undefined;
};

/** Lines one under the other, each in both languages; a line that is left empty is none. */
export function TextList({ labelOf, addLabel, values, onChange, most, error }: TextListProps) {
  const t = useTranslations('ownExercises.words');
  return (
    <div className="flex flex-col gap-3">
      {values.map((value, index) => {
        const label = labelOf(index + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <div key={index} className="flex flex-col gap-1">
            <TextPair
              label={label}
              value={value}
              most={most.letters}
              error={index === 0 ? error : undefined}
              onChange={(changed) => onChange(values.with(index, changed))}
            />
            {values.length > 1 && (
              <Button
                variant="link"
                className="self-end"
                aria-label={t('removeOf', { label })}
                onPress={() => onChange(values.toSpliced(index, 1))}
              >
                {t('remove')}
              </Button>
            )}
          </div>
        );
      })}
      {values.length < most.lines && (
        <Button className="self-start" onPress={() => onChange([...values, NO_TEXT])}>
          + {addLabel}
        </Button>
      )}
    </div>
  );
}
