import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PressButton } from '@/components/ui/press-button';
import { TemplateButtons } from './template-buttons';
import type { TemplateCardProps } from './template-card';
import { TemplateExercises } from './template-exercises';
import { TemplateFacts } from './template-facts';

/** A condition's pack as one row among many; it opens to what it holds and rests on. */
export function TemplatePack({ template, figures, mayShare, onAsk }: TemplateCardProps) {
  const [isOpen, setIsOpen] = useState(false);
  const titleId = `template-${template.id}`;
  return (
    <article
      aria-labelledby={titleId}
      className="h-full min-w-0 rounded-xl border border-line bg-surface px-3 shadow-card"
    >
      <div className="flex min-h-14 items-center gap-3">
        <h3 className="min-w-0 flex-1 font-semibold text-sm leading-5">
          <PressButton
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
            className="flex min-h-14 w-full items-center gap-2.5 py-1.5 text-left"
          >
            <span
              aria-hidden="true"
              className={`text-ink-3 transition-transform ${isOpen ? 'rotate-90' : ''}`}
            >
              ›
            </span>
            <span id={titleId} className="min-w-0 break-words">
              {template.name}
            </span>
          </PressButton>
        </h3>
        {!isOpen && <Glimpse template={template} figures={figures} />}
      </div>
      {isOpen && (
        <div className="flex flex-col gap-2.5 border-line border-t py-3">
          <div>
            <TemplateFacts template={template} />
            <p className="text-[13px]">{template.note}</p>
          </div>
          <TemplateExercises exercises={template.exercises} figures={figures} />
          <TemplateButtons template={template} mayShare={mayShare} onAsk={onAsk} />
        </div>
      )}
    </article>
  );
}

/** How many, and how they look; the names stand behind the row. */
function Glimpse({ template, figures }: Pick<TemplateCardProps, 'template' | 'figures'>) {
  const t = useTranslations('templates.card');
  const { exercises } = template;
  return (
    <>
      <span className="shrink-0 text-ink-2 text-xs">{t('count', { count: exercises.length })}</span>
      <span aria-hidden="true" className="hidden shrink-0 gap-1 sm:flex md:hidden lg:flex">
        {exercises.map(({ variant }) => (
          <span
            key={variant}
            className="flex h-9 w-11 items-end justify-center overflow-hidden rounded-md bg-fig p-0.5"
          >
            {figures[variant]}
          </span>
        ))}
      </span>
    </>
  );
}
