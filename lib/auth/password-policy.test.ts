import { expect, test } from 'vitest';
import { passwordTrouble } from './password-policy';

const about = ['Satit Example', 'satit@clinic.example', 'Ramathibodi'];
const alone = { about, hasSecondFactor: false };

test.each(['correct horse battery', 'ฉันชอบกินข้าวผัดกะเพรา', 'dOCazbAxvL4iaESVaPxD'])(
  '%s is taken',
  (password) => {
    expect(passwordTrouble(password, alone)).toBeNull();
  },
);

test.each([
  ['passwordpassword', 'too-common'],
  ['123456789012345', 'too-common'],
  ['qwertyuiopasdfgh', 'too-common'],
  ['aaaaaaaaaaaaaaaaaaaa', 'too-common'],
  ['Satit Ramathibodi', 'too-common'],
  ['kX9#vq2!Tm', 'too-short'],
  ['ก'.repeat(14), 'too-short'],
  ['x'.repeat(201), 'too-long'],
])('%s is refused: %s', (password, trouble) => {
  expect(passwordTrouble(password, alone)).toBe(trouble);
});

test('a pass phrase of two hundred letters is taken', () => {
  const long = 'a tamarind tree beside the canal, '.repeat(6).slice(0, 200);
  expect(passwordTrouble(long, alone)).toBeNull();
  expect(passwordTrouble(`${long}x`, alone)).toBe('too-long');
});

test('with a second factor eight letters will do, seven will not', () => {
  const both = { about, hasSecondFactor: true };
  expect(passwordTrouble('kX9#vq2!', both)).toBeNull();
  expect(passwordTrouble('kX9#vq2', both)).toBe('too-short-even-so');
  expect(passwordTrouble('p@ssw0rd', both)).toBe('too-common');
});
