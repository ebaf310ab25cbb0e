import { expect, test } from 'vitest';
import { FACTORS } from '@/lib/patient/factors';
import { mailSubject, mailText, messageText, type Shared } from './share-text';

const shared: Shared = {
  clinicName: { en: 'Example Clinic', th: 'คลินิกตัวอย่าง' },
  phone: '02-000-0000',
  url: 'https://clinic.example/h/abc',
  worksUntil: '2027-11-24',
};

test.each(['en', 'th'] as const)(
  'in %s what is sent names the clinic and no condition',
  (language) => {
    const sent = [messageText(shared, language), mailText(shared, language)];
    for (const text of [...sent, mailSubject(shared, language)]) {
      expect(text).toContain(shared.clinicName[language]);
      expect(FACTORS.filter(({ name }) => text.includes(name[language]))).toEqual([]);
    }
    for (const text of sent) expect(text).toContain(shared.url);
    expect(mailSubject(shared, language)).not.toContain(shared.url);
  },
);

test('an e-mail says until when the page works, in the year the patient knows, and whom to call', () => {
  expect(mailText(shared, 'th')).toContain('2570');
  expect(mailText(shared, 'en')).toContain('2027');
  expect(mailText(shared, 'th')).toContain(shared.phone);
});
