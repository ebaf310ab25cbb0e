import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { PressButton } from '@/components/ui/press-button';
import { TierMark } from '@/components/ui/tier-badge';
import { useHomeLoad } from './dose-meter';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';
import { useCounts } from './safety-pane';

export const STEPS = ['patient', 'choose', 'dose', 'review'] as const;
export type Step = (typeof STEPS)[number];

const TAB =
  'grid min-h-12 place-items-center border-transparent border-b-3 px-0.5 text-center text-[13px] text-ink-2 leading-4 aria-[current=step]:border-brand aria-[current=step]:font-semibold aria-[current=step]:text-brand aria-disabled:text-ink-3';

/** What was issued is shared on its own page; before the first issue there is nothing to share. */
function ShareTab({ isIssued }: { isIssued: boolean }) {
  const t = useTranslations('prescribe.steps');
  const { patientId } = usePrescribe();
  if (!isIssued) {
    return (
      <button type="button" aria-disabled title={t('shareLater')} className={TAB}>
        {t('share')}
      </button>
    );
  }
  return (
    <Link href={`/patients/${patientId}/issued`} prefetch={false} className={TAB}>
      {t('share')}
    </Link>
  );
}

export function StepTabs({
  step,
  isIssued,
  onStep,
}: {
  step: Step;
  isIssued: boolean;
  onStep: (step: Step) => void;
}) {
  const t = useTranslations('prescribe.steps');
  return (
    <nav
      aria-label={t('label')}
      className="grid grid-cols-5 border-line border-b bg-surface md:hidden"
    >
      {STEPS.map((one) => (
        <PressButton
          key={one}
          aria-current={one === step ? 'step' : undefined}
          onClick={() => onStep(one)}
          className={TAB}
        >
          {t(one)}
        </PressButton>
      ))}
      <ShareTab isIssued={isIssued} />
    </nav>
  );
}

const NEXT = { choose: 'dose', dose: 'review' } as const;
const COUNTED = ['contraindicated', 'caution', 'not-checked'] as const;

const EDGE: Record<string, string> = {
  stop: 'border-2 border-contra-ink',
  contraindicated: 'border-2 border-contra-ink',
  caution: 'border-2 border-caution-edge',
  'not-checked': 'border-2 border-dashed border-unchecked-edge',
};

/** The program at a glance, always in reach of the thumb. */
export function PhoneTray({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  const t = useTranslations('prescribe');
  const { draft, check, figures } = usePrescribe();
  const countOf = useCounts();
  const load = useHomeLoad();
  if (step !== 'choose' && step !== 'dose') return null;
  const next = NEXT[step];
  return (
    <aside
      aria-label={t('program.title')}
      className="sticky bottom-0 z-10 rounded-t-[20px] border-line border-t bg-surface px-4 py-3 shadow-tray md:hidden"
    >
      <div className="flex flex-wrap items-center gap-3">
        <p className="grow font-semibold">
          {load.phases > 1 ? t('meter.phased', load) : t('meter.total', load)}
        </p>
        {COUNTED.map((outcome) => (
          <span key={outcome} className="flex items-center gap-1 text-[13px] tabular-nums">
            <TierMark outcome={outcome} />
            {countOf(outcome)}
            <span className="sr-only">{t(`safety.${outcome}`)}</span>
          </span>
        ))}
      </div>
      <div className="mt-2 flex items-center gap-2">
        <div
          aria-hidden="true"
          className="flex min-w-0 flex-1 gap-2 overflow-x-auto pt-2.5 pr-2 pb-1"
        >
          {draft.entries.map(({ variant }) => {
            const target = check.targets.find((one) => one.variant === variant);
            const outcome = target?.outcome ?? 'not-checked';
            return (
              <span
                key={variant}
                className={`relative flex h-12 w-14 shrink-0 items-end justify-center rounded-lg bg-fig p-0.5 ${EDGE[outcome] ?? 'border border-line-2'}`}
              >
                {figures[variant]}
                <span className="-top-2 -right-2 absolute rounded-full bg-surface p-px">
                  <TierMark outcome={outcome} />
                </span>
              </span>
            );
          })}
        </div>
        <Button variant="primary" onPress={() => onStep(next)}>
          {t(`steps.next.${next}`)}
          <Icon name="next" />
        </Button>
      </div>
    </aside>
  );
}
