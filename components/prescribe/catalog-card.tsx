import { useTranslations } from 'next-intl';
import { PressButton } from '@/components/ui/press-button';
import { TierBadge } from '@/components/ui/tier-badge';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';
import { AddButton } from './add-button';
import { lookButtonId } from './element-ids';
import { FavouriteButton } from './favourite-button';
import { usePrescribe } from './prescribe-context';
import { useMeta } from './use-meta';
import { useReason } from './use-reason';

const GROUND: Record<string, string> = {
  stop: 'bg-contra-tint',
  contraindicated: 'bg-contra-tint',
  'not-checked': 'hatch',
};

type CardProps = {
  choice: Choice;
  /** The way the card shows. */
  shown: VariantChoice;
  onPick: (variant: string) => void;
  onLook: (variant: string) => void;
};

function WayChoice({ choice, shown, onPick }: Omit<CardProps, 'onLook'>) {
  const t = useTranslations('prescribe.catalog');
  const { language } = usePrescribe();
  if (choice.variants.length < 2) return null;
  return (
    <select
      aria-label={t('wayOf', { name: choice.name[language] })}
      value={shown.id}
      onChange={(event) => onPick(event.target.value)}
      className="relative z-1 min-h-11 w-full min-w-0 rounded-lg border border-line-2 bg-surface px-1.5 font-medium text-brand text-xs hover:border-line-2 min-[75rem]:-mr-1 min-[75rem]:min-h-6 min-[75rem]:w-auto min-[75rem]:max-w-24 min-[75rem]:border-transparent min-[75rem]:px-0"
    >
      {choice.variants.map((variant) => (
        <option key={variant.id} value={variant.id}>
          {variant.id === choice.defaultVariant
            ? t('usualWay')
            : `${t(`level.${variant.level}`)}: ${variant.name[language]}`}
        </option>
      ))}
    </select>
  );
}

/** One exercise in the shown way. It stays visible with its verdict and why, whatever the verdict is. */
export function CatalogCard({ choice, shown, onPick, onLook }: CardProps) {
  const t = useTranslations('prescribe.outcome');
  const { language, figures, outcomes } = usePrescribe();
  const reasonOf = useReason();
  const metaOf = useMeta();
  const outcome = outcomes.get(shown.id) ?? 'not-checked';
  const reason = reasonOf(shown.id);
  return (
    <article className="relative grid h-full grid-cols-[96px_1fr_auto] overflow-hidden rounded-xl border border-line bg-surface transition-colors duration-100 hover:border-line-2 min-[75rem]:grid-cols-1 min-[75rem]:grid-rows-[auto_1fr]">
      <div
        aria-hidden="true"
        className={`m-2 flex h-20 items-end justify-center rounded-lg p-1 min-[75rem]:m-0 min-[75rem]:h-26 min-[75rem]:rounded-none ${GROUND[outcome] ?? 'bg-fig'}`}
      >
        {figures[shown.id]}
      </div>
      <div className="flex min-w-0 flex-col gap-1 py-2.5 pl-2 min-[75rem]:px-2.5 min-[75rem]:pb-0">
        <h3 className="font-semibold text-sm leading-5">
          <PressButton
            id={lookButtonId(choice.exercise)}
            aria-haspopup="dialog"
            onClick={() => onLook(shown.id)}
            className="text-left after:absolute after:inset-0"
          >
            {choice.name[language]}
          </PressButton>
        </h3>
        <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
          <p className="text-ink-2 text-xs">{metaOf(choice, shown)}</p>
          <WayChoice choice={choice} shown={shown} onPick={onPick} />
        </div>
        <div className="mt-auto flex items-end justify-between gap-1 pt-0.5 min-[75rem]:pb-2.5">
          <p>
            <TierBadge outcome={outcome} word={t(outcome)} />
            {reason && <span className="block text-ink text-xs">{reason}</span>}
          </p>
          <span className="hidden min-[75rem]:block">
            <AddButton choice={shown} />
          </span>
        </div>
      </div>
      <div className="flex flex-col items-center justify-between gap-1 p-2 min-[75rem]:absolute min-[75rem]:top-0 min-[75rem]:right-0 min-[75rem]:p-1">
        <FavouriteButton variant={shown.id} className="relative z-1" />
        <span className="min-[75rem]:hidden">
          <AddButton choice={shown} />
        </span>
      </div>
    </article>
  );
}
