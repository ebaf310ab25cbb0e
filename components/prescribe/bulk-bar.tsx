import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { latinDigits } from '@/lib/patient/typed-day';
import {
  BULK_FIELDS,
  type BulkChange,
  type BulkField,
  usualNumber,
} from '@/lib/prescription/bulk-dose';
import { usePrescribe } from './prescribe-context';

type Typed = Partial<Record<BulkField, string>>;

/** The numbers that were typed, within the usual; `null` where something typed is no number. */
function readNumbers(typed: Typed): BulkChange | null {
  const change: BulkChange = {};
  for (const field of BULK_FIELDS) {
    const text = latinDigits(typed[field] ?? '').trim();
    if (text === '') continue;
    if (!/^\d{1,3}$/.test(text)) return null;
    change[field] = usualNumber(field, Number(text));
  }
  return change;
}

/** One change for several exercises; a number left empty stays as it is in each of them. */
export function BulkBar({
  chosen,
  onChoose,
  onClose,
}: {
  chosen: readonly string[];
  onChoose: (variants: readonly string[]) => void;
  onClose: () => void;
}) {
  const t = useTranslations('prescribe');
  const { draft, acts, nameOf } = usePrescribe();
  const [typed, setTyped] = useState<Typed>({});
  const [said, setSaid] = useState('');
  const all = draft.entries.map(({ variant }) => variant);
  const isAll = all.every((variant) => chosen.includes(variant));

  function apply(event: FormEvent) {
    event.preventDefault();
    const change = readNumbers(typed);
    if (chosen.length === 0) return setSaid(t('bulk.nobody'));
    if (change === null) return setSaid(t('bulk.noNumber'));
    if (Object.keys(change).length === 0) return setSaid(t('bulk.nothing'));
    const lowered = acts.bulk(chosen, change);
    setTyped({});
    const done = t('bulk.done', { count: chosen.length });
    const names = lowered.map(nameOf).join(', ');
    setSaid(lowered.length > 0 ? `${done} ${t('bulk.lowered', { names })}` : done);
  }

  return (
    <form
      onSubmit={apply}
      aria-label={t('bulk.title')}
      className="sticky top-12 z-10 mb-2.5 grid gap-2 rounded-xl border border-line-2 bg-surface p-3 shadow-sm md:top-0 dark:shadow-none"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p className="font-semibold text-[13px]">{t('bulk.count', { count: chosen.length })}</p>
        <Button variant="link" onPress={() => onChoose(isAll ? [] : all)}>
          {t(isAll ? 'bulk.none' : 'bulk.all')}
        </Button>
      </div>
      <div className="grid grid-cols-3 gap-2 sm:grid-cols-5">
        {BULK_FIELDS.map((field) => (
          <label key={field} className="text-[11px] text-ink-2 leading-[14px]">
            {t(`program.${field}`)}
            <input
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              value={typed[field] ?? ''}
              placeholder={t('bulk.same')}
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
              className="mt-1 block min-h-11 w-full rounded-lg border border-line-2 bg-surface px-2 text-center font-semibold text-ink text-sm placeholder:font-normal placeholder:text-ink-3 md:min-h-8"
            />
          </label>
        ))}
      </div>
      <p role="status" className="text-[13px] empty:hidden">
        {said}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="secondary" onPress={onClose}>
          {t('bulk.close')}
        </Button>
        <Button variant="primary" type="submit">
          {t('bulk.apply')}
        </Button>
      </div>
    </form>
  );
}
