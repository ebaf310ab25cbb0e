'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { RedFlag } from '@/lib/patient/red-flags';
import { ChoiceButtons } from './choice-buttons';
import type { FormValues } from './form-values';
import { Section, type SectionProps } from './section';
import { useSaidText } from './use-said-text';

type RedFlagSectionProps = SectionProps & { questions: readonly RedFlag[]; today: string };

export function RedFlagSection({ values, onChange, questions, today }: RedFlagSectionProps) {
  const t = useTranslations('patients.redFlags');
  const language = useLocale();
  const saidText = useSaidText();
  const { redFlags, redFlagsAssessed, redFlagsAskedOn, redFlagsSaidBy } = values;
  const options = (['yes', 'no'] as const).map((value) => ({ value, label: t(value) }));
  const answered = questions.filter(({ id }) => redFlags[id] !== undefined).length;
  const isScreened = answered === questions.length;
  const say = (said: FormValues['redFlags']) =>
    onChange({ redFlags: said, redFlagsAskedOn: today, redFlagsSaidBy: values.answerer });
  const allNo = () => say(Object.fromEntries(questions.map(({ id }) => [id, 'no' as const])));
  return (
    <Section
      title={t('title')}
      lead={[
        t('answered', { answered, total: questions.length }),
        isScreened && redFlagsAskedOn ? saidText(redFlagsAskedOn, redFlagsSaidBy) : '',
      ]
        .filter(Boolean)
        .join(' · ')}
      aside={<Button onPress={allNo}>{t('allNo')}</Button>}
    >
      {answered > 0 && !isScreened && (
        <p className="hatch rounded-lg border border-unchecked-edge border-dashed px-3 py-2 text-unchecked-ink">
          {t('partial')}
        </p>
      )}
      <div className="rounded-xl border border-line bg-surface px-4 py-1">
        {questions.map((flag) => (
          <div
            key={flag.id}
            className="flex flex-col gap-1.5 border-line border-t py-2.5 first:border-t-0"
          >
            <ChoiceButtons
              legend={flag.question[language]}
              value={redFlags[flag.id] ?? null}
              options={options}
              onChange={(answer) => say({ ...redFlags, [flag.id]: answer })}
            />
            {redFlags[flag.id] === 'yes' && (
              <div className="flex flex-wrap items-center justify-between gap-2 rounded-lg bg-paper px-3 py-2">
                <p className="font-semibold">{flag.actionText[language]}</p>
                <label className="flex min-h-11 items-center gap-2 text-[13px]">
                  <input
                    type="checkbox"
                    className="size-5 accent-brand"
                    checked={redFlagsAssessed.includes(flag.id)}
                    onChange={(event) =>
                      onChange({
                        redFlagsAssessed: event.target.checked
                          ? [...redFlagsAssessed, flag.id]
                          : redFlagsAssessed.filter((id) => id !== flag.id),
                      })
                    }
                  />
                  {t('assessed')}
                </label>
              </div>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}
