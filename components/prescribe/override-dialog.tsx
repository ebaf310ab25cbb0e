import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { NO_DAY } from '@/lib/patient/typed-day';
import { OverrideReason } from '@/lib/prescription/program';
import { isChanged, ModificationFields, type Modified } from './modification-fields';
import { MonitorDayField, readMonitoringDay } from './monitor-day-field';
import { usePrescribe } from './prescribe-context';

const FIELD = 'mt-1 block min-h-11 w-full rounded-lg border border-line-2 bg-surface p-2 text-ink';

type Overriding = { from: Modified; isContraindicated: boolean; onClose: () => void };

/** What the doctor says and changes, and what still stands in the way of keeping it. */
function useOverriding({ from, isContraindicated, onClose }: Overriding) {
  const t = useTranslations('prescribe.override');
  const { acts, today } = usePrescribe();
  const [reason, setReason] = useState<OverrideReason | null>(null);
  const [note, setNote] = useState('');
  const [to, setTo] = useState(from);
  const [typed, setTyped] = useState(NO_DAY);
  const [isTried, setIsTried] = useState(false);
  const isModification = reason === 'modified';
  const monitorOn = reason === 'will-monitor' ? readMonitoringDay(typed, today) : null;
  const problem = () => {
    if (reason === null) return t('reasonMissing');
    if (isModification && !isChanged(from, to)) return t('changeMissing');
    if (reason === 'will-monitor' && monitorOn === null) return t('dayMissing');
    const isNoteMissing = (isContraindicated || reason === 'other') && note.trim() === '';
    return isNoteMissing ? t('noteMissing') : null;
  };

  function keep(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (reason === null || problem() !== null) return;
    acts.override(from.variant, {
      ...(isModification ? to : from),
      override: {
        reason,
        note: note.trim(),
        modifiedFrom: isModification ? { variant: from.variant, dose: from.dose } : null,
        monitorOn,
      },
    });
    onClose();
  }
  return {
    reason: { value: reason, change: setReason },
    note: { value: note, change: setNote },
    to: { value: to, change: setTo },
    typed: { value: typed, change: setTyped },
    problem: isTried ? problem() : null,
    keep,
  };
}

/** A coded reason and, against a contraindication or for "other", a note; what the reason promises is done here. */
export function OverrideDialog({ variant, onClose }: { variant: string; onClose: () => void }) {
  const t = useTranslations('prescribe.override');
  const { draft, check, variants, nameOf } = usePrescribe();
  const findings = check.targets.find((target) => target.variant === variant)?.findings ?? [];
  const isContraindicated = findings.some(({ tier }) => tier === 'contraindicated');
  const entry = draft.entries.find((one) => one.variant === variant);
  const choice = variants.get(variant);
  const from = entry ?? (choice && { ...choice, variant });
  if (!from) return null;
  return (
    <Dialog isOpen onOpenChange={onClose} title={t(isContraindicated ? 'title' : 'titleCaution')}>
      <p className="font-semibold">{nameOf(variant)}</p>
      <OverrideForm
        from={{ exercise: from.exercise, variant, dose: from.dose }}
        isContraindicated={isContraindicated}
        onClose={onClose}
      />
    </Dialog>
  );
}

function OverrideForm(overriding: Overriding) {
  const t = useTranslations('prescribe.override');
  const { reason, note, to, typed, problem, keep } = useOverriding(overriding);
  return (
    <form onSubmit={keep} className="grid gap-3">
      <label className="text-[13px]">
        {t('reason')}
        <select
          value={reason.value ?? ''}
          aria-describedby="override-means override-problem"
          onChange={(event) =>
            reason.change(OverrideReason.safeParse(event.target.value).data ?? null)
          }
          className={FIELD}
        >
          <option value="">{t('choose')}</option>
          {OverrideReason.options.map((option) => (
            <option key={option} value={option}>
              {t(`reasons.${option}`)}
            </option>
          ))}
        </select>
      </label>
      <p id="override-means" aria-live="polite" className="text-[13px] empty:hidden">
        {reason.value === 'supervised-only' && t('supervised')}
        {reason.value === 'modified' && t('modify')}
        {reason.value === 'will-monitor' && t('monitor')}
      </p>
      {reason.value === 'modified' && (
        <ModificationFields from={overriding.from} to={to.value} onChange={to.change} />
      )}
      {reason.value === 'will-monitor' && (
        <MonitorDayField value={typed.value} onChange={typed.change} />
      )}
      <label className="text-[13px]">
        {t('note')}
        <textarea
          value={note.value}
          rows={3}
          maxLength={500}
          aria-describedby="override-problem"
          onChange={(event) => note.change(event.target.value)}
          className={FIELD}
        />
      </label>
      <p
        id="override-problem"
        aria-live="polite"
        className="font-semibold text-[13px] empty:hidden"
      >
        {problem}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="secondary" onPress={overriding.onClose}>
          {t('cancel')}
        </Button>
        <Button variant="primary" type="submit">
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
