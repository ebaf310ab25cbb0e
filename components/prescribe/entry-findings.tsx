import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { mendDose } from '@/lib/contraindications/dose-findings';
import type { Finding, TargetResult } from '@/lib/contraindications/finding';
import { isAnswered, isFoundSince } from '@/lib/prescription/answers';
import type { ProgramEntry } from '@/lib/prescription/program';
import { FindingFrame } from './finding-frame';
import { FindingText, FoldedNotes } from './finding-text';
import { usePrescribe } from './prescribe-context';
import { SwapOffers } from './swap-offers';

type Answering = { entry: ProgramEntry; target: TargetResult };

function CautionAnswer({ entry, target }: Answering) {
  const t = useTranslations('prescribe');
  const { acts, nameOf } = usePrescribe();
  const { variant } = entry;
  const answer = (read: boolean) => acts.entry(variant, { acknowledged: read });
  if (isAnswered(entry, target.findings)) {
    return (
      <p className="flex flex-wrap items-center gap-2 text-[13px]">
        {t('safety.acknowledged')}
        <Button variant="link" onPress={() => answer(false)}>
          {t('safety.unread')}
        </Button>
      </p>
    );
  }
  return (
    <Button
      variant="primary"
      aria-label={t('safety.acknowledgeOf', { name: nameOf(variant) })}
      onPress={() => answer(true)}
    >
      {t('safety.acknowledge')}
    </Button>
  );
}

/** The change that ends a dose limit, in one tap. */
function MendDose({ entry, finding }: { entry: ProgramEntry; finding: Finding }) {
  const t = useTranslations('prescribe');
  const { assessment, acts } = usePrescribe();
  if (finding.kind !== 'dose-limit' || !finding.field) return null;
  const change = mendDose(finding, assessment.limits, entry.dose);
  if (!change) return null;
  return (
    <Button variant="primary" onPress={() => acts.dose(entry.variant, change)}>
      {t('safety.setDose', {
        field: t(`program.${finding.field}`),
        value: change[finding.field] ?? 0,
      })}
    </Button>
  );
}

function Answers({
  entry,
  target,
  isContraindicated,
  onOverride,
}: Answering & { isContraindicated: boolean; onOverride: (variant: string) => void }) {
  const t = useTranslations('prescribe');
  const { acts, nameOf } = usePrescribe();
  const { variant, override } = entry;
  const name = nameOf(variant);
  const isMoreThanDose = target.findings.some(
    ({ kind, tier }) => kind !== 'dose-limit' && tier !== 'note',
  );
  if (override && isAnswered(entry, target.findings)) {
    return (
      <p className="flex flex-wrap items-center gap-2 text-[13px]">
        {t('program.overridden', { reason: t(`override.reasons.${override.reason}`) })}
        <Button variant="link" onPress={() => acts.entry(variant, { override: null })}>
          {t('program.overrideUndo')}
        </Button>
      </p>
    );
  }
  return (
    <>
      {isMoreThanDose && (
        <SwapOffers variant={variant} swaps={target.swaps} isFirst={isContraindicated} />
      )}
      <div className="flex flex-wrap items-center gap-3">
        {!isContraindicated && <CautionAnswer entry={entry} target={target} />}
        <Button
          variant="link"
          aria-label={t('safety.overrideOf', { name })}
          onPress={() => onOverride(variant)}
        >
          {t('safety.override')}
        </Button>
      </div>
    </>
  );
}

/** Everything found on one exercise in one block, worst first, with the ways out below. */
export function EntryFindings({
  entry,
  target,
  number,
  onOverride,
}: Answering & { number: number; onOverride: (variant: string) => void }) {
  const t = useTranslations('prescribe.safety');
  const { nameOf } = usePrescribe();
  const grave = target.findings.filter(({ tier }) => tier !== 'note');
  const notes = target.findings.filter(({ tier }) => tier === 'note');
  const worst = grave[0]?.tier ?? 'note';
  const isContraindicated = worst === 'contraindicated' || worst === 'stop';
  return (
    <FindingFrame
      tier={worst}
      where={`${t('exercise', { number })}, ${nameOf(entry.variant)}`}
      title={nameOf(entry.variant)}
    >
      {grave.map((finding) => (
        <div key={`${finding.kind} ${finding.ruleIds.join()}`} className="grid gap-2">
          {isFoundSince(entry, finding) && (
            <p className="font-semibold text-[13px]">{t('foundSince')}</p>
          )}
          <FindingText finding={finding} />
          <MendDose entry={entry} finding={finding} />
        </div>
      ))}
      {grave.length > 0 && (
        <Answers
          entry={entry}
          target={target}
          isContraindicated={isContraindicated}
          onOverride={onOverride}
        />
      )}
      <FoldedNotes notes={notes} />
    </FindingFrame>
  );
}
