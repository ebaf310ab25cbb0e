import { useLocale, useTranslations } from 'next-intl';
import { Banner } from '@/components/ui/banner';
import { momentText } from '@/components/ui/day-text';
import type { HandingView } from './review-view';

/** That a draft waits to be issued, or came back, with what the colleague said. */
export function HandingBanner({ handing }: { handing: HandingView }) {
  const t = useTranslations('review.handing');
  const language = useLocale();
  const { byName, note } = handing;
  const at = momentText(handing.at, language);
  const isIn = handing.state === 'handed-in';
  return (
    <Banner title={t(isIn ? 'in' : 'back', { name: byName, at })}>
      {isIn && handing.to !== null && (
        <p className="text-[13px]">{t('to', { name: handing.to })}</p>
      )}
      {note && <p className="break-words">{t('note', { note })}</p>}
    </Banner>
  );
}
