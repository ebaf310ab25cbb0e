import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { dayText } from '@/components/ui/day-text';
import type { Override } from '@/lib/prescription/program';
import { PrintButton } from './print-button';
import { QrCode } from './qr-code';

type IssuedVersion = {
  number: number;
  issuedAt: Date;
  issuedByName: string;
  minutes: number;
  exercises: { variant: string; name: string; override: Override | null }[];
};

export type IssuedScreenProps = {
  patient: { id: string; name: string };
  /** In the patient's language. */
  clinicName: string;
  /** `null`: nothing issued yet. */
  version: IssuedVersion | null;
  /** `null`: revoked or expired. */
  link: { url: string; expiresAt: Date } | null;
};

const TEXT = 'block min-h-11 w-full rounded-lg border border-line-2 bg-surface p-2 text-ink';

function useDay() {
  const language = useLocale();
  return (instant: Date) => dayText(instant, language);
}

function ShareLink({
  link,
  clinicName,
}: Pick<IssuedScreenProps, 'clinicName'> & {
  link: NonNullable<IssuedScreenProps['link']>;
}) {
  const t = useTranslations('prescribe.issued');
  const day = useDay();
  const message = t('lineText', { clinic: clinicName, url: link.url });
  return (
    <section
      aria-labelledby="link-title"
      className="flex flex-wrap gap-6 rounded-xl border border-line bg-surface p-5"
    >
      <div className="grid justify-items-center gap-1">
        <QrCode text={link.url} label={t('qr')} />
        <p className="text-ink-2 text-xs">{t('qrHint')}</p>
      </div>
      <div className="grid min-w-60 flex-1 content-start gap-3">
        <h2 id="link-title" className="font-semibold text-base">
          {t('link')}
        </h2>
        <input readOnly aria-labelledby="link-title" value={link.url} className={TEXT} />
        <p className="text-ink-2 text-xs">{t('linkHint', { date: day(link.expiresAt) })}</p>
        <div className="flex flex-wrap gap-2 print:hidden">
          <ButtonLink
            variant="primary"
            href={link.url}
            prefetch={false}
            target="_blank"
            rel="noreferrer"
          >
            {t('open')}
          </ButtonLink>
          <ButtonLink
            href={`${link.url}/handout.pdf`}
            prefetch={false}
            target="_blank"
            rel="noreferrer"
          >
            {t('pdf')}
          </ButtonLink>
          <CopyButton text={link.url} words={t('copyLink')} />
          <ButtonLink
            href={`https://line.me/R/share?text=${encodeURIComponent(message)}`}
            prefetch={false}
            target="_blank"
            rel="noreferrer"
          >
            {t('line')}
          </ButtonLink>
          <PrintButton words={t('print')} />
        </div>
      </div>
    </section>
  );
}

function ChartNote({ version }: { version: IssuedVersion }) {
  const t = useTranslations('prescribe');
  const day = useDay();
  const { number, issuedAt, minutes, exercises } = version;
  const overrides = exercises.flatMap(({ name, override }) => {
    if (!override) return [];
    const reason = [t(`override.reasons.${override.reason}`), override.note].filter(Boolean);
    return t('issued.chartOverride', { exercise: name, reason: reason.join(', ') });
  });
  const note = t('issued.chartNote', {
    version: number,
    date: day(issuedAt),
    exercises: exercises.map(({ name, variant }) => `${name} (${variant})`).join('; '),
    minutes,
    overrides: overrides.join(''),
  });
  return (
    <section
      aria-labelledby="chart-title"
      className="grid gap-3 rounded-xl border border-line bg-surface p-5 print:hidden"
    >
      <h2 id="chart-title" className="font-semibold text-base">
        {t('issued.chart')}
      </h2>
      <textarea readOnly aria-labelledby="chart-title" rows={3} value={note} className={TEXT} />
      <div>
        <CopyButton text={note} words={t('issued.copyNote')} />
      </div>
    </section>
  );
}

/** What to hand over once a version exists: the link in every form, and the line for the chart. */
export function IssuedScreen({ patient, clinicName, version, link }: IssuedScreenProps) {
  const t = useTranslations('prescribe.issued');
  const day = useDay();
  return (
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
      {link && version && <ShareLink link={link} clinicName={clinicName} />}
      {version && !link && <p className="rounded-xl border-2 border-ink p-4">{t('linkEnded')}</p>}
      {version && <ChartNote version={version} />}
      <p className="print:hidden">
        <ButtonLink
          variant={version ? 'secondary' : 'primary'}
          href={`/patients/${patient.id}/prescribe`}
        >
          {t(version ? 'newVersion' : 'prescribe')}
        </ButtonLink>
      </p>
    </div>
  );
}
