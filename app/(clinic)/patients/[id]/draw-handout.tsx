import { EndPicture } from '@/components/own-exercises/end-picture';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import { drawnAs } from '@/lib/handout/drawn-as';
import type { PatientRecord } from '@/lib/patient/patient-input';
import { findMovement } from '@/lib/prescription/movement';
import type { PrescriptionDraft } from '@/lib/prescription/program';

/** A handout at a glance: how each exercise ends. */
export function drawHandout(
  { entries }: PrescriptionDraft,
  { sex, own }: Pick<PatientRecord, 'sex'> & { own: readonly WrittenExercise[] },
) {
  return entries.map(({ variant }) => (
    <span
      key={variant}
      className="grid h-13 w-18 place-items-center overflow-hidden rounded-md border border-line bg-fig p-1"
    >
      <EndPicture
        id={variant}
        picture={findMovement(variant, own)?.picture ?? null}
        person={drawnAs(sex)}
        label=""
      />
    </span>
  ));
}
