import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TierMark } from '@/components/ui/tier-badge';
import { useHomeLoad } from './dose-meter';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';
import { useCounts } from './safety-pane';

export const STEPS = ['patient', 'choose', 'dose', 'review'] as const;
export type Step = (typeof STEPS)[number];

export function StepTabs({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  const t = useTranslations('prescribe.steps');
  return (
    <nav
      aria-label={t('label')}
      className="sticky top-0 z-10 grid grid-cols-4 border-line border-b bg-surface md:hidden"
    >
      {STEPS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === step ? 'step' : undefined}
          onClick={() => onStep(one)}
          className="min-h-12 border-transparent border-b-3 text-[13px] text-ink-2 aria-[current=step]:border-brand aria-[current=step]:font-semibold aria-[current=step]:text-brand"
        >
          {t(one)}
        </button>
      ))}
    </nav>
  );
}

const NEXT = { choose: 'dose', dose: 'review' } as const;
const COUNTED = ['contraindicated', 'caution', 'not-checked'] as const;

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
        <div aria-hidden="true" className="flex min-w-0 flex-1 gap-2 overflow-hidden py-1">
          {draft.entries.map(({ variant }) => {
            const target = check.targets.find((one) => one.variant === variant);
            return (
              <span
                key={variant}
                className="relative h-12 w-14 shrink-0 rounded-lg border border-line-2 bg-fig p-0.5"
              >
                {figures[variant]}
                <span className="-top-1 -right-1 absolute rounded-full bg-surface">
                  <TierMark outcome={target?.outcome ?? 'not-checked'} />
                </span>
              </span>
            );
          })}
        </div>
        <Button variant="primary" onPress={() => onStep(next)}>
          {t(`steps.${next}`)}
          <Icon name="next" />
        </Button>
      </div>
    </aside>
  );
}
