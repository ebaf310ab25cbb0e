import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Finding } from '@/lib/contraindications/finding';
import { FindingFrame } from './finding-frame';
import { FindingText, FoldedNotes } from './finding-text';
import { usePrescribe } from './prescribe-context';

function Acknowledge({ kind }: { kind: string }) {
  const t = useTranslations('prescribe.safety');
  const { draft, acts } = usePrescribe();
  const { programRead } = draft;
  if (programRead.includes(kind)) {
    return (
      <p className="flex flex-wrap items-center gap-2 text-[13px]">
        {t('acknowledged')}
        <Button
          variant="link"
          onPress={() => acts.change({ programRead: programRead.filter((one) => one !== kind) })}
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
      onPress={() => acts.change({ programRead: [...programRead, kind] })}
    >
      {t('acknowledge')}
    </Button>
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

/** Findings that hold whatever is prescribed. Stops have their own band over the whole page. */
export function ProgramFindings() {
  const t = useTranslations('prescribe.safety');
  const { check } = usePrescribe();
  const { findings } = check.program;
  const notes = findings.filter(({ tier }) => tier === 'note');
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
            {finding.tier === 'caution' ? (
              <Acknowledge kind={finding.kind} />
            ) : (
              <HistoryLink words={t('openHistory')} />
            )}
          </FindingFrame>
        ))}
      {notes.length > 0 && (
        <FindingFrame tier="note" where={t('wholeProgram')} title={t('wholeProgram')}>
          <FoldedNotes notes={notes} />
        </FindingFrame>
      )}
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
