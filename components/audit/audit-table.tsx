import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { momentText } from '@/components/ui/day-text';
import type { AuditEntry } from '@/lib/audit/audit-entry';
import { isAuditAction } from '@/lib/audit/catalogue';

/** Counts and codes that are said in words; other details are in the file. */
const SAID = [
  'entries',
  'version',
  'versionNumber',
  'factors',
  'overrides',
  'found',
  'patients',
  'handouts',
  'findings',
  'exercises',
  'attributes',
  'left',
  'sessions',
  'links',
  'seeds',
  'versions',
  'records',
  'reports',
] as const;

const SCREENS = [
  'record',
  'edit',
  'prescribe',
  'review',
  'preview',
  'issued',
  'merge',
  'data',
  'access',
] as const;

const LISTS = ['patients', 'recalls', 'due'] as const;

const ROLES = ['administrator', 'physiatrist', 'therapist'] as const;

function useDetails() {
  const t = useTranslations('audit');
  const roleWords = useTranslations('common.account.role');
  const wordOf = (code: string): string => {
    const role = ROLES.find((one) => one === code);
    return role ? roleWords(role) : code;
  };
  return ({ details }: AuditEntry): string => {
    const counts = SAID.flatMap((name) => {
      const value = details[name];
      return typeof value === 'number' ? t(`detail.${name}`, { value }) : [];
    });
    const screen = SCREENS.find((one) => one === details.screen);
    const list = LISTS.find((one) => one === details.list);
    const { rules, reason, target, shown, from, to } = details;
    return [
      screen && t(`screen.${screen}`),
      list && t(`list.${list}`),
      ...counts,
      Array.isArray(shown) && t('detail.shown', { value: shown.length }),
      Array.isArray(rules) && t('detail.rules', { value: rules.length }),
      typeof from === 'string' && typeof to === 'string' && `${wordOf(from)} → ${wordOf(to)}`,
      typeof target === 'string' && target,
      typeof reason === 'string' && reason,
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

const HEAD = 'px-3 py-2 text-left font-medium';
const CELL = 'px-3 py-2 align-top';

/** Entries, the newest first; `ofOne`: all are about one patient, who is named above. */
export function AuditTable({ entries, ofOne }: { entries: AuditEntry[]; ofOne: boolean }) {
  const t = useTranslations('audit');
  const language = useLocale();
  const detailsOf = useDetails();
  return (
    <div className="rounded-xl border border-line bg-surface shadow-card">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls a wide table with the arrow keys */}
      <section tabIndex={0} aria-label={t('table')} className="overflow-x-auto">
        <table className="w-full min-w-[640px] text-[13px]">
          <caption className="sr-only">{t('table')}</caption>
          <thead>
            <tr className="border-line border-b text-ink-2">
              <th scope="col" className={HEAD}>
                {t('when')}
              </th>
              <th scope="col" className={HEAD}>
                {t('who')}
              </th>
              <th scope="col" className={HEAD}>
                {t('what')}
              </th>
              {!ofOne && (
                <th scope="col" className={HEAD}>
                  {t('about')}
                </th>
              )}
              <th scope="col" className={`${HEAD} text-right`}>
                {t('entry')}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.sequence} className="border-line border-t first:border-t-0">
                <td className={`${CELL} whitespace-nowrap`}>
                  <time dateTime={entry.at.toISOString()}>{momentText(entry.at, language)}</time>
                </td>
                <td className={`${CELL} break-words`}>{entry.actor?.name ?? t('nobody')}</td>
                <td className={CELL}>
                  <span className="font-semibold">
                    {isAuditAction(entry.action) ? t(`action.${entry.action}`) : entry.action}
                  </span>
                  <span className="block break-words text-ink-2">{detailsOf(entry)}</span>
                </td>
                {!ofOne && (
                  <td className={`${CELL} break-words`}>
                    <About entry={entry} />
                  </td>
                )}
                <td className={`${CELL} text-right text-ink-2 tabular-nums`}>{entry.sequence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function About({ entry }: { entry: AuditEntry }) {
  const t = useTranslations('audit');
  const { patient, patientId } = entry;
  if (patientId === null) return null;
  if (!patient) return <span className="text-ink-2">{t('erased')}</span>;
  return (
    <>
      <Link href={`/patients/${patient.id}`} className="underline underline-offset-2">
        {patient.name}
      </Link>
      <span className="block text-ink-2">{patient.hospitalNumber}</span>
    </>
  );
}
