'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { isAsked } from '@/lib/patient/none-of-each';
import type { Group } from './history-group';
import { openGroups, tickAllNone } from './none-of-these';
import type { SectionProps } from './section';

type NoneOfAllProps = SectionProps & { groups: readonly Group[]; today: string };

/** One tap for the patient who has nothing else, once everything was asked. */
export function NoneOfAll({ values, onChange, groups, today }: NoneOfAllProps) {
  const t = useTranslations('patients.history');
  const total = groups.filter(({ id }) => isAsked(id)).length;
  const answered = total - openGroups(values, groups).length;
  const hasPresent = Object.values(values.factors).some(({ status }) => status === 'present');
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <p role="status" className="text-[13px] text-ink-2">
        {t('answered', { answered, total })}
      </p>
      <Button onPress={() => onChange(tickAllNone(values, groups, today))}>
        {hasPresent ? t('noneOfTheOthersInAll') : t('noneInAll')}
      </Button>
    </div>
  );
}
