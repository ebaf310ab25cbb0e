import { useTranslations } from 'next-intl';
import { type BoardTemplate, minutesOf } from './template-board';

/** What is known of a template besides its exercises, in one line. */
export function TemplateFacts({ template }: { template: BoardTemplate }) {
  const t = useTranslations('templates.card');
  const { kept, exercises, source } = template;
  const facts = [
    t('total', { count: exercises.length, minutes: minutesOf(template) }),
    kept && !kept.isMine && t('by', { name: kept.ownerName }),
    kept?.isMine && kept.isShared && t('shared'),
    kept && t('uses', { count: kept.uses }),
    source !== null && t('interpretation'),
    source !== null && (source === '' ? t('ours') : t('source', { title: source })),
  ];
  return <p className="text-ink-2 text-xs">{facts.filter(Boolean).join(' · ')}</p>;
}
