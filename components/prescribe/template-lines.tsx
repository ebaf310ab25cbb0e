import { useTranslations } from 'next-intl';
import { TierBadge } from '@/components/ui/tier-badge';
import { WholeClauses } from '@/components/ui/whole-clauses';
import type { LineChoice, TemplateLine } from '@/lib/prescription/apply-template';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import { FindingText, FoldedNotes } from './finding-text';
import { usePrescribe } from './prescribe-context';
import { TemplateWaysOut } from './template-ways-out';

function Picture({ variant }: { variant: string }) {
  const { figures } = usePrescribe();
  return (
    <div
      aria-hidden="true"
      className="flex h-14 w-20 shrink-0 items-end justify-center rounded-lg bg-fig p-0.5"
    >
      {figures[variant]}
    </div>
  );
}

/** One that is gone has no name any more. */
function useLineName({ wanted: { variant }, missing }: TemplateLine): string {
  const t = useTranslations('templates.card');
  const { nameOf } = usePrescribe();
  return missing === 'gone' ? t('gone', { id: variant }) : nameOf(variant);
}

/** Name, verdict and the sentence it would be issued with. */
function LineFacts({ line }: { line: TemplateLine }) {
  const t = useTranslations('prescribe.outcome');
  const apply = useTranslations('templates.apply');
  const { variants, language } = usePrescribe();
  const { wanted, entry, outcome, isThere, missing } = line;
  const sideMeans = variants.get(wanted.variant)?.sideMeans ?? null;
  return (
    <div className="min-w-0 flex-1">
      <h4 className="font-semibold text-sm leading-5">{useLineName(line)}</h4>
      {missing !== 'gone' && <TierBadge outcome={outcome} word={t(outcome)} />}
      {entry && (
        <p className="text-[13px]">
          <WholeClauses text={doseSentence(entry.dose, sideMeans)[language]} />
        </p>
      )}
      {entry?.note && <p className="text-[13px] text-ink-2">{entry.note}</p>}
      {isThere && <p className="text-[13px] text-ink-2">{apply('there')}</p>}
    </div>
  );
}

export function PlainLine({ line }: { line: TemplateLine }) {
  return (
    <li className="flex gap-3 border-line border-t py-2 first:border-t-0">
      <Picture variant={line.wanted.variant} />
      <LineFacts line={line} />
    </li>
  );
}

/** Numbers that were brought down are said, never only done. */
function Lowered({ line }: { line: TemplateLine }) {
  const t = useTranslations('templates.apply');
  const field = useTranslations('prescribe.program');
  return line.lowered.map(({ field: name, from, to }) => (
    <p key={name} className="text-[13px]">
      {t('lowered', { field: field(name), from, to })}
    </p>
  ));
}

const EDGE: Partial<Record<TemplateLine['outcome'], string>> = {
  stop: 'border-contra-edge',
  contraindicated: 'border-contra-edge',
  caution: 'border-caution-edge',
  'not-checked': 'border-unchecked-edge border-dashed',
};

/** One exercise that meets something: what and why, then what can be done about it. */
export function TemplateConflict({
  line,
  choice,
  taken,
  onChoose,
}: {
  line: TemplateLine;
  choice: LineChoice;
  /** Variants the program would hold as things are chosen now. */
  taken: readonly string[];
  onChoose: (choice: LineChoice) => void;
}) {
  const t = useTranslations('templates.apply');
  const { outcome, findings, missing } = line;
  const grave = findings.filter(({ tier }) => tier !== 'note');
  return (
    <article
      aria-label={useLineName(line)}
      className={`grid gap-2.5 rounded-xl border p-3 ${EDGE[outcome] ?? 'border-line'}`}
    >
      <div className="flex gap-3">
        <Picture variant={line.wanted.variant} />
        <LineFacts line={line} />
      </div>
      {missing && <p className="text-[13px]">{t(missing)}</p>}
      {grave.map((finding) => (
        <FindingText key={`${finding.kind} ${finding.ruleIds.join()}`} finding={finding} />
      ))}
      <Lowered line={line} />
      <FoldedNotes notes={findings.filter(({ tier }) => tier === 'note')} />
      {missing !== 'gone' && (
        <TemplateWaysOut line={line} choice={choice} taken={taken} onChoose={onChoose} />
      )}
    </article>
  );
}
