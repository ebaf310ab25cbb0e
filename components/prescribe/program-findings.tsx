import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Finding, ProgramFinding } from '@/lib/contraindications/finding';
import { newEntry } from '@/lib/prescription/edit-program';
import { findingKey } from '@/lib/prescription/finding-key';
import { FindingFrame } from './finding-frame';
import { FindingText } from './finding-text';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';

function Acknowledge({ finding }: { finding: Finding }) {
  const key = findingKey(finding);
  const t = useTranslations('prescribe.safety');
  const { draft, acts } = usePrescribe();
  const { programRead } = draft;
  if (programRead.includes(key)) {
    return (
      <p className="flex flex-wrap items-center gap-2 text-[13px]">
        {t('acknowledged')}
        <Button
          variant="link"
          onPress={() => acts.change({ programRead: programRead.filter((one) => one !== key) })}
        >
          {t('unread')}
        </Button>
      </p>
    );
  }
  return (
    <Button
      variant="primary"
      aria-label={t('acknowledgeOf', { name: t('wholeProgram') })}
      onPress={() => acts.change({ programRead: [...programRead, key] })}
    >
      {t('acknowledge')}
    </Button>
  );
}

/** Movements that fit both needs of a combination; they are added, nothing is replaced. */
function NeutralSet({ finding }: { finding: ProgramFinding }) {
  const t = useTranslations('prescribe.safety');
  const { draft, acts, nameOf } = usePrescribe();
  if (finding.swaps.length === 0) return null;
  const isChosen = (variant: string) => draft.entries.some((entry) => entry.variant === variant);
  return (
    <div className="grid gap-1.5">
      <h4 className="font-semibold text-[13px]">{t('neutral')}</h4>
      <ul className="flex flex-wrap gap-1.5">
        {finding.swaps.map(({ id, variant, dose }) => (
          <li key={variant}>
            <Button
              variant="secondary"
              isDisabled={isChosen(variant)}
              aria-label={t('addNeutral', { name: nameOf(variant) })}
              onPress={() => acts.addAll([newEntry({ exercise: id, variant, dose })])}
            >
              <Icon name="add" />
              {nameOf(variant)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A link to the history, where such a finding is resolved. */
export function HistoryLink({ words }: { words: string }) {
  const { patientId } = usePrescribe();
  return (
    <a
      href={`/patients/${patientId}`}
      className="inline-flex min-h-11 items-center font-medium underline md:min-h-8"
    >
      {words}
    </a>
  );
}

const keyOf = (finding: Finding) =>
  `${finding.kind} ${finding.ruleIds.join()} ${finding.because.map(({ factor }) => factor).join()}`;

/** Findings on the whole program. Stops have their own band over the whole page, notes their own block. */
export function ProgramFindings() {
  const t = useTranslations('prescribe.safety');
  const { check } = usePrescribe();
  const { findings } = check.program;
  return (
    <>
      {findings
        .filter(({ tier }) => tier === 'contraindicated' || tier === 'caution')
        .map((finding) => (
          <FindingFrame
            key={keyOf(finding)}
            tier={finding.tier}
            where={t('wholeProgram')}
            title={t('wholeProgram')}
          >
            <FindingText finding={finding} />
            <NeutralSet finding={finding} />
            {finding.tier === 'caution' ? (
              <Acknowledge finding={finding} />
            ) : (
              <HistoryLink words={t('openHistory')} />
            )}
          </FindingFrame>
        ))}
    </>
  );
}

/** What holds the whole program, in a band over the whole page: red flags with their urgency first. */
export function StopBand() {
  const t = useTranslations('prescribe.safety');
  const { check, language } = usePrescribe();
  const held = check.program.findings.filter(({ tier }) => tier === 'stop');
  const stops = [...held.filter((each) => each.urgency), ...held.filter((each) => !each.urgency)];
  if (stops.length === 0) return null;
  return (
    <div role="alert" className="bg-stop-tint px-4 py-3 text-stop-ink">
      <h2 className="font-semibold text-base">{t('stopTitle')}</h2>
      <ul className="mt-1 grid gap-1">
        {stops.map((finding) => (
          <li key={keyOf(finding)}>
            {finding.urgency && <strong>{t(`urgency.${finding.urgency}`)}: </strong>}
            {finding.message[language]}
          </li>
        ))}
      </ul>
      <p className="mt-1 flex flex-wrap items-center gap-3">
        {t('stopHint')} <HistoryLink words={t('openHistory')} />
      </p>
    </div>
  );
}
