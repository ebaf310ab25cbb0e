import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { BoardTemplate } from './template-board';
import { TemplateButtons } from './template-buttons';
import { TemplateExercises } from './template-exercises';
import { TemplateFacts } from './template-facts';
import { TemplateForm } from './template-form';
import type { Ask } from './templates-screen';

export type TemplateCardProps = {
  template: BoardTemplate;
  figures: Record<string, ReactNode>;
  mayShare: boolean;
  onAsk: Ask;
};

/** One template with what it holds; it is changed in its own place. */
export function TemplateCard({ template, figures, mayShare, onAsk }: TemplateCardProps) {
  const [isEditing, setIsEditing] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const isCancelled = useRef(false);
  const titleId = `template-${template.id}`;
  // The button that was pressed is gone with the form; saving has its own word on top of the screen.
  useEffect(() => {
    if (isEditing || !isCancelled.current) return;
    isCancelled.current = false;
    title.current?.focus();
  }, [isEditing]);
  return (
    <article
      aria-labelledby={titleId}
      className="flex h-full min-w-0 flex-col gap-2.5 rounded-xl border border-line bg-surface p-3 shadow-card"
    >
      <div>
        <h3
          ref={title}
          id={titleId}
          tabIndex={-1}
          className="break-words font-semibold text-sm leading-5 outline-none"
        >
          {template.name}
        </h3>
        <TemplateFacts template={template} />
        {template.note && <p className="text-[13px]">{template.note}</p>}
      </div>
      {isEditing ? (
        <TemplateForm
          template={template}
          onAsk={onAsk}
          onClose={() => setIsEditing(false)}
          onCancel={() => {
            isCancelled.current = true;
            setIsEditing(false);
          }}
        />
      ) : (
        <>
          <TemplateExercises exercises={template.exercises} figures={figures} />
          <TemplateButtons
            template={template}
            mayShare={mayShare}
            onEdit={() => setIsEditing(true)}
            onAsk={onAsk}
          />
        </>
      )}
    </article>
  );
}
