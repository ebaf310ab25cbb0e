import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import {
  applyTemplate,
  chosenEntries,
  isInConflict,
  type LineChoice,
} from '@/lib/prescription/apply-template';
import { MOST_EXERCISES } from '@/lib/prescription/edit-program';
import type { ProgramEntry } from '@/lib/prescription/program';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';
import { PlainLine, TemplateConflict } from './template-lines';
import { TemplatePlace } from './template-place';
import { TemplateProgramFindings } from './template-program-findings';
import type { OfferedTemplate } from './template-view';
import { useTemplateName } from './use-template-name';

const WHY_NOT_ID = 'template-why-not';

/** A template against this patient before anything changes: what is in conflict first, with the ways out. */
export function TemplatePreview({
  template,
  onBack,
  onUse,
}: {
  template: OfferedTemplate;
  onBack: () => void;
  onUse: (entries: ProgramEntry[], place: 'replace' | 'add') => void;
}) {
  const t = useTranslations('templates.apply');
  const { assessment, draft, variants, acts } = usePrescribe();
  const title = useRef<HTMLHeadingElement>(null);
  // What was issued last waits for the next program; what the doctor has begun does not give way unasked.
  const [place, setPlace] = useState<'replace' | 'add'>(acts.undo === null ? 'replace' : 'add');
  const [choices, setChoices] = useState<Record<string, LineChoice>>({});
  const kept = place === 'replace' ? [] : draft.entries;
  const lines = applyTemplate(template, {
    assessment,
    program: kept,
    isOffered: (variant) => variants.has(variant),
  });
  const entries = chosenEntries(lines, choices);
  const after = [...kept, ...entries];
  const conflicts = lines.filter((line) => !line.isThere && isInConflict(line));
  const rest = lines.filter((line) => !conflicts.includes(line));
  const problem =
    after.length > MOST_EXERCISES ? t('full') : entries.length === 0 ? t('nothing') : null;

  // The list that was pressed is gone: reading goes on at what took its place.
  useEffect(() => title.current?.focus(), []);

  return (
    <div className="grid gap-3">
      <Button variant="link" className="justify-self-start" onPress={onBack}>
        <Icon name="back" />
        {t('back')}
      </Button>
      <h3 ref={title} tabIndex={-1} className="font-semibold text-base outline-none">
        <TemplateTitle template={template} />
      </h3>
      {draft.entries.length > 0 && (
        <TemplatePlace
          count={draft.entries.length}
          place={place}
          onPlace={(next) => {
            // Other exercises stand beside it, so other swaps are free.
            setChoices({});
            setPlace(next);
          }}
        />
      )}
      <p role="status" className="font-semibold text-[13px]">
        {conflicts.length > 0 ? t('conflicts', { count: conflicts.length }) : t('noConflict')}
      </p>
      {conflicts.map((line) => (
        <TemplateConflict
          key={line.wanted.variant}
          line={line}
          choice={choices[line.wanted.variant] ?? line.suggested}
          taken={after.map(({ variant }) => variant)}
          onChoose={(choice) => setChoices({ ...choices, [line.wanted.variant]: choice })}
        />
      ))}
      <TemplateProgramFindings before={draft.entries} after={after} />
      {rest.length > 0 && (
        <section aria-label={t('rest')}>
          {conflicts.length > 0 && (
            <h4 className="font-semibold text-[13px] text-ink-2">{t('rest')}</h4>
          )}
          <ul className="grid">
            {rest.map((line) => (
              <PlainLine key={line.wanted.variant} line={line} />
            ))}
          </ul>
        </section>
      )}
      <div className="sticky bottom-0 -mx-5 -mb-5 grid gap-1 border-line border-t bg-surface px-5 py-3">
        <Button
          variant="primary"
          isDisabled={problem !== null}
          {...(problem ? { 'aria-describedby': WHY_NOT_ID } : {})}
          onPress={() => onUse(entries, place)}
        >
          {place === 'replace' && draft.entries.length > 0
            ? t('submitReplace', { count: entries.length })
            : t('submitAdd', { count: entries.length })}
        </Button>
        <p id={WHY_NOT_ID} aria-live="polite" className="text-[13px] empty:hidden">
          {problem}
        </p>
      </div>
    </div>
  );
}

function TemplateTitle({ template }: { template: OfferedTemplate }) {
  const { language } = usePrescribe();
  const t = useTranslations('templates.card');
  const name = useTemplateName()(template);
  return (
    <>
      {name}
      {template.note && (
        <span className="block font-normal text-[13px] text-ink-2">
          {template.note[language]}
          {template.kind === 'condition' && ` (${t('interpretation')})`}
        </span>
      )}
    </>
  );
}
