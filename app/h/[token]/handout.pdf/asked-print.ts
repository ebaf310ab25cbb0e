import { PrintLanguage, PrintSize } from '@/lib/handout/print-choice';
import { Paper, type PrintChoice } from '@/lib/pdf/print-options';

/** The handout's own language where none is asked for. */
type AskedPrint = Omit<PrintChoice, 'language'> & Partial<Pick<PrintChoice, 'language'>>;

/** `?lang=th|en|both&paper=a4|letter&size=normal|large`; what is not asked for or not known is as usual. */
export function readAskedPrint(request: Request): AskedPrint {
  const asked = new URL(request.url).searchParams;
  const language = PrintLanguage.safeParse(asked.get('lang'));
  return {
    ...(language.success && { language: language.data }),
    paper: Paper.catch('a4').parse(asked.get('paper')),
    size: PrintSize.catch('normal').parse(asked.get('size')),
  };
}
