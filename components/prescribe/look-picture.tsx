import { useTranslations } from 'next-intl';
import { Movement } from '@/components/catalog/movement';
import { Button } from '@/components/ui/button';
import type { ExerciseLook, LookAt } from './exercise-look';
import { usePrescribe } from './prescribe-context';
import { useLook } from './use-look';

function LookWords({ look }: { look: ExerciseLook }) {
  const t = useTranslations('prescribe.look');
  const line = (title: string, text: string) => (
    <p>
      <strong>{title}:</strong> {text}
    </p>
  );
  return (
    <div className="grid gap-2 text-[13px]">
      {line(t('start'), look.start)}
      <div>
        <h3 className="font-semibold">{t('steps')}</h3>
        <ol className="list-decimal pl-5">
          {look.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      {line(t('why'), look.why)}
      {line(t('muscles'), look.muscles.join(', '))}
      {line(t('mistakes'), look.mistakes.join('; '))}
      {line(t('stopIf'), look.stopIf)}
    </div>
  );
}

/** The moving picture and the patient's words; while they are on the way the still picture stands there. */
export function LookPicture({ variant, lookAt }: { variant: string; lookAt: LookAt }) {
  const t = useTranslations('prescribe.look');
  const { patientId, figures } = usePrescribe();
  const { answer, retry } = useLook(variant, { patientId, lookAt });
  if (answer.status === 'shown') {
    const { look } = answer;
    return (
      <div className="grid content-start gap-3">
        <Movement
          key={variant}
          still={look.still}
          moving={look.moving}
          isFlat={look.isFlat}
          playsAtOnce
        />
        <LookWords look={look} />
      </div>
    );
  }
  const problem = answer.status === 'not-found' ? 'none' : 'failed';
  return (
    <div className="grid content-start gap-3">
      <div
        aria-hidden="true"
        className="flex h-60 items-end justify-center rounded-xl border border-line bg-fig p-3"
      >
        {figures[variant]}
      </div>
      {answer.status === 'loading' ? (
        <p role="status" className="text-[13px] text-ink-2">
          {t('loading')}
        </p>
      ) : (
        <div role="alert" className="flex flex-wrap items-center gap-2 text-[13px]">
          <p className="flex-1">{t(answer.status === 'signed-out' ? 'signedOut' : problem)}</p>
          {answer.status !== 'not-found' && (
            <Button variant="secondary" onPress={retry}>
              {t('retry')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
