import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import type { FigureView } from './figure-view';

/** Who said what of the figure as it stands; read out when it changes. */
export function StandingLine({ figure: { state, reviews } }: { figure: FigureView }) {
  const t = useTranslations('catalog.act');
  const language = useLocale();
  const [newest] = reviews;
  const said = newest && { by: newest.by, on: dayText(newest.on, language) };
  const changed = newest?.verdict === 'doubted' ? 'changedDoubted' : 'changedSigned';
  return (
    <div aria-live="polite" className="text-[13px]">
      <p className="font-medium">
        {state === 'open' || !said ? t('open') : t(state === 'changed' ? changed : state, said)}
      </p>
      {state !== 'open' && newest?.note && (
        <p className="line-clamp-3 whitespace-pre-line break-words text-ink-2">{newest.note}</p>
      )}
    </div>
  );
}
