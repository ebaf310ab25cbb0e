import type { Bilingual } from '@/lib/catalog/bilingual';
import type { NotChecked, Outcome, Review } from '@/lib/contraindications/finding';

/** `clear` is "no finding", never a word for harmless. */
export const OUTCOME_WORDS: Record<Outcome, Bilingual> = {
  stop: { en: 'stop', th: 'หยุดโปรแกรม' },
  contraindicated: { en: 'contraindicated', th: 'ข้อห้าม' },
  caution: { en: 'caution', th: 'ข้อควรระวัง' },
  'not-checked': { en: 'not checked', th: 'ยังไม่ได้ตรวจ' },
  note: { en: 'note', th: 'ข้อสังเกต' },
  clear: { en: 'no finding', th: 'ไม่พบประเด็น' },
};

export const REVIEW_WORDS: Record<Review, Bilingual> = {
  article: { en: "the article's own word", th: 'ข้อความของบทความต้นฉบับ' },
  interpretation: { en: 'interpretation, not signed off', th: 'การตีความ ยังไม่มีแพทย์รับรอง' },
  'signed-off': { en: 'signed off', th: 'แพทย์รับรองแล้ว' },
};

export const REASON_WORDS: Record<NotChecked['reason'], Bilingual> = {
  'factor-unknown': { en: 'not answered', th: 'ยังไม่มีคำตอบ' },
  'age-unknown': { en: 'age not known', th: 'ไม่ทราบอายุ' },
  'sex-unknown': { en: 'sex not known', th: 'ไม่ทราบเพศ' },
  'red-flags-not-asked': { en: 'red-flag questions not asked', th: 'ยังไม่ได้ถามสัญญาณอันตราย' },
  'exercise-untagged': { en: 'exercise without movement tags', th: 'ท่าที่ยังไม่ระบุการเคลื่อนไหว' },
  'clinic-rule-unreadable': { en: "unreadable rule of the clinic's", th: 'กฎของคลินิกที่อ่านไม่ได้' },
};

export const CASE_WORDS = {
  outcome: { en: 'Outcome', th: 'ผลตรวจ' },
  knowledge: { en: 'knowledge', th: 'ชุดความรู้' },
  wholeProgram: { en: 'Whole program', th: 'ทั้งโปรแกรม' },
  notChecked: { en: 'Not checked', th: 'ยังไม่ได้ตรวจ' },
  evidence: { en: 'evidence', th: 'หลักฐาน' },
  because: { en: 'because', th: 'เพราะ' },
  missing: { en: 'missing', th: 'ข้อมูลที่ขาด' },
  modification: { en: 'instead', th: 'ปรับ' },
  sources: { en: 'sources', th: 'แหล่งอ้างอิง' },
  field: { en: 'dose field', th: 'ช่องปริมาณ' },
  urgency: { en: 'urgency', th: 'ความเร่งด่วน' },
  swap: { en: 'swap', th: 'ท่าแทน' },
  disagree: { en: 'sources disagree', th: 'แหล่งอ้างอิงเห็นไม่ตรงกัน' },
  open: { en: 'the tagging is an open question', th: 'การระบุการเคลื่อนไหวยังรอคำตอบ' },
  nothing: { en: 'nothing', th: 'ไม่มี' },
} satisfies Record<string, Bilingual>;
