import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '@/components/ui/text-field';

/** `recorded`: as in the record; `shown`: another for the handout, `null` = the same. */
export type ShownName = {
  recorded: string;
  shown: string | null;
  change: (shown: string | null) => void;
};

/** What the handout calls the patient: the doctor may show less than the record holds. */
export function ShownNameField({ recorded, shown, change }: ShownName) {
  const t = useTranslations('review.choices');
  const [typed, setTyped] = useState(shown ?? recorded);
  return (
    <TextField
      label={t('shownName')}
      value={typed}
      maxLength={120}
      autoComplete="off"
      onChange={(next) => {
        setTyped(next);
        change(next.trim() === '' || next.trim() === recorded ? null : next);
      }}
      // Emptied, it is the name in the record again.
      onBlur={() => setTyped((left) => (left.trim() === '' ? recorded : left))}
      hint={t('shownNameHint')}
    />
  );
}
