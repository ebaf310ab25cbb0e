import Link from 'next/link';
import { useTranslations } from 'next-intl';

type RecentPatientsProps = {
  patients: readonly { id: string; name: string; hospitalNumber: string }[];
};

/** Whose records this person opened last, in one row; nothing where there are none. */
export function RecentPatients({ patients }: RecentPatientsProps) {
  const t = useTranslations('patients');
  if (patients.length === 0) return null;
  return (
    <section
      aria-labelledby="recent-patients"
      className="flex flex-wrap items-baseline gap-x-3 gap-y-1.5"
    >
      <h2 id="recent-patients" className="font-medium text-[13px] text-ink-2">
        {t('list.recent')}
      </h2>
      <ul className="flex min-w-0 flex-wrap gap-1.5">
        {patients.map(({ id, name, hospitalNumber }) => (
          <li key={id} className="min-w-0">
            <Link
              href={`/patients/${id}`}
              prefetch={false}
              title={t('record.hospitalNumber', { hospitalNumber })}
              className="inline-flex min-h-11 max-w-full items-center break-words rounded-md border border-line bg-surface px-2.5 text-[13px] hover:bg-tint md:min-h-8"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
