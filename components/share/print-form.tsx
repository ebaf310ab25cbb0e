import { useTranslations } from 'next-intl';
import { CONTROL } from '@/components/ui/control-look';
import { SHARE_BUTTON } from './share-button';

const CHOICES = [
  { name: 'lang', label: 'language', words: 'languages', values: ['th', 'en', 'both'] },
  { name: 'size', label: 'size', words: 'sizes', values: ['normal', 'large'] },
  { name: 'paper', label: 'paper', words: 'papers', values: ['a4', 'letter'] },
] as const;

export type PrintDefaults = {
  /** As it was chosen at the issue: chosen unless another one is. */
  lang: 'th' | 'en' | 'both';
  size: 'normal' | 'large';
};

type PrintFormProps = { url: string; defaults: PrintDefaults };

/** A plain form: the choices stand in the address of the PDF. */
export function PrintForm({ url, defaults }: PrintFormProps) {
  const t = useTranslations('share.print');
  return (
    <form
      action={`${url}/handout.pdf`}
      method="get"
      target="_blank"
      className="flex flex-wrap items-end gap-2"
      rel="noopener"
    >
      {CHOICES.map(({ name, label, words, values }) => (
        <label key={name} className="flex min-w-24 flex-1 flex-col gap-1">
          <span className="font-medium text-[13px] text-ink-2">{t(label)}</span>
          <select
            name={name}
            defaultValue={name === 'paper' ? values[0] : defaults[name]}
            className={CONTROL}
          >
            {values.map((value) => (
              <option key={value} value={value}>
                {t(`${words}.${value}` as 'sizes.large')}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className={SHARE_BUTTON}>
        {t('submit')}
      </button>
    </form>
  );
}
