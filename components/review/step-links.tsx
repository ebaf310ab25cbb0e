import { useTranslations } from 'next-intl';

type StepLinksProps = { patientId: string; current: 'review' | 'share' };

/** The same five steps as while choosing, for a phone; what is behind is a way back. */
export function StepLinks({ patientId, current }: StepLinksProps) {
  const t = useTranslations('prescribe.steps');
  const record = `/patients/${patientId}`;
  const steps = [
    ['patient', record],
    ['choose', `${record}/prescribe`],
    ['dose', `${record}/prescribe`],
    ['review', current === 'share' ? null : `${record}/review`],
    ['share', current === 'share' ? `${record}/issued` : null],
  ] as const;
  return (
    <nav
      aria-label={t('label')}
      className="sticky top-0 z-20 grid grid-cols-5 border-line border-b bg-surface md:hidden print:hidden"
    >
      {steps.map(([step, href]) => {
        const isCurrent = step === current;
        const look = `grid min-h-12 place-items-center border-b-3 text-[13px] ${isCurrent ? 'border-brand font-semibold text-brand' : 'border-transparent text-ink-2'}`;
        return href === null ? (
          <span key={step} aria-disabled="true" className={look}>
            {t(step)}
          </span>
        ) : (
          <a key={step} href={href} aria-current={isCurrent ? 'step' : undefined} className={look}>
            {t(step)}
          </a>
        );
      })}
    </nav>
  );
}
