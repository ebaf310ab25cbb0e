import type { Bilingual } from '@/lib/catalog/bilingual';

export type RequestErrorCode =
  | 'unknown-id'
  | 'unknown-key'
  | 'invalid-value'
  | 'out-of-range'
  | 'in-the-future'
  | 'required'
  | 'duplicate'
  | 'since-and-weeks'
  | 'not-json'
  | 'not-json-type'
  | 'too-large'
  | 'unauthorized'
  | 'too-many-requests'
  | 'unavailable';

/** `path` is written as in the request, `patient.factors[0].id`; empty for the request as a whole. */
export type RequestError = { path: string; code: RequestErrorCode; message: Bilingual };

const WORDS: Record<RequestErrorCode, Bilingual> = {
  'unknown-id': { en: 'There is no such id.', th: 'ไม่มีรหัสนี้' },
  'unknown-key': { en: 'There is no such field.', th: 'ไม่มีช่องข้อมูลนี้' },
  'invalid-value': { en: 'The value does not fit here.', th: 'ค่านี้ใช้ไม่ได้' },
  'out-of-range': { en: 'The value is out of range.', th: 'ค่าอยู่นอกช่วงที่รับได้' },
  'in-the-future': { en: 'The date is in the future.', th: 'วันที่อยู่ในอนาคต' },
  required: { en: 'This field is required.', th: 'ต้องระบุช่องข้อมูลนี้' },
  duplicate: { en: 'It is named twice.', th: 'ระบุซ้ำ' },
  'since-and-weeks': {
    en: 'Give since or weeksSince, not both.',
    th: 'ระบุ since หรือ weeksSince อย่างใดอย่างหนึ่ง',
  },
  'not-json': { en: 'The body is not JSON.', th: 'เนื้อหาไม่ใช่ JSON' },
  'not-json-type': {
    en: 'Send Content-Type: application/json.',
    th: 'ต้องส่งเป็น Content-Type: application/json',
  },
  'too-large': { en: 'The body is over 65,536 bytes.', th: 'เนื้อหาเกิน 65,536 ไบต์' },
  unauthorized: { en: 'No token, or it was revoked.', th: 'ไม่มีโทเคน หรือโทเคนถูกยกเลิก' },
  'too-many-requests': { en: 'Too many requests.', th: 'ส่งคำขอบ่อยเกินไป' },
  unavailable: {
    en: 'Nothing was checked. Try again later; X-Request-Id finds the trouble in the log.',
    th: 'ยังไม่ได้ตรวจ โปรดลองใหม่ภายหลัง ค่า X-Request-Id ใช้ค้นสาเหตุในบันทึกของระบบได้',
  },
};

export function requestError(code: RequestErrorCode, path = ''): RequestError {
  return { path, code, message: WORDS[code] };
}

/** `['patient', 'factors', 0, 'id']` as `patient.factors[0].id`. */
export function writePath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}
