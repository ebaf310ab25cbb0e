import { useLocale, useTranslations } from 'next-intl';
import { ChartNoteCard } from '@/components/record/chart-note-card';
import type { VersionFacts } from '@/components/record/use-chart-note';
import { StepLinks } from '@/components/review/step-links';
import { QrCode } from '@/components/share/qr-code';
import { ShareParts, type SharePartsProps } from '@/components/share/share-parts';
import { ButtonLink } from '@/components/ui/button';
import { dayText } from '@/components/ui/day-text';
import { PrintButton } from './print-button';

export type IssuedScreenProps = {
  patient: { id: string; name: string };
  /** `null`: nothing issued yet. */
  version: VersionFacts | null;
  /** `null`: nothing issued yet; its `link` is `null` once it has ended. Clinic in the language of the handout. */
  share:
    | (Pick<SharePartsProps, 'clinicName' | 'print'> & { link: SharePartsProps['link'] | null })
    | null;
  onSendMail: SharePartsProps['onSendMail'];
};

function useDay() {
  const language = useLocale();
  return (instant: Date) => dayText(instant, language);
}

function ShareLink({ share, onSendMail }: Pick<IssuedScreenProps, 'share' | 'onSendMail'>) {
  const t = useTranslations('prescribe.issued');
  const words = useTranslations('share');
  if (!share?.link) return null;
  const { link, clinicName, print } = share;
  return (
    <section
      aria-labelledby="link-title"
      className="flex flex-wrap gap-6 rounded-xl border border-line bg-surface p-5"
    >
      <div className="grid content-start justify-items-center gap-1">
        <QrCode text={link.url} label={words('qrLabel')} />
        <p className="max-w-44 text-center text-ink-2 text-xs">{words('qrHint')}</p>
      </div>
      <div className="grid min-w-60 flex-1 content-start gap-3">
        <div>
          <h2 id="link-title" className="font-semibold text-base">
            {t('link')}
          </h2>
          <p className="text-ink-2 text-xs">{t('linkHint')}</p>
        </div>
        <ShareParts link={link} clinicName={clinicName} print={print} onSendMail={onSendMail} />
        <div className="print:hidden">
          <PrintButton words={t('print')} />
        </div>
      </div>
    </section>
  );
}

/** What to hand over once a version exists: the link in every form, and the line for the chart. */
export function IssuedScreen({ patient, version, share, onSendMail }: IssuedScreenProps) {
  const t = useTranslations('prescribe.issued');
  const day = useDay();
  return (
    <>
      <StepLinks patientId={patient.id} current="share" />
      <div className="mx-auto grid w-full max-w-4xl gap-5 p-4 md:p-6">
        <header className="grid gap-1">
          <h1 className="font-semibold text-[22px] leading-7">
            {version ? t('title') : patient.name}
          </h1>
          <p className="text-ink-2">
            {version
              ? t('lead', {
                  number: version.number,
                  name: patient.name,
                  date: day(version.issuedAt),
                  by: version.issuedByName,
                })
              : t('none')}
          </p>
        </header>
        {version && <ShareLink share={share} onSendMail={onSendMail} />}
        {version && !share?.link && (
          <p className="rounded-xl border-2 border-ink p-4">{t('linkEnded')}</p>
        )}
        {version && (
          <div className="print:hidden">
            <ChartNoteCard version={version} />
          </div>
        )}
        <p className="print:hidden">
          <ButtonLink
            variant={version ? 'secondary' : 'primary'}
            href={`/patients/${patient.id}/prescribe`}
          >
            {t(version ? 'newVersion' : 'prescribe')}
          </ButtonLink>
        </p>
      </div>
    </>
  );
}
