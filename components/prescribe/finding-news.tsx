import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { CheckResult, Finding } from '@/lib/contraindications/finding';
import { findingKey } from '@/lib/prescription/finding-key';
import { usePrescribe } from './prescribe-context';

/** `variant` is missing for the whole program. */
type Found = { key: string; finding: Finding; variant?: string };

const isGrave = ({ tier }: Finding) => tier !== 'note';

function listGrave({ targets, program }: CheckResult): Found[] {
  const ofProgram = program.findings
    .filter(isGrave)
    .map((finding): Found => ({ key: findingKey(finding), finding }));
  const ofTargets = targets.flatMap(({ id, variant = id, findings }) =>
    findings
      .filter(isGrave)
      .map((finding): Found => ({ key: `${variant} ${findingKey(finding)}`, finding, variant })),
  );
  return [...ofProgram, ...ofTargets];
}

/** Tells a screen reader of each finding once, when it comes; what stood there from the start is read in its place. */
export function FindingNews() {
  const t = useTranslations('prescribe');
  const { check, language, nameOf } = usePrescribe();
  const known = useRef<ReadonlySet<string> | null>(null);
  const [news, setNews] = useState<Found[]>([]);
  useEffect(() => {
    const now = listGrave(check);
    const before = known.current;
    known.current = new Set(now.map(({ key }) => key));
    if (before) setNews(now.filter(({ key }) => !before.has(key)));
  }, [check]);
  return (
    <p aria-live="polite" data-live-announcer="true" className="sr-only">
      {news
        .map(({ finding, variant }) =>
          t('safety.newFinding', {
            tier: t(`outcome.${finding.tier}`),
            name: variant === undefined ? t('safety.wholeProgram') : nameOf(variant),
            reason: finding.message[language],
          }),
        )
        .join(' ')}
    </p>
  );
}
