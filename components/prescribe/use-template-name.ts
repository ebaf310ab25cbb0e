import { useLocale, useTranslations } from 'next-intl';
import { setOf, type Template } from '@/lib/prescription/template';

/** A set goes by its number, everything else by its own name. */
export function useTemplateName(): (template: Template) => string {
  const t = useTranslations('templates');
  const language = useLocale();
  return (template) => template.name?.[language] ?? t('set', { number: setOf(template) ?? 0 });
}
