import { useTranslations } from 'next-intl';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { useHydrated } from '@/components/ui/use-hydrated';
import { Position } from '@/lib/catalog/position';
import { DIRECTIONS, REGIONS, TOOLS } from '@/lib/prescription/facets';
import { GOALS } from '@/lib/prescription/goal';
import { countWith, type FacetFilter, facetCount, NO_FACETS, toggleFacet } from './catalog-filter';
import type { Filtering } from './catalog-filters';
import { Chip } from './chip';
import { Icon } from './icons';

const FACETS: { [Name in keyof FacetFilter]: readonly FacetFilter[Name][number][] } = {
  regions: REGIONS,
  goals: GOALS,
  positions: Position.options,
  tools: TOOLS,
  directions: DIRECTIONS,
};

function useFacetWords(): {
  [Name in keyof FacetFilter]: (value: FacetFilter[Name][number]) => string;
} {
  const t = useTranslations('prescribe.catalog');
  return {
    regions: (value) => t(`region.${value}`),
    goals: (value) => t(`goal.${value}`),
    positions: (value) => t(`position.${value}`),
    tools: (value) => t(`tool.${value}`),
    directions: (value) => t(`direction.${value}`),
  };
}

function FacetGroup<Name extends keyof FacetFilter>({
  name,
  filter,
  state,
  onChange,
}: Filtering & { name: Name }) {
  const t = useTranslations('prescribe.catalog');
  const facet: keyof FacetFilter = name;
  const wordsOf = useFacetWords()[name];
  const chosen: readonly unknown[] = filter.facets[name];
  const options: readonly FacetFilter[Name][number][] = FACETS[name];
  return (
    <fieldset>
      <legend className="pb-1.5 font-semibold text-[13px]">{t(`facets.${facet}`)}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map((value) => (
          <Chip
            key={value}
            isOn={chosen.includes(value)}
            count={countWith(filter, { name, value }, state)}
            onPress={() => onChange(toggleFacet(filter, name, value))}
          >
            {wordsOf(value)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}

/** The filters that are wanted less often; their number stands on the button while any is chosen. */
export function MoreFilters(filtering: Filtering) {
  const t = useTranslations('prescribe.catalog');
  const { filter, onChange } = filtering;
  const count = facetCount(filter);
  const isAny = count > 0;
  const isHydrated = useHydrated();
  return (
    <DialogTrigger>
      <AriaButton
        isDisabled={!isHydrated}
        aria-label={isAny ? `${t('more')}. ${t('moreChosen', { count })}` : t('more')}
        className={`inline-flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-1.5 rounded-full border px-3 text-[13px] md:ml-auto md:min-h-7 ${isAny ? 'border-brand bg-brand text-on-brand' : 'border-line-2 bg-surface text-ink hover:bg-tint'}`}
      >
        <Icon name="filter" />
        {isAny && <span className="text-xs tabular-nums">{count}</span>}
      </AriaButton>
      <Popover
        placement="bottom start"
        className="max-h-[80dvh] w-[min(420px,calc(100vw-24px))] overflow-y-auto rounded-xl border border-line bg-surface shadow-tray"
      >
        <Dialog aria-label={t('more')} className="grid gap-3.5 p-4 text-sm leading-5 outline-none">
          {(Object.keys(FACETS) as (keyof FacetFilter)[]).map((name) => (
            <FacetGroup key={name} name={name} {...filtering} />
          ))}
          <Button
            variant="quiet"
            isDisabled={!isAny}
            onPress={() => onChange({ ...filter, facets: NO_FACETS })}
          >
            {t('clear')}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
