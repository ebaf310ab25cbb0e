import { useLocale, useTranslations } from 'next-intl';
import type { PrintDefaults } from '@/components/share/print-form';
import { SHARE_BUTTON } from '@/components/share/share-button';
import { initialsOf } from '@/components/shell/initials';
import { ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { dayTextBothYears } from '@/components/ui/day-text';
import type { PatientRecord } from '@/lib/patient/patient-input';

type RecordHeadProps = {
  patient: PatientRecord;
  /** Whole years; `null` = not known. */
  age: number | null;
  /** The link that lives, and how the handout is printed; `null` = there is none. */
  link: { url: string; print: PrintDefaults } | null;
  isIssuedBefore: boolean;
};

export function RecordHead({ patient, age, link, isIssuedBefore }: RecordHeadProps) {
  const words = useTranslations('record.head');
  const t = useTranslations('patients');
  const language = useLocale();
  const { hospitalNumber, birthDate } = patient;
  const facts = [
    age === null ? t('record.ageUnknown') : t('record.age', { age }),
    birthDate && t('record.born', { day: dayTextBothYears(birthDate, language) }),
    t(`identity.sex.${patient.sex}`),
    t('record.hospitalNumber', { hospitalNumber }),
    t(`record.handout.${patient.language}`),
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 border-line border-b bg-surface px-4 py-4 md:px-5">
      <span
        aria-hidden="true"
        className="hidden size-12 shrink-0 place-items-center rounded-full bg-tint font-semibold text-base md:grid"
      >
        {initialsOf(patient.name)}
      </span>
      <div className="min-w-0 flex-1 basis-64">
        <h1 className="break-words font-semibold text-2xl leading-[38px]">{patient.name}</h1>
        <p className="text-ink-2">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        {link && (
          <>
            <CopyButton text={link.url} words={words('copyLink')} />
            <a
              href={`${link.url}/handout.pdf?${new URLSearchParams(link.print)}`}
              target="_blank"
              rel="noreferrer"
              className={SHARE_BUTTON}
            >
              {words('print')}
            </a>
          </>
        )}
        <ButtonLink href={`/patients/${patient.id}/prescribe`} variant="primary">
          {isIssuedBefore ? words('newVersion') : t('record.prescribe')}
        </ButtonLink>
      </div>
    </div>
  );
}
