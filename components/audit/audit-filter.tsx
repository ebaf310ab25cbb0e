import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '@/components/ui/button';
import { CONTROL } from '@/components/ui/control-look';
import type { AuditAsk } from '@/lib/audit/audit-entry';
import { AUDIT_CATALOGUE, type AuditAction } from '@/lib/audit/catalogue';

type AuditFilterProps = {
  ask: AuditAsk;
  people: readonly { id: string; name: string }[];
  /** Whom the entries are about, where that is asked; empty = erased. */
  patientName: string | null;
};

const ACTIONS = Object.keys(AUDIT_CATALOGUE) as AuditAction[];

/** A plain form: only ids, codes and days go into the address. */
export function AuditFilter({ ask, people, patientName }: AuditFilterProps) {
  const t = useTranslations('audit');
  const actions = ACTIONS.map((action) => ({ value: action, label: t(`action.${action}`) })).sort(
    (a, b) => a.label.localeCompare(b.label),
  );
  const isSpanWrong = ask.from !== null && ask.until !== null && ask.from > ask.until;
  return (
    <form
      method="get"
      action="/audit"
      aria-label={t('filter.label')}
      className="flex flex-wrap items-end gap-2.5"
    >
      <Choice
        label={t('filter.person')}
        name="by"
        chosen={ask.actorId}
        any={t('filter.anybody')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choice
        label={t('filter.action')}
        name="what"
        chosen={ask.action}
        any={t('filter.anything')}
        options={actions}
      />
      <Day label={t('filter.from')} name="from" day={ask.from} />
      <Day label={t('filter.until')} name="until" day={ask.until} />
      {ask.patientId !== null && <input type="hidden" name="patient" value={ask.patientId} />}
      <Button type="submit">{t('filter.show')}</Button>
      <ButtonLink href="/audit" variant="quiet">
        {t('filter.clear')}
      </ButtonLink>
      {ask.patientId !== null && (
        <p className="basis-full text-[13px]">
          {t('filter.onePatient', { name: patientName || t('erased') })}
        </p>
      )}
      {isSpanWrong && (
        <p role="alert" className="basis-full font-medium text-[13px]">
          {t('wrongSpan')}
        </p>
      )}
    </form>
  );
}

type ChoiceProps = {
  label: string;
  name: string;
  chosen: string | null;
  any: string;
  options: readonly { value: string; label: string }[];
};

function Choice({ label, name, chosen, any, options }: ChoiceProps) {
  return (
    <label className="flex min-w-44 flex-col gap-1 font-medium text-[13px] text-ink-2">
      {label}
      <select name={name} defaultValue={chosen ?? ''} className={CONTROL}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, name, day }: { label: string; name: string; day: string | null }) {
  return (
    <label className="flex flex-col gap-1 font-medium text-[13px] text-ink-2">
      {label}
      <input type="date" name={name} defaultValue={day ?? ''} className={CONTROL} />
    </label>
  );
}
