import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { PressButton } from '@/components/ui/press-button';
import { chosenEntries } from '@/lib/prescription/apply-template';
import type { ProgramEntry } from '@/lib/prescription/program';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';
import { TemplateChoices } from './template-choices';
import { TemplatePreview } from './template-preview';
import { fitOf, isPlain, type OfferedTemplate } from './template-view';

/** Once begun with, the address asks no more: a reload would put it in again. */
function forgetStart() {
  const address = new URL(window.location.href);
  address.searchParams.delete('template');
  window.history.replaceState(window.history.state, '', address);
}

/** Offers programs to start from. What needs no decision comes in with one press, what does is shown first. */
export function TemplatePicker() {
  const t = useTranslations('templates.pick');
  const { assessment, draft, variants, acts, templating } = usePrescribe();
  const { templates, startTemplate, countUse } = templating;
  const [isOpen, setIsOpen] = useState(false);
  const [asked, setAsked] = useState<OfferedTemplate | null>(null);
  const hasStarted = useRef(false);

  function use(template: OfferedTemplate, entries: ProgramEntry[], place: 'replace' | 'add') {
    setIsOpen(false);
    setAsked(null);
    if (place === 'replace') acts.replaceAll(entries);
    else acts.addAll(entries);
    if (template.kind === 'mine' || template.kind === 'shared') {
      // A count that is lost changes nothing for anybody.
      countUse({ id: template.id }).catch(() => undefined);
    }
  }

  function choose(template: OfferedTemplate) {
    const isOffered = (variant: string) => variants.has(variant);
    const { lines } = fitOf(template, { assessment, isOffered });
    if (isPlain(lines, assessment, draft.entries)) use(template, chosenEntries(lines, {}), 'add');
    else setAsked(template);
  }

  useEffect(() => {
    if (hasStarted.current || startTemplate === null) return;
    hasStarted.current = true;
    forgetStart();
    const start = templates.find(({ id }) => id === startTemplate);
    if (!start) return;
    setIsOpen(true);
    choose(start);
  });

  return (
    <>
      <PressButton
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
        className="ml-auto inline-flex min-h-11 items-center gap-1.5 rounded-lg px-2.5 font-medium text-brand hover:bg-tint md:min-h-8"
      >
        <Icon name="template" />
        {t('button')}
      </PressButton>
      <Dialog
        isOpen={isOpen}
        onOpenChange={(open) => {
          setIsOpen(open);
          setAsked(null);
        }}
        title={t('title')}
        placement="wide"
      >
        {asked ? (
          <TemplatePreview
            key={asked.id}
            template={asked}
            onBack={() => setAsked(null)}
            onUse={(entries, place) => use(asked, entries, place)}
          />
        ) : (
          <TemplateChoices templates={templates} onChoose={choose} />
        )}
      </Dialog>
    </>
  );
}
