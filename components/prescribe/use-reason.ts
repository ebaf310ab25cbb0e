import { useTranslations } from 'next-intl';
import type { Finding } from '@/lib/contraindications/finding';
import { openReason } from '@/lib/prescription/open-answers';
import { usePrescribe } from './prescribe-context';

/** Why a movement alone has its verdict, in one line; `null` where there is nothing to say. */
export function useReason(): (variant: string) => string | null {
  const t = useTranslations('prescribe.catalog.reason');
  const { assessment, verdicts, shortNames, names, language } = usePrescribe();
  const named = (id: string) => (shortNames[id] ?? names[id])?.[language] ?? id;

  function ofFinding({ tier, because, message }: Finding): string {
    const factors = [...new Set(because.flatMap(({ factor }) => factor ?? []))];
    if (factors.length === 0) return message[language];
    const conditions = factors.map(named).join(', ');
    return t(tier === 'caution' ? 'caution' : 'contraindicated', { conditions });
  }

  function ofOpen(variant: string): string | null {
    const open = openReason(assessment, variant);
    if (open?.code !== 'factors') return open && t(open.code);
    const [first = '', ...others] = open.factors;
    return others.length > 0
      ? t('openMore', { first: named(first), count: others.length })
      : t('open', { first: named(first) });
  }

  return (variant) => {
    const verdict = verdicts.get(variant);
    if (!verdict || verdict.outcome === 'not-checked') return ofOpen(variant);
    if (verdict.outcome === 'stop') return t('stop');
    const [worst] = verdict.findings;
    return worst && worst.tier !== 'note' ? ofFinding(worst) : null;
  };
}
