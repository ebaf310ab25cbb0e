import { useLocale, useTranslations } from 'next-intl';
import { Banner } from '@/components/ui/banner';
import { CopyButton } from '@/components/ui/copy-button';
import { dayText, momentText } from '@/components/ui/day-text';
import { Fold } from './fold';
import { MailForm } from './mail-form';
import { type PrintDefaults, PrintForm } from './print-form';
import { QrCode } from './qr-code';
import { QrDialog } from './qr-dialog';
import { SHARE_BUTTON } from './share-button';
import type { SendMail, SharedLink } from './shared-link';

export type SharePartsProps = {
  link: SharedLink;
  clinicName: string;
  print: PrintDefaults;
  onSendMail: SendMail;
};

/** Every way to hand a patient's link over, and what came of it so far. */
export function ShareParts({ link, clinicName, print, onSendMail }: SharePartsProps) {
  const t = useTranslations('share');
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <LinkFacts link={link} />
      <p className="select-all break-all rounded-lg bg-paper px-3 py-2 text-xs">{link.url}</p>
      <div className="flex flex-wrap gap-2 print:hidden">
        <CopyButton text={link.url} words={t('copy')} />
        <QrDialog clinicName={clinicName}>
          <QrCode text={link.url} label={t('qrLabel')} className="w-full max-w-96" />
        </QrDialog>
        <a
          href={`https://line.me/R/share?text=${encodeURIComponent(link.message)}`}
          target="_blank"
          rel="noreferrer"
          className={SHARE_BUTTON}
        >
          {t('line')}
        </a>
        <a href={link.url} target="_blank" rel="noreferrer" className={SHARE_BUTTON}>
          {t('open')}
        </a>
      </div>
      <div>
        <Fold title={t('print.title')}>
          <PrintForm url={link.url} defaults={print} />
        </Fold>
        <Fold title={t('mail.title')}>
          <Mail link={link} onSendMail={onSendMail} />
        </Fold>
      </div>
    </div>
  );
}

function LinkFacts({ link }: Pick<SharePartsProps, 'link'>) {
  const t = useTranslations('share');
  const language = useLocale();
  const { expiresAt, opens, lastOpenedAt, roomCode, isShut, mail } = link;
  const last = lastOpenedAt === null ? '' : dayText(lastOpenedAt, language);
  return (
    <>
      <p className="text-[13px] text-ink-2">
        {t('until', { day: dayText(expiresAt, language) })}{' '}
        {t('opened', { opens: lastOpenedAt === null ? 0 : opens, day: last })}
      </p>
      {roomCode !== null && (
        <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-[13px]">
          {t('roomCode')}
          <span className="select-all font-semibold text-[20px] leading-7">{roomCode}</span>
        </p>
      )}
      {isShut && <Banner title={t('shut')} />}
      {mail.last && (
        <p className={mail.last.state === 'given-up' ? 'font-semibold' : 'text-[13px] text-ink-2'}>
          {t(`mail.state.${mail.last.state}`, { moment: momentText(mail.last.at, language) })}
        </p>
      )}
    </>
  );
}

function Mail({ link, onSendMail }: Pick<SharePartsProps, 'link' | 'onSendMail'>) {
  const t = useTranslations('share.mail');
  const { isSetUp, subject, text } = link.mail;
  if (isSetUp) return <MailForm patientId={link.patientId} onSend={onSendMail} />;
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-[13px] text-ink-2">{t('own')}</p>
      <a href={`mailto:?${query}`} className={SHARE_BUTTON}>
        {t('write')}
      </a>
    </div>
  );
}
