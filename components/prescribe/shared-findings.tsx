import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Finding, TargetResult } from '@/lib/contraindications/finding';
import { isAnswered } from '@/lib/prescription/answers';
import type { SharedFinding } from '@/lib/prescription/shared-findings';
import { FindingFrame } from './finding-frame';
import { FindingText } from './finding-text';
import { usePrescribe } from './prescribe-context';

type SharedFindingsProps = {
  shared: readonly SharedFinding[];
  /** What is left on each exercise. */
  targets: readonly TargetResult[];
};

function foundOn(variant: string, { shared, targets }: SharedFindingsProps): Finding[] {
  const left = targets.find((target) => target.variant === variant)?.findings ?? [];
  const common = shared.filter(({ variants }) => variants.includes(variant));
  return [...left, ...common.map(({ finding }) => finding)];
}

/** One line for what would stand on half of the program; an exercise with a caution of its own is read there. */
export function SharedFindings({ shared, targets }: SharedFindingsProps) {
  const t = useTranslations('prescribe.safety');
  const { draft, acts } = usePrescribe();
  const numberOf = (variant: string) =>
    draft.entries.findIndex((entry) => entry.variant === variant) + 1;
  const isReadHere = (variant: string) =>
    !targets
      .find((target) => target.variant === variant)
      ?.findings.some(({ tier }) => tier !== 'note');
  const isRead = (variant: string) =>
    draft.entries.some(
      (entry) =>
        entry.variant === variant && isAnswered(entry, foundOn(variant, { shared, targets })),
    );
  return shared.map(({ key, finding, variants }) => {
    const where = t('exercises', { numbers: variants.map(numberOf).join(', ') });
    const unread = variants.filter((variant) => isReadHere(variant) && !isRead(variant));
    return (
      <FindingFrame key={key} tier={finding.tier} where={where} title={where}>
        <FindingText finding={finding} />
        {unread.length > 0 ? (
          <Button
            variant="primary"
            aria-label={t('acknowledgeOf', { name: where })}
            onPress={() => acts.acknowledge(unread)}
          >
            {t('acknowledge')}
          </Button>
        ) : (
          <p className="text-[13px]">{t('acknowledged')}</p>
        )}
      </FindingFrame>
    );
  });
}
