import Link from 'next/link';
import type { Concern } from '@/lib/handout/attention';
import { type ConcernActs, ConcernEntry } from './concern-entry';

export type Needy = { patientId: string; name: string; concerns: readonly Concern[] };

type AttentionListProps = ConcernActs & {
  patients: readonly Needy[];
  /** Of a variant. */
  nameOf: (variant: string) => string;
};

/** Who needs somebody, and for what; answered without opening the record. */
export function AttentionList({ patients, ...acts }: AttentionListProps) {
  return (
    <ul className="overflow-hidden rounded-xl border border-line bg-surface shadow-card">
      {patients.map(({ patientId, name, concerns }) => (
        <li
          key={patientId}
          className="grid gap-x-6 gap-y-3 border-line border-t px-4 py-3.5 first:border-t-0 md:grid-cols-[minmax(160px,1fr)_3fr]"
        >
          <h3 className="min-w-0">
            <Link
              href={`/patients/${patientId}`}
              className="inline-flex min-h-11 items-center break-words font-semibold text-base underline-offset-2 hover:underline md:min-h-0 md:text-sm"
            >
              {name}
            </Link>
          </h3>
          <ul>
            {concerns.map((concern) => (
              <ConcernEntry
                key={'report' in concern ? concern.report.id : concern.kind}
                patientId={patientId}
                concern={concern}
                level="h4"
                {...acts}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
