import type { Language } from '@/lib/catalog/bilingual';
import enCommon from './en/common.json';
import thCommon from './th/common.json';

const en = { common: enCommon };
type Messages = typeof en;

/** Every word of the clinic's screens, by area. The patient's page has its own words. */
export const MESSAGES: Record<Language, Messages> = { en, th: { common: thCommon } };
