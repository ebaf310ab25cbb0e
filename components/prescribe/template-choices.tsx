import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PressButton } from '@/components/ui/press-button';
import { SearchBox } from '@/components/ui/search-box';
import { TierMark } from '@/components/ui/tier-badge';
import { TEMPLATE_KINDS } from '@/lib/prescription/template';
import { usePrescribe } from './prescribe-context';
import { fitOf, type OfferedTemplate } from './template-view';
import { useTemplateName } from './use-template-name';

/** Above so many a search helps more than it costs. */
const SEARCHED_ABOVE = 8;

/** Those for this patient's conditions first, then the doctor's own, the clinic's, the article's. */
export function TemplateChoices({
  templates,
  onChoose,
}: {
  templates: readonly OfferedTemplate[];
  onChoose: (template: OfferedTemplate) => void;
}) {
  const t = useTranslations('templates');
  const { nameOf } = usePrescribe();
  const titleOf = useTemplateName();
  const [typed, setTyped] = useState('');
  const words = typed.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const textOf = (template: OfferedTemplate) =>
    [titleOf(template), template.by, ...template.entries.map(({ variant }) => nameOf(variant))]
      .join(' ')
      .toLowerCase();
  const found = templates.filter((one) => words.every((word) => textOf(one).includes(word)));
  return (
    <>
      {templates.length > SEARCHED_ABOVE && (
        <SearchBox label={t('search')} typed={typed} onType={setTyped} />
      )}
      <p role="status" className={found.length === 0 ? 'py-6 text-center text-ink-2' : 'sr-only'}>
        {found.length === 0 ? t('nothing') : t('found', { count: found.length })}
      </p>
      {TEMPLATE_KINDS.map((kind) => {
        const ofKind = found.filter((template) => template.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} aria-label={t(`pick.kind.${kind}`)}>
            <h3 className="font-semibold text-[13px] text-ink-2">{t(`pick.kind.${kind}`)}</h3>
            <ul className="mt-1 grid gap-2">
              {ofKind.map((template) => (
                <li key={template.id}>
                  <TemplateRow template={template} onChoose={() => onChoose(template)} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** One press chooses it; it says before how it meets this patient, each picture with its sign. */
function TemplateRow({ template, onChoose }: { template: OfferedTemplate; onChoose: () => void }) {
  const t = useTranslations('templates');
  const { assessment, figures, variants, language } = usePrescribe();
  const name = useTemplateName()(template);
  const { lines, fitting, notChecked } = fitOf(template, {
    assessment,
    isOffered: (variant) => variants.has(variant),
  });
  const about = [template.by && t('card.by', { name: template.by }), template.note?.[language]];
  const isReading = template.kind === 'condition';
  return (
    <PressButton
      aria-label={`${t('pick.choose', { name })}. ${t('pick.fits', { count: fitting, total: lines.length })}${notChecked > 0 ? `, ${t('pick.notChecked', { count: notChecked })}` : ''}`}
      onClick={onChoose}
      className="flex w-full flex-wrap items-center gap-x-3 gap-y-1.5 rounded-xl border border-line-2 bg-surface p-2.5 text-left hover:bg-tint"
    >
      <span className="min-w-48 flex-1">
        <span className="block font-semibold text-sm leading-5">{name}</span>
        <span className="block text-ink-2 text-xs">
          {[...about, isReading && t('card.interpretation')].filter(Boolean).join(' · ')}
        </span>
        <span className="block text-[13px]">
          {t('pick.fits', { count: fitting, total: lines.length })}
          {notChecked > 0 && `, ${t('pick.notChecked', { count: notChecked })}`}
        </span>
      </span>
      <span aria-hidden="true" className="flex flex-wrap gap-2 py-1">
        {lines.map(({ wanted: { variant }, outcome }) => (
          <span
            key={variant}
            className="relative flex h-12 w-14 items-end justify-center rounded-lg border border-line-2 bg-fig p-0.5"
          >
            {figures[variant]}
            <span className="-top-1 -right-1 absolute rounded-full bg-surface">
              <TierMark outcome={outcome} />
            </span>
          </span>
        ))}
      </span>
    </PressButton>
  );
}
