import type { Language } from '@/lib/catalog/bilingual';
import { Paper, type PrintChoice, PrintLanguage, PrintSize } from '@/lib/pdf/print-options';

/** `?lang=th|en|both&paper=a4|letter&size=normal|large`; what is not asked for or not known is as usual. */
export function readAskedPrint(request: Request, own: Language): PrintChoice {
  const asked = new URL(request.url).searchParams;
  return {
    language: PrintLanguage.catch(own).parse(asked.get('lang')),
    paper: Paper.catch('a4').parse(asked.get('paper')),
    size: PrintSize.catch('normal').parse(asked.get('size')),
  };
}
