import { useTranslations } from 'next-intl';
import { TierBadge } from '@/components/ui/tier-badge';
import type { NotChecked } from '@/lib/contraindications/finding';
import { confirmationOf, isMissingConfirmed, isMissingSince } from '@/lib/prescription/answers';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import type { AnswerPoint } from './open-points';
import type { ReviewView } from './review-view';

type MissingPointProps = Pick<ReviewView, 'patient' | 'check' | 'factors' | 'variants'> & {
  draft: PrescriptionDraft;
  onAnswer: AnswerPoint;
};

/** Which answers are missing, that the doctor goes on without them, and the way to answer them. */
export function MissingPoint(props: MissingPointProps) {
  const { patient, check, draft, onAnswer } = props;
  const t = useTranslations('prescribe');
  const wordsOf = useMissingWords(props);
  const since = check.notChecked.filter((one) => isMissingSince(draft, one));
  return (
    <li className="grid gap-1 rounded-lg border-2 border-unchecked-edge border-dashed p-3">
      <TierBadge outcome="not-checked" word={t('outcome.not-checked')} />
      <p className="text-[13px]">{t('issue.missing', { count: check.notChecked.length })}</p>
      {since.length > 0 && (
        <p className="text-[13px]">
          <strong className="block">{t('issue.missingSince')}</strong>
          {since.map(wordsOf).join(' · ')}
        </p>
      )}
      <details>
        <summary className="flex min-h-11 w-fit cursor-pointer items-center font-medium text-[13px] underline md:min-h-8">
          {t('safety.notCheckedCount', { count: check.notChecked.length })}
        </summary>
        <ul className="list-disc pl-5 text-[13px]">
          {check.notChecked.map((one) => (
            <li key={`${one.reason} ${one.id}`}>{wordsOf(one)}</li>
          ))}
        </ul>
      </details>
      <label className="flex min-h-11 items-center gap-2 font-medium text-[13px]">
        <input
          type="checkbox"
          className="size-5 accent-brand"
          checked={isMissingConfirmed(draft, check.notChecked)}
          onChange={({ target }) =>
            onAnswer((before) => ({
              ...before,
              ...confirmationOf(target.checked, check.notChecked),
            }))
          }
        />
        {t('issue.confirmMissing')}
      </label>
      <a
        href={`/patients/${patient.id}/edit`}
        className="inline-flex min-h-11 w-fit items-center font-semibold text-[13px] text-brand underline underline-offset-2 md:min-h-8"
      >
        {t('safety.answer')}
      </a>
    </li>
  );
}

function useMissingWords({ factors, variants }: Pick<ReviewView, 'factors' | 'variants'>) {
  const t = useTranslations('prescribe.safety');
  return ({ reason, id }: NotChecked): string => {
    if (reason === 'age-unknown') return t('age');
    if (reason === 'sex-unknown') return t('sex');
    if (reason === 'red-flags-not-asked') return t('redFlags');
    if (reason === 'clinic-rule-unreadable') return `${t('unreadable')}: ${id}`;
    if (reason === 'exercise-untagged') return t('untagged', { name: variants[id]?.name ?? id });
    return factors[id] ?? id;
  };
}
