import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '@/components/patients/card';
import { dayText } from '@/components/ui/day-text';
import { TextField } from '@/components/ui/text-field';
import type { PrintLanguage, PrintSize } from '@/lib/handout/print-choice';
import { lastDayOfLink, latestLinkDay, mayBeLinkDay } from '@/lib/prescription/link-life';
import { type ShownName, ShownNameField } from './shown-name-field';

export type Choices = {
  language: PrintLanguage;
  size: PrintSize;
  /** `YYYY-MM-DD`; `null` = as long as usual. */
  linkEndsOn: string | null;
};

type IssueChoicesProps = {
  choices: Choices;
  /** In which the handout may be. */
  prints: readonly PrintLanguage[];
  onChange: (change: Partial<Choices>) => void;
  name: ShownName;
  reviewOn: string | null;
  onReviewOn: (day: string | null) => void;
  /** `YYYY-MM-DD` where the clinic is. */
  today: string;
  daysAfterReview: number;
  /** Quiet notes that the day of review may change. */
  hints: ReactNode;
};

/** Language and letters of the handout, what it calls the patient, the next review, and how long the link works. */
export function IssueChoices(props: IssueChoicesProps) {
  const { choices, prints, name, onChange, reviewOn, onReviewOn, today, daysAfterReview, hints } =
    props;
  const t = useTranslations('review.choices');
  const language = useLocale();
  const usual = lastDayOfLink({ issuedOn: today, reviewOn, daysAfterReview });
  const { linkEndsOn } = choices;
  const isOutside = linkEndsOn !== null && !mayBeLinkDay(linkEndsOn, today);
  return (
    <Card title={t('title')}>
      <div id="next-review" className="grid scroll-mt-16 gap-3 sm:grid-cols-2">
        <RadioRow
          legend={t('language')}
          name="handout-language"
          options={prints.map((value) => [value, t(`languages.${value}`)])}
          value={choices.language}
          onChange={(value) => onChange({ language: value })}
        />
        <RadioRow
          legend={t('size')}
          name="handout-size"
          options={(['normal', 'large'] as const).map((value) => [value, t(`sizes.${value}`)])}
          value={choices.size}
          onChange={(value) => onChange({ size: value })}
        />
        <ShownNameField {...name} />
        <TextField
          type="date"
          label={t('reviewOn')}
          value={reviewOn ?? ''}
          min={today}
          onChange={(typed) => onReviewOn(typed || null)}
        />
        <TextField
          type="date"
          label={t('linkEndsOn')}
          value={linkEndsOn ?? usual}
          min={today}
          max={latestLinkDay(today)}
          onChange={(typed) => onChange({ linkEndsOn: typed === usual ? null : typed || null })}
          hint={t('linkUsual', { day: dayText(usual, language) })}
          error={
            isOutside
              ? t('linkOutside', { day: dayText(latestLinkDay(today), language) })
              : undefined
          }
        />
      </div>
      {hints}
    </Card>
  );
}

type RadioRowProps<Value extends string> = {
  legend: string;
  name: string;
  options: readonly (readonly [value: Value, words: string])[];
  value: Value;
  onChange: (value: Value) => void;
};

function RadioRow<Value extends string>({
  legend,
  name,
  options,
  ...chosen
}: RadioRowProps<Value>) {
  return (
    <fieldset>
      <legend className="font-medium text-[13px] text-ink-2">{legend}</legend>
      <div className="flex flex-wrap gap-x-4">
        {options.map(([value, words]) => (
          <label key={value} className="flex min-h-11 items-center gap-2 md:min-h-9">
            <input
              type="radio"
              name={name}
              className="size-5 accent-brand"
              checked={chosen.value === value}
              onChange={() => chosen.onChange(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
