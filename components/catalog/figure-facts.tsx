import { useTranslations } from 'next-intl';
import { Fact, FactList, WordCard } from './fact-list';
import type { FigureView } from './figure-view';

/** What the check and the dose hang on. */
export function FigureFacts({ facts }: { facts: FigureView['facts'] }) {
  const t = useTranslations('catalog.facts');
  const { dose, equipment, equipmentOptional, muscles, anatomy, attributes } = facts;
  const tools = [
    ...(equipment ?? []),
    ...(equipmentOptional.length > 0
      ? [t('optional', { names: equipmentOptional.join(', ') })]
      : []),
  ];
  return (
    <WordCard title={t('title')}>
      <FactList>
        <Fact name={t('dose')}>{dose}</Fact>
        <Fact name={t('equipment')}>{tools.join(', ') || (equipment && t('noEquipment'))}</Fact>
        <Fact name={t('muscles')}>{muscles.join(', ')}</Fact>
        <Fact name={t('anatomy')}>{anatomy.join(', ')}</Fact>
        <Fact name={t('attributes')}>
          {attributes.length === 0 ? (
            t('untagged')
          ) : (
            <ul className="flex flex-col gap-1">
              {attributes.map(({ id, name, meaning }) => (
                <li key={id}>
                  <span className="font-medium">{name}</span>
                  <span className="block text-ink-2 text-xs">{meaning}</span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </FactList>
    </WordCard>
  );
}
