import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import { TierMark } from '@/components/ui/tier-badge';
import { isAnswered } from '@/lib/prescription/answers';
import { type Blocker, isAnsweredInReview } from '@/lib/prescription/blockers';
import type { PrescriptionDraft, ProgramEntry } from '@/lib/prescription/program';
import { CautionPoint } from './caution-point';
import { MissingPoint } from './missing-point';
import type { ReviewView } from './review-view';
import { useBlockerWords } from './use-blocker-words';

export type AnswerPoint = (change: (before: PrescriptionDraft) => PrescriptionDraft) => void;

type OpenPointsProps = Pick<ReviewView, 'patient' | 'check' | 'factors' | 'variants'> & {
  draft: PrescriptionDraft;
  /** Of the draft as it is now, without those of the role. */
  blockers: readonly Blocker[];
  onAnswer: AnswerPoint;
};

const LINK =
  'inline-flex min-h-11 items-center font-semibold text-[13px] text-brand underline underline-offset-2 md:min-h-9';

/** What stands between the draft and its issue: answered here where that can be, else with the way to where it is. */
export function OpenPoints(props: OpenPointsProps) {
  const { draft, blockers, check } = props;
  const t = useTranslations('review.open');
  const elsewhere = blockers.filter(
    (blocker) => !isAnsweredInReview(blocker) || blocker.code === 'review-after-monitoring',
  );
  const cautions = draft.entries.filter((entry) => isToRead(check, entry));
  const programCautions = check.program.findings.filter(
    ({ tier, kind }) => tier === 'caution' && kind !== 'nothing-suitable',
  );
  const isNothing =
    elsewhere.length + cautions.length + programCautions.length + check.notChecked.length === 0;
  return (
    <Card title={t('title')} aside={<Count open={blockers.length} />}>
      {isNothing && <p>{t('none')}</p>}
      <ul className="grid gap-2.5">
        {elsewhere.map((blocker) => (
          <Elsewhere key={`${blocker.code} ${blocker.variant}`} blocker={blocker} {...props} />
        ))}
        {programCautions.map((finding) => (
          <CautionPoint key={finding.ruleIds.join()} finding={finding} {...props} />
        ))}
        {cautions.map((entry) => (
          <CautionPoint key={entry.variant} entry={entry} {...props} />
        ))}
        {check.notChecked.length > 0 && <MissingPoint {...props} />}
      </ul>
    </Card>
  );
}

function isToRead({ targets }: ReviewView['check'], entry: ProgramEntry): boolean {
  const findings = targets.find(({ variant }) => variant === entry.variant)?.findings ?? [];
  // An override answers for cautions too, as far as they were there.
  if (entry.override !== null && isAnswered(entry, findings)) return false;
  const isWorse = findings.some(({ tier }) => tier === 'contraindicated' || tier === 'stop');
  return !isWorse && findings.some(({ tier }) => tier === 'caution');
}

function Count({ open }: { open: number }) {
  const t = useTranslations('review.open');
  return <p className="text-[13px] text-ink-2">{t('count', { count: open })}</p>;
}

/** In the history, among the rules, or on the exercise's card. */
function placeOf({ code, variant }: Blocker, patientId: string) {
  const record = `/patients/${patientId}`;
  if (code === 'program-stop' || code === 'program-contraindicated') {
    return { href: `${record}/edit`, words: 'history' } as const;
  }
  if (code === 'review-after-monitoring') return { href: '#next-review', words: 'review' } as const;
  if (code === 'knowledge-unreadable') return { href: '/rules', words: 'rules' } as const;
  const hash = variant ? `#program-${variant}` : '';
  return { href: `${record}/prescribe${hash}`, words: 'draft' } as const;
}

function Elsewhere({ blocker, patient, draft, check }: OpenPointsProps & { blocker: Blocker }) {
  const t = useTranslations('review.open');
  const language = useLocale();
  const wordsOf = useBlockerWords(draft);
  const { href, words } = placeOf(blocker, patient.id);
  const isFinding = /^(program|contra)/.test(blocker.code);
  const messages = check.program.findings.filter(
    ({ tier }) => tier === (blocker.code === 'program-stop' ? 'stop' : 'contraindicated'),
  );
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 rounded-lg border-2 border-ink p-3">
      {isFinding && (
        <TierMark
          outcome={blocker.code === 'program-stop' ? 'stop' : 'contraindicated'}
          className="mt-0.5 size-4"
        />
      )}
      <div className="min-w-0 flex-1">
        <p className="font-semibold first-letter:uppercase">{wordsOf(blocker)}</p>
        {blocker.code.startsWith('program-') &&
          messages.map(({ message, ruleIds }) => (
            <p key={ruleIds.join()} className="text-[13px]">
              {message[language]}
            </p>
          ))}
      </div>
      {/* The page loads anew: only so does the preview's frame lose its permission. */}
      <a href={href} className={LINK}>
        {t(`fix.${words}`)}
      </a>
    </li>
  );
}
