import { useTranslations } from 'next-intl';
import { TierMark } from '@/components/ui/tier-badge';
import { shareFindings } from '@/lib/prescription/shared-findings';
import { EntryFindings } from './entry-findings';
import { NotCheckedCard } from './not-checked-card';
import { usePrescribe } from './prescribe-context';
import { ProgramFindings } from './program-findings';
import { SharedFindings } from './shared-findings';

const COUNTED = ['contraindicated', 'caution', 'not-checked', 'clear'] as const;

const LOOK = {
  contraindicated: 'text-contra-ink',
  caution: 'text-caution-ink',
  'not-checked': 'text-unchecked-ink',
  clear: 'text-ink-2',
} as const;

/** Targets of the program by outcome; a held program counts as contraindicated. */
export function useCounts() {
  const { check } = usePrescribe();
  return (outcome: (typeof COUNTED)[number]) =>
    check.targets.filter((target) =>
      outcome === 'contraindicated'
        ? target.outcome === 'stop' || target.outcome === outcome
        : target.outcome === outcome,
    ).length;
}

function Counts() {
  const t = useTranslations('prescribe.safety');
  const countOf = useCounts();
  return (
    <ul
      aria-label={t('counts')}
      className="grid grid-cols-4 divide-x divide-line overflow-hidden rounded-lg border border-line"
    >
      {COUNTED.map((outcome) => {
        const count = countOf(outcome);
        const ground = outcome === 'not-checked' && count > 0 ? 'hatch' : '';
        return (
          <li key={outcome} className={`p-2 ${ground} ${count > 0 ? LOOK[outcome] : 'text-ink-2'}`}>
            <span className="flex items-center gap-1.5 font-bold text-xl tabular-nums">
              <TierMark outcome={outcome} />
              {count}
            </span>
            <span className="block text-[11px] text-ink-2 leading-[14px]">{t(outcome)}</span>
          </li>
        );
      })}
    </ul>
  );
}

const ORDER = ['stop', 'contraindicated', 'caution', 'note'];

export function SafetyPane({ onOverride }: { onOverride: (variant: string) => void }) {
  const t = useTranslations('prescribe.safety');
  const { draft, check } = usePrescribe();
  const { shared, targets } = shareFindings(check.targets);
  const found = draft.entries
    .flatMap((entry, index) => {
      const target = targets.find(({ variant }) => variant === entry.variant);
      return target && target.findings.length > 0 ? [{ entry, target, number: index + 1 }] : [];
    })
    .toSorted((a, b) => tierIndex(a.target) - tierIndex(b.target));
  return (
    <section aria-labelledby="safety-title" className="px-4 pb-4">
      <div className="flex min-h-13 flex-wrap items-center gap-2">
        <h2 id="safety-title" className="font-semibold text-base">
          {t('title')}
        </h2>
        <p className="text-ink-2 text-xs">{t('checked', { version: check.knowledgeVersion })}</p>
      </div>
      <Counts />
      <div className="mt-2.5 grid gap-2.5">
        {found.map((one) => (
          <EntryFindings key={one.entry.variant} {...one} onOverride={onOverride} />
        ))}
        <SharedFindings shared={shared} targets={targets} />
        <ProgramFindings />
        <NotCheckedCard />
      </div>
    </section>
  );
}

/** The worst finding comes first in a target. */
function tierIndex({ findings }: { findings: readonly { tier: string }[] }): number {
  return ORDER.indexOf(findings[0]?.tier ?? 'note');
}
