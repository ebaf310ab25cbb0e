import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { TierMark } from '@/components/ui/tier-badge';
import type { Finding, TargetResult } from '@/lib/contraindications/finding';
import { type SharedFinding, shareFindings } from '@/lib/prescription/shared-findings';
import { EntryFindings } from './entry-findings';
import { NotCheckedCard } from './not-checked-card';
import { type NotedPlace, NotesCard } from './notes-card';
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

const isNote = ({ tier }: Finding) => tier === 'note';

/** Notes that stand beside no graver finding of their place. */
function useNotedPlaces(
  targets: readonly TargetResult[],
  shared: readonly SharedFinding[],
): NotedPlace[] {
  const t = useTranslations('prescribe.safety');
  const { draft, check, nameOf } = usePrescribe();
  const numberOf = (variant: string) =>
    draft.entries.findIndex((entry) => entry.variant === variant) + 1;
  const ofEntries = targets.flatMap(({ variant, findings }): NotedPlace[] => {
    if (variant === undefined || !findings.every(isNote)) return [];
    const where = `${t('exercise', { number: numberOf(variant) })}, ${nameOf(variant)}`;
    return [{ where, notes: findings }];
  });
  const ofSeveral = shared
    .filter(({ finding }) => isNote(finding))
    .map(
      ({ finding, variants }): NotedPlace => ({
        where: t('exercises', { numbers: variants.map(numberOf).join(', ') }),
        notes: [finding],
      }),
    );
  const ofProgram = { where: t('wholeProgram'), notes: check.program.findings.filter(isNote) };
  return [...ofEntries, ...ofSeveral, ofProgram].filter(({ notes }) => notes.length > 0);
}

/** Counts first, then what was found, worst first; then what nobody answered, then notes. */
export function SafetyFindings({ onOverride }: { onOverride: (variant: string) => void }) {
  const { draft, check } = usePrescribe();
  const { shared, targets } = shareFindings(check.targets);
  const places = useNotedPlaces(targets, shared);
  const found = draft.entries
    .flatMap((entry, index) => {
      const target = targets.find(({ variant }) => variant === entry.variant);
      const isGrave = target && !target.findings.every(isNote);
      return isGrave ? [{ entry, target, number: index + 1 }] : [];
    })
    .toSorted((a, b) => tierIndex(a.target) - tierIndex(b.target));
  return (
    <>
      <Counts />
      <div className="mt-2.5 grid gap-2.5">
        {found.map((one) => (
          <EntryFindings key={one.entry.variant} {...one} onOverride={onOverride} />
        ))}
        <SharedFindings
          shared={shared.filter(({ finding }) => !isNote(finding))}
          targets={targets}
        />
        <ProgramFindings />
        <NotCheckedCard />
        <NotesCard places={places} />
      </div>
    </>
  );
}

/** Against how much the program is checked, and the way to read it. */
export function CheckedLine({ ruleCount }: { ruleCount: number }) {
  const t = useTranslations('prescribe.safety');
  return (
    <Link
      href="/rules"
      prefetch={false}
      className="-mx-2 inline-flex min-h-11 items-center rounded-lg px-2 text-brand text-xs underline underline-offset-2 hover:bg-tint md:min-h-8"
    >
      {t('checked', { count: ruleCount })}
    </Link>
  );
}

export function SafetyPane({
  ruleCount,
  onOverride,
}: {
  ruleCount: number;
  onOverride: (variant: string) => void;
}) {
  const t = useTranslations('prescribe.safety');
  return (
    <section aria-labelledby="safety-title" className="px-4 pb-4">
      <div className="flex min-h-13 flex-wrap items-center gap-2">
        <h2 id="safety-title" className="font-semibold text-base">
          {t('title')}
        </h2>
        <CheckedLine ruleCount={ruleCount} />
      </div>
      <SafetyFindings onOverride={onOverride} />
    </section>
  );
}

/** The worst finding comes first in a target. */
function tierIndex({ findings }: { findings: readonly { tier: string }[] }): number {
  return ORDER.indexOf(findings[0]?.tier ?? 'note');
}
