import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { ReviewView } from './review-view';

type HandInPanelProps = Pick<ReviewView, 'physiatrists'> & {
  /** `true` once it waits. */
  isWaiting: boolean;
  isBusy: boolean;
  onHandIn: (request: { toId: string | null; note: string }) => void;
};

/** A therapist does not issue: the draft is handed in, to one physiatrist or to whoever comes first. */
export function HandInPanel({ physiatrists, isWaiting, isBusy, onHandIn }: HandInPanelProps) {
  const t = useTranslations('review.handIn');
  const [toId, setToId] = useState('');
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onHandIn({ toId: toId || null, note: note.trim() });
  };
  return (
    <form
      onSubmit={submit}
      className="sticky bottom-0 z-10 grid gap-2 border-line border-t bg-surface px-4 py-3 md:px-5"
    >
      <p className="text-[13px]">{t(isWaiting ? 'waits' : 'lead')}</p>
      <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <SelectField
          label={t('to')}
          value={toId}
          options={[
            { value: '', label: t('any') },
            ...physiatrists.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setToId}
        />
        <TextField
          label={t('note')}
          value={note}
          maxLength={500}
          onChange={setNote}
          autoComplete="off"
        />
      </div>
      <Button type="submit" variant="primary" isDisabled={isBusy}>
        {t(isWaiting ? 'submitAgain' : 'submit')}
      </Button>
    </form>
  );
}
