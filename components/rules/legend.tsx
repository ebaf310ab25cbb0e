import { useTranslations } from 'next-intl';
import { TierMark } from '@/components/ui/tier-badge';
import { TIER_LOOKS } from '@/components/ui/tier-looks';

const TIERS = ['stop', 'contraindicated', 'caution', 'note'] as const;

/** Ids of the words that the cells of the matrix are called by. */
export const WORD_ID = {
  stop: 'tier-stop',
  contraindicated: 'tier-contraindicated',
  caution: 'tier-caution',
  note: 'tier-note',
  silent: 'tier-silent',
  untagged: 'tier-untagged',
  article: 'tier-article',
  loosened: 'tier-loosened',
} as const;

/** Shape, word and colour of every sign in the matrix. */
export function Legend({ hasLoosened }: { hasLoosened: boolean }) {
  const t = useTranslations('rules.legend');
  const word = useTranslations('prescribe.outcome');
  return (
    <ul
      aria-label={t('label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 font-semibold text-xs leading-5"
    >
      {TIERS.map((tier) => (
        <li
          key={tier}
          className={`flex items-center gap-1.5 ${tier === 'stop' ? 'text-contra-ink' : TIER_LOOKS[tier].word}`}
        >
          <TierMark outcome={tier} />
          <span id={WORD_ID[tier]}>{word(tier)}</span>
        </li>
      ))}
      <li className="flex items-center gap-1.5 text-ink-2">
        <span aria-hidden="true" className="size-1 rounded-full bg-ink-3" />
        <span id={WORD_ID.silent}>{t('silent')}</span>
      </li>
      <li className="flex items-center gap-1.5 text-unchecked-ink">
        <span
          aria-hidden="true"
          className="hatch h-4 w-4.5 rounded-xs border border-unchecked-edge border-dashed"
        />
        <span id={WORD_ID.untagged}>{t('untagged')}</span>
      </li>
      <li className="flex items-center gap-1.5 text-contra-ink">
        <span aria-hidden="true" className="font-bold text-sm">
          §
        </span>
        <span id={WORD_ID.article}>{t('article')}</span>
      </li>
      <li className={`flex items-center gap-1.5 text-ink ${hasLoosened ? '' : 'hidden'}`}>
        <span aria-hidden="true" className="font-bold text-sm">
          ↓
        </span>
        <span id={WORD_ID.loosened}>{t('loosened')}</span>
      </li>
    </ul>
  );
}
