import { Language } from '@/lib/catalog/bilingual';

/** The language of `?lang=`, else the handout's own. */
export function askedLanguage(request: Request, own: Language): Language {
  const asked = Language.safeParse(new URL(request.url).searchParams.get('lang'));
  return asked.success ? asked.data : own;
}
