'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { CheckList } from './check-list';
import type { OwnOptions } from './own-options';
import { Section, type SectionProps } from './section';

const TYPES = ['stretch', 'strength', 'rest'] as const;
const POSITIONS = ['lying', 'sitting', 'standing', 'kneeling'] as const;
const GROUPS = [
  'position',
  'spine',
  'hip',
  'knee',
  'ankle',
  'upper-limb',
  'pressure',
  'neural',
  'activity',
] as const;

type MovementSectionProps = SectionProps & { options: OwnOptions };

/** What the movement does to the body: on this, and on nothing else, the rules hang. */
export function MovementSection({ values, onChange, options }: MovementSectionProps) {
  const t = useTranslations('ownExercises.movement');
  const [typed, setTyped] = useState('');
  const words = typed.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const found = options.attributes.filter(
    ({ id, searchText }) =>
      values.attributes.includes(id) || words.every((word) => searchText.includes(word)),
  );
  return (
    <Section title={t('title')} lead={t('lead')}>
      <div className="grid gap-2 md:grid-cols-2">
        <SelectField
          label={t('type')}
          value={values.type}
          options={TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
          onChange={(type) => onChange({ type })}
        />
        <SelectField
          label={t('position')}
          value={values.position}
          options={POSITIONS.map((value) => ({ value, label: t(`positions.${value}`) }))}
          onChange={(position) => onChange({ position })}
        />
      </div>
      <TextField
        label={t('search')}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={setTyped}
        hint={<span role="status">{t('found', { count: found.length })}</span>}
      />
      {GROUPS.map((group) => {
        const inGroup = found.filter((one) => one.group === group);
        return (
          inGroup.length > 0 && (
            <CheckList
              key={group}
              legend={t(`group.${group}`)}
              options={inGroup}
              chosen={values.attributes}
              onChange={(attributes) => onChange({ attributes })}
            />
          )
        );
      })}
      <CheckList
        legend={t('muscles')}
        options={options.muscles}
        chosen={values.muscles}
        onChange={(muscles) => onChange({ muscles })}
      />
      <CheckList
        legend={t('equipment')}
        options={options.equipment}
        chosen={values.equipment}
        onChange={(equipment) => onChange({ equipment })}
      />
    </Section>
  );
}
