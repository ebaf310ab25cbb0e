import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { TemplateKind } from '@/lib/prescription/template';
import type { BoardTemplate } from './template-board';
import { TemplateCard } from './template-card';
import { TemplatePack } from './template-pack';
import type { Ask } from './templates-screen';

type TemplateSectionProps = {
  kind: TemplateKind;
  templates: readonly BoardTemplate[];
  /** Then a kind without a match is left out; otherwise it says why it is empty. */
  isSearched: boolean;
  figures: Record<string, ReactNode>;
  mayShare: boolean;
  onAsk: Ask;
};

export function TemplateSection(props: TemplateSectionProps) {
  const { kind, templates, isSearched, ...card } = props;
  const t = useTranslations('templates');
  if (templates.length === 0 && isSearched) return null;
  return (
    <section aria-labelledby={`kind-${kind}`} className="flex flex-col gap-2">
      <div>
        <h2 id={`kind-${kind}`} className="font-semibold text-base leading-[22px]">
          {t(`kind.${kind}`)}
        </h2>
        <p className="text-[13px] text-ink-2">{t(`about.${kind}`)}</p>
      </div>
      {templates.length === 0 && (kind === 'mine' || kind === 'shared') && (
        <p className="rounded-xl border border-line-2 border-dashed px-4 py-6 text-center text-ink-2">
          {t(`empty.${kind}`)}
        </p>
      )}
      <ul className="grid gap-2.5 md:grid-cols-2">
        {templates.map((template) => (
          <li
            key={template.id}
            className="min-w-0 has-[[aria-expanded=true]]:md:col-span-2 has-[form]:md:col-span-2"
          >
            {kind === 'condition' ? (
              <TemplatePack template={template} {...card} />
            ) : (
              <TemplateCard template={template} {...card} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
