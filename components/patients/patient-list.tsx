import { useLocale, useTranslations } from 'next-intl';
import { findFactor } from '@/lib/patient/factors';
import { ageOn } from '@/lib/patient/facts-of';
import type { ListAddress } from './list-address';
import { ListPages } from './list-pages';
import { NobodyListed } from './nobody-listed';
import { type CourseSummary, PatientSummary } from './patient-summary';
import { RowKeys } from './row-keys';

type Listed = {
  id: string;
  name: string;
  hospitalNumber: string;
  /** `YYYY-MM-DD` */
  birthDate: string | null;
  /** Ids of what the patient has. */
  factors: readonly string[];
  isScreened: boolean;
  redFlagCount: number;
  course: CourseSummary | null;
};

type PatientListProps = {
  patients: readonly Listed[];
  /** As many as the address finds. */
  total: number;
  /** As many of them stand before the first one here. */
  preceding: number;
  address: ListAddress;
  /** `YYYY-MM-DD` */
  today: string;
};

/** One page of the list, with where it stands in the whole. */
export function PatientList({ patients, total, preceding, address, today }: PatientListProps) {
  const t = useTranslations('patients.list');
  const language = useLocale();
  if (patients.length === 0 && address.whose !== 'everybody') {
    return <p className="text-ink-2">{t('nobodyHere')}</p>;
  }
  if (patients.length === 0) return <NobodyListed {...address} />;
  return (
    <>
      {address.query !== '' && (
        <p role="status" className="text-[13px] text-ink-2">
          {t('found', { count: total, query: address.query })}
        </p>
      )}
      <RowKeys>
        <ul className="overflow-hidden rounded-xl border border-line bg-surface shadow-card">
          {patients.map(({ birthDate, factors, ...patient }) => (
            <PatientSummary
              key={patient.id}
              template={address.template}
              {...patient}
              age={birthDate === null ? null : ageOn(birthDate, today)}
              conditions={factors.flatMap((id) => findFactor(id)?.name[language] ?? [])}
            />
          ))}
        </ul>
      </RowKeys>
      <ListPages
        address={address}
        standing={{ from: preceding + 1, to: preceding + patients.length, total }}
        first={patients[0]?.id}
        last={patients.at(-1)?.id}
      />
    </>
  );
}
