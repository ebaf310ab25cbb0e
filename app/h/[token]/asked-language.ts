import { Language } from '@/lib/catalog/bilingual';

/** The language of `?lang=`; `null` when none is asked for. */
export function findAskedLanguage(request: Request): Language | null {
  const asked = Language.safeParse(new URL(request.url).searchParams.get('lang'));
  return asked.success ? asked.data : null;
}
