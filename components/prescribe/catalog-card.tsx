import { useTranslations } from 'next-intl';
import { TierBadge } from '@/components/ui/tier-badge';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';

const GROUND: Record<string, string> = {
  stop: 'bg-contra-tint',
  contraindicated: 'bg-contra-tint',
  'not-checked': 'hatch',
};

/** One exercise in the shown variant. It stays visible with its verdict, whatever the verdict is. */
export function CatalogCard({
  choice,
  shown,
  isFull,
  onPick,
}: {
  choice: Choice;
  shown: VariantChoice;
  isFull: boolean;
  onPick: (variant: string) => void;
}) {
  const t = useTranslations('prescribe');
  const { language, draft, figures, outcomes, acts, nameOf } = usePrescribe();
  const outcome = outcomes.get(shown.id) ?? 'not-checked';
  const isAdded = draft.entries.some(({ variant }) => variant === shown.id);
  const name = nameOf(shown.id);
  const equipment = shown.equipment.map((tool) => tool[language]).join(', ');
  const place = t(`catalog.position.${shown.position}`);
  return (
    <article className="grid h-full grid-cols-[96px_1fr_auto] items-start overflow-hidden rounded-xl border border-line bg-surface min-[75rem]:flex min-[75rem]:flex-col min-[75rem]:items-stretch">
      <div
        aria-hidden="true"
        className={`m-2 flex h-20 items-end justify-center rounded-lg p-1 min-[75rem]:m-0 min-[75rem]:h-26 min-[75rem]:rounded-none ${GROUND[outcome] ?? 'bg-fig'}`}
      >
        {figures[shown.id]}
      </div>
      <div className="flex min-w-0 grow flex-col gap-1 px-2 py-2.5 min-[75rem]:px-2.5 min-[75rem]:pb-1">
        <h3 className="font-semibold text-sm leading-5">{choice.name[language]}</h3>
        <p className="text-ink-2 text-xs">
          {choice.set === null ? t('catalog.own') : t('catalog.set', { number: choice.set })} ·{' '}
          {place}
          {equipment && ` · ${equipment}`}
        </p>
        {choice.variants.length > 1 && (
          <select
            aria-label={t('catalog.wayOf', { name: choice.name[language] })}
            value={shown.id}
            onChange={(event) => onPick(event.target.value)}
            className="min-h-11 w-full min-w-0 rounded-lg border border-line-2 bg-surface px-1.5 text-ink text-xs min-[75rem]:min-h-8"
          >
            {choice.variants.map((variant) => (
              <option key={variant.id} value={variant.id}>
                {variant.id === choice.defaultVariant
                  ? t('catalog.usualWay')
                  : `${t(`catalog.level.${variant.level}`)}: ${variant.name[language]}`}
              </option>
            ))}
          </select>
        )}
        <span className="min-[75rem]:hidden">
          <TierBadge outcome={outcome} word={t(`outcome.${outcome}`)} />
        </span>
      </div>
      <div className="flex items-center justify-between gap-2 self-center p-2.5 min-[75rem]:self-auto min-[75rem]:pt-1">
        <span className="hidden min-[75rem]:inline">
          <TierBadge outcome={outcome} word={t(`outcome.${outcome}`)} />
        </span>
        {isAdded ? (
          <span className="grid size-11 place-items-center rounded-lg bg-tint text-brand min-[75rem]:size-8">
            <Icon name="added" />
            <span className="sr-only">{t('catalog.added', { name })}</span>
          </span>
        ) : (
          <button
            type="button"
            disabled={isFull}
            aria-label={t('catalog.add', { name })}
            onClick={() => acts.add(shown)}
            className="grid size-11 place-items-center rounded-lg border border-line-2 bg-surface text-ink hover:bg-tint disabled:bg-sunken disabled:text-ink-3 min-[75rem]:size-8"
          >
            <Icon name="add" />
          </button>
        )}
      </div>
    </article>
  );
}
