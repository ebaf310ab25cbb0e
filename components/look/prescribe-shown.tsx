'use client';

import type { PatientSummary } from '@/components/prescribe/patient-strip';
import {
  PrescribeScreen,
  type PrescribeScreenProps,
} from '@/components/prescribe/prescribe-screen';

type PrescribeShownProps = Pick<
  PrescribeScreenProps,
  'tables' | 'names' | 'shortNames' | 'draft' | 'role' | 'before'
> & {
  patient: PatientSummary;
};

/** The prescribe screen at work on an invented patient; nothing is kept. */
export function PrescribeShown(shown: PrescribeShownProps) {
  const keep = async () => ({ status: 'saved' as const, version: 1 });
  return (
    <section className="flex h-[900px] flex-col border-line border-t bg-paper text-ink">
      <PrescribeScreen
        {...shown}
        suggestions={[]}
        defaults={{}}
        version={1}
        handing={null}
        saveDraft={keep}
        saveDefault={keep}
        saveFavourite={keep}
        favourites={['EX09-a']}
        lookAt={async () => ({ status: 'signed-out' })}
        history={{ version: 1, inPlace: {}, answer: keep }}
        ruleCount={0}
        templating={{
          templates: [],
          startTemplate: null,
          countUse: keep,
          makeTemplate: async () => ({ status: 'signed-out' }),
          mayShare: true,
        }}
      />
    </section>
  );
}
