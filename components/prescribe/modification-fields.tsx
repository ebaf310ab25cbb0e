import { useTranslations } from 'next-intl';
import { TierBadge } from '@/components/ui/tier-badge';
import { WholeClauses } from '@/components/ui/whole-clauses';
import type { Dose } from '@/lib/catalog/dose';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import { isModified } from '@/lib/prescription/override-entry';
import type { ProgramEntry } from '@/lib/prescription/program';
import { DoseFields, SideField } from './dose-fields';
import { usePrescribe } from './prescribe-context';

/** How the exercise is to be done instead. */
export type Modified = Pick<ProgramEntry, 'exercise' | 'variant' | 'dose'>;

/** Whether the dialog changed anything that the patient does. */
export function isChanged(from: Modified, to: Modified): boolean {
  const override = { reason: 'modified', note: '', modifiedFrom: from, monitorOn: null } as const;
  return isModified({ ...to, override });
}

/** The other ways to do an exercise that are not in the program yet, with what the check says of each. */
function Ways({
  from,
  to,
  onChange,
}: {
  from: Modified;
  to: Modified;
  onChange: (to: Modified) => void;
}) {
  const t = useTranslations('prescribe');
  const { draft, choices, outcomes, nameOf } = usePrescribe();
  const choice = choices.find(({ exercise }) => exercise === from.exercise);
  const others = (choice?.variants ?? []).filter(
    ({ id }) => id !== from.variant && !draft.entries.some(({ variant }) => variant === id),
  );
  if (others.length === 0) return null;
  const ways = [
    { exercise: from.exercise, variant: from.variant, dose: from.dose },
    ...others.map(({ exercise, id, dose }) => ({ exercise, variant: id, dose })),
  ];
  return (
    <fieldset className="grid gap-1">
      <legend className="font-semibold text-[13px]">{t('override.ways')}</legend>
      {ways.map((way) => {
        const outcome = outcomes.get(way.variant) ?? 'not-checked';
        return (
          <label key={way.variant} className="flex min-h-11 items-center gap-2 md:min-h-8">
            <input
              type="radio"
              name="way"
              className="size-5 shrink-0 accent-brand"
              checked={to.variant === way.variant}
              onChange={() => onChange(way)}
            />
            <span className="min-w-0 flex-1 text-[13px]">
              {nameOf(way.variant)}
              {way.variant === from.variant && ` (${t('override.asNow')})`}
            </span>
            <TierBadge outcome={outcome} word={t(`outcome.${outcome}`)} />
          </label>
        );
      })}
    </fieldset>
  );
}

/** What can be changed about an exercise, with the verdict and the sentence of what it is changed to. */
export function ModificationFields({
  from,
  to,
  onChange,
}: {
  from: Modified;
  to: Modified;
  onChange: (to: Modified) => void;
}) {
  const t = useTranslations('prescribe');
  const { draft, language, variants, assess, nameOf } = usePrescribe();
  const entries = draft.entries.map((one) =>
    one.variant === from.variant ? { ...one, ...to } : one,
  );
  const target = assess(entries).targets.find(({ variant }) => variant === to.variant);
  const outcome = target?.outcome ?? 'not-checked';
  const sideMeans = variants.get(to.variant)?.sideMeans ?? null;
  const change = (dose: Partial<Dose>) => onChange({ ...to, dose: { ...to.dose, ...dose } });
  return (
    <div className="grid gap-3 rounded-lg border border-line p-3">
      <Ways from={from} to={to} onChange={onChange} />
      <DoseFields
        name={nameOf(to.variant)}
        dose={to.dose}
        findings={target?.findings ?? []}
        onChange={change}
      />
      <SideField name={nameOf(to.variant)} dose={to.dose} onChange={change} />
      <p aria-live="polite" className="grid gap-1 text-[13px]">
        <span className="font-medium">
          <WholeClauses text={doseSentence(to.dose, sideMeans)[language]} />
        </span>
        <TierBadge outcome={outcome} word={t(`outcome.${outcome}`)} />
      </p>
    </div>
  );
}
