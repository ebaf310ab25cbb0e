import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import { LinkList } from '@/components/ui/link-list';
import type { Finding } from '@/lib/contraindications/finding';
import { usePrescribe } from './prescribe-context';

const FIELDS = [
  'since',
  'side',
  'redFlagScreen',
  'factors',
  'proneArchTest',
  'tScore',
  'restingSystolic',
  'restingDiastolic',
  'pressureTakenOn',
] as const;

function isField(name: string): name is (typeof FIELDS)[number] {
  return FIELDS.some((field) => field === name);
}

/** Condition x movement, as names; empty where a finding rests on neither. */
function useBecause({ because }: Finding): string {
  const { names, language } = usePrescribe();
  const named = (ids: readonly (string | undefined)[]) =>
    [...new Set(ids)].flatMap((id) => (id ? (names[id]?.[language] ?? id) : [])).join(', ');
  const conditions = named(because.map(({ factor }) => factor));
  const movements = named(because.map(({ attribute }) => attribute));
  return [conditions, movements].filter(Boolean).join(' × ');
}

function Sources({ sources }: Pick<Finding, 'sources'>) {
  const t = useTranslations('prescribe.safety');
  if (sources.length === 0) return <p>{t('noSource')}</p>;
  return (
    <p>
      {t('source')} <LinkList links={sources} />
    </p>
  );
}

/** The clinic lowered the tier: shown wherever the rule would have fired, with who did it and why. */
function Loosened({ finding }: { finding: Finding }) {
  const t = useTranslations('prescribe');
  const language = useLocale();
  return (finding.loosened ?? []).map(({ ruleId, from, by, on, reason }) => (
    <p key={ruleId} className="rounded-lg border border-line-2 border-dashed px-2 py-1 text-xs">
      <strong>{t('safety.loosened', { rule: ruleId, tier: t(`outcome.${from}`) })}</strong>{' '}
      {t('safety.loosenedBy', { by, day: dayText(on, language) })} {reason}
    </p>
  ));
}

/** One finding in full: what meets what, what may happen, what to change, how sure, and on whose word. */
export function FindingText({ finding }: { finding: Finding }) {
  const t = useTranslations('prescribe.safety');
  const { language } = usePrescribe();
  const because = useBecause(finding);
  const { urgency, message, modification, missing, evidence, ruleIds, review } = finding;
  const fields = missing.map((field) => (isField(field) ? t(`field.${field}`) : field));
  return (
    <div className="grid animate-finding gap-1">
      {because && <h4 className="font-semibold text-sm leading-5">{because}</h4>}
      {urgency && <p className="font-semibold text-[13px]">{t(`urgency.${urgency}`)}</p>}
      <p className="text-[13px]">{message[language]}</p>
      {modification && (
        <p className="text-[13px]">
          <strong>{t('change')}:</strong> {modification[language]}
        </p>
      )}
      {fields.length > 0 && (
        <p className="text-ink-2 text-xs">{t('missing', { fields: fields.join(', ') })}</p>
      )}
      <Loosened finding={finding} />
      <div className="grid gap-0.5 text-ink-2 text-xs">
        <Sources sources={finding.sources} />
        <p className="flex flex-wrap gap-x-3">
          <span>
            {t('sure')} {t(`evidence.${evidence}`)}
          </span>
          {ruleIds.length > 0 && (
            <span>
              {t('rules', { count: ruleIds.length })} {ruleIds.join(', ')}
            </span>
          )}
          <span>{t(`review.${review}`)}</span>
          {finding.sourcesDisagree && <span>{t('sourcesDisagree')}</span>}
          {finding.open && <span>{t('open')}</span>}
        </p>
      </div>
    </div>
  );
}

/** Notes never interrupt: folded, with their number. */
export function FoldedNotes({ notes }: { notes: readonly Finding[] }) {
  const t = useTranslations('prescribe.safety');
  if (notes.length === 0) return null;
  return (
    <details className="text-[13px]">
      <summary className="w-fit cursor-pointer py-1 text-note-ink">
        {t('notes', { count: notes.length })}
      </summary>
      <div className="mt-1 grid gap-3">
        {notes.map((finding) => (
          <FindingText key={`${finding.kind} ${finding.ruleIds.join()}`} finding={finding} />
        ))}
      </div>
    </details>
  );
}
