import type { Language } from '@/lib/catalog/bilingual';
import enCommon from './en/common.json';
import enPrescribe from './en/prescribe.json';
import thCommon from './th/common.json';
import thPrescribe from './th/prescribe.json';

const en = { common: enCommon, prescribe: enPrescribe };
type Messages = typeof en;

/** Every word of the clinic's screens, by area. The patient's page has its own words. */
export const MESSAGES: Record<Language, Messages> = {
  en,
  th: { common: thCommon, prescribe: thPrescribe },
};
