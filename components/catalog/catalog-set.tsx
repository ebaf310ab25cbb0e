import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { BoardGroup, BoardSection } from './catalog-board';
import { FigureCard } from './figure-card';
import { listFigures } from './search-catalog';
import { SignedCount } from './signed-count';

type CatalogSetProps = {
  section: BoardSection;
  /** The same without filter and search: what is counted. */
  whole: BoardSection;
  figures: Record<string, ReactNode>;
  hrefTo: (id: string) => string;
};

/** A set of the article: its exercises, each with its variants side by side. */
export function CatalogSet({ section, whole, figures, hrefTo }: CatalogSetProps) {
  const t = useTranslations('catalog.set');
  return (
    <section aria-labelledby={`set-${section.set}`}>
      <div className="flex items-baseline gap-3 border-line border-y bg-sunken/60 px-3 py-1 md:px-5">
        <h2 id={`set-${section.set}`} className="font-semibold text-[13px]">
          {t(section.set)}
        </h2>
        <p className="text-ink-2 text-xs">
          <SignedCount figures={listFigures([whole])} />
        </p>
      </div>
      <div className="flex flex-col divide-y divide-line px-3 md:px-5">
        {section.groups.map((group) => (
          <Group key={group.id} group={group} figures={figures} hrefTo={hrefTo} />
        ))}
      </div>
    </section>
  );
}

type GroupProps = { group: BoardGroup } & Pick<CatalogSetProps, 'figures' | 'hrefTo'>;

function Group({ group, figures, hrefTo }: GroupProps) {
  const t = useTranslations('catalog');
  const { number, name, articleName } = group;
  return (
    <div className="grid gap-x-4 gap-y-2 py-3 xl:grid-cols-[232px_1fr]">
      <div className="flex gap-2.5">
        {number !== null && (
          <span
            aria-hidden="true"
            className="grid size-6 shrink-0 place-items-center rounded-full bg-brand font-semibold text-on-brand text-xs"
          >
            {number}
          </span>
        )}
        <div className="flex min-w-0 flex-col gap-0.5">
          <h3 className="font-semibold pt-0.5 text-sm leading-5">{name}</h3>
          {articleName && (
            <p className="text-ink-2 text-xs leading-[18px]">
              {t('article', { words: articleName })}
            </p>
          )}
        </div>
      </div>
      <ul className="grid gap-2.5 md:grid-cols-4 xl:grid-cols-5">
        {group.figures.map((figure) => (
          <li key={figure.id}>
            <FigureCard figure={figure} href={hrefTo(figure.id)} picture={figures[figure.id]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
