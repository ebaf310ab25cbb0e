import { ButtonLink } from '@/components/ui/button';
import type { PatientRecord } from '@/lib/patient/patient-input';

type PatientHeadProps = {
  title: string;
  patient: Pick<PatientRecord, 'id' | 'name' | 'hospitalNumber'>;
  /** Words of the way back to the record. */
  back: string;
};

/** Of a page about one thing of a patient's record. */
export function PatientHead({ title, patient, back }: PatientHeadProps) {
  const { id, name, hospitalNumber } = patient;
  return (
    <div className="flex flex-wrap items-start justify-between gap-3">
      <div className="min-w-0">
        <h1 className="font-semibold text-[22px] leading-7">{title}</h1>
        <p className="break-words text-ink-2">
          {name} · {hospitalNumber}
        </p>
      </div>
      <ButtonLink href={`/patients/${id}`}>{back}</ButtonLink>
    </div>
  );
}
