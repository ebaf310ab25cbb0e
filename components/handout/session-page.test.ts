import { expect, test, vi } from 'vitest';
import { START_QUESTIONS } from '@/lib/handout/start-questions';
import { handoutFor } from '@/tests/support/handouts';
import { markupOf } from '@/tests/support/markup-of';
import type { SessionProps } from './session-page';

vi.setConfig({ testTimeout: 60_000 });

const REPORT_KEYS = [1, 2, 3].map((each) => `01930000-0000-7000-8000-00000000000${each}`);

function pageFor(state: Partial<SessionProps['state']> = {}, props: Partial<SessionProps> = {}) {
  const page: SessionProps = {
    handout: handoutFor({ variants: ['EX01-b', 'EX09-a', 'EX12-a'], language: 'th' }),
    language: 'en',
    state: {
      today: '2026-11-27',
      week: [],
      said: {},
      pain: null,
      note: '',
      paused: [],
      isScreened: true,
      isHeld: false,
      recalled: [],
      isRecalled: false,
      ...state,
    },
    contact: {
      name: { en: 'Sample clinic', th: 'คลินิกตัวอย่าง' },
      phone: '02-000-0000',
      emergencyNumber: '1669',
      openingHours: null,
    },
    isOpen: null,
    base: '/h/token',
    pageKey: 'opaque',
    reportKeys: REPORT_KEYS,
    isDemo: false,
    ...props,
  };
  return markupOf('components/handout/session-page', 'SessionPage', page);
}

const sectionOf = (html: string, number: number): string =>
  html.slice(html.indexOf(`<section id="do-${number}"`)).split('</section>')[0] ?? '';

const DISCLAIMER = 'beneficial for many conditions';

test('before the first session there are questions and no exercise', () => {
  const html = pageFor({ isScreened: false });
  for (const { question } of START_QUESTIONS) expect(html).toContain(question.en);
  expect(html).toContain('action="/h/token/screen?lang=en"');
  expect(html).toContain(`name="reportKey" value="${REPORT_KEYS[0]}"`);
  expect(html).not.toContain('data-plan');
  expect(html).toContain(DISCLAIMER);
});

test('a warning sign that waits for the clinic holds every exercise, and names the emergency number first', () => {
  const html = pageFor({ isHeld: true, isScreened: true });
  const main = html.slice(html.indexOf('<main'));
  expect(main).not.toContain('data-plan');
  expect(main).not.toContain('<form');
  expect(main.indexOf('tel:1669')).toBeGreaterThan(0);
  expect(main.indexOf('tel:1669')).toBeLessThan(main.indexOf('tel:020000000'));
});

test('without a script every exercise can be logged, skipped, reported, and the day be told', () => {
  const html = pageFor();
  for (const [index, variant] of ['EX01-b', 'EX09-a', 'EX12-a'].entries()) {
    const wanted = [
      `Exercise\u00a0${index + 1} of\u00a03`,
      `name="variant" value="${variant}"`,
      'value="done"',
      'value="skipped"',
      'action="/h/token/hurts?lang=en"',
      `name="reportKey" value="${REPORT_KEYS[index]}"`,
    ];
    const section = sectionOf(html, index + 1);
    expect(wanted.filter((text) => !section.includes(text))).toEqual([]);
  }
  expect(html.match(/action="\/h\/token\/day\?lang=en"/g)).toHaveLength(1);
  expect(html.match(/id="after-EX12-a"/g)).toHaveLength(1);
  expect(html).toContain(DISCLAIMER);
});

test('an exercise that hurt cannot be started, logged or reported again until the clinic has looked', () => {
  const html = pageFor({ paused: ['EX09-a'] });
  const section = sectionOf(html, 2);
  expect(section.includes('data-blocked')).toBe(true);
  expect(section.includes('paused until the clinic has looked')).toBe(true);
  expect(section.includes('<form')).toBe(false);
  expect(section.includes('data-paused-advice="true" hidden')).toBe(false);
});

test('what the clinic has paused cannot be started or logged, and no condition is named', () => {
  const section = sectionOf(pageFor({ recalled: ['EX09-a'] }), 2);
  expect(section).toContain('data-blocked');
  expect(section).toContain('has paused this exercise');
  expect(section).toContain('tel:020000000');
  expect(section).not.toContain('<form');

  const html = pageFor({ isRecalled: true });
  const main = html.slice(html.indexOf('<main'));
  expect(main).toContain('has paused all your exercises');
  expect(main).not.toContain('data-plan');
  expect(main).not.toContain('<form');
});

test('the second round of a day counts as the second, and never as more than the dose says', () => {
  const said = { 'EX09-a': { status: 'done' as const, times: 1 } };
  const html = pageFor({ said });
  expect(html).toContain('You did this one today.');
  const section = sectionOf(html, 2);
  expect(/name="times" value="(\d+)"/.exec(section)?.[1]).toBe('1');
});

test.each([
  [true, 'It is open now, but may not read this at once.'],
  [false, 'It is closed now. Nobody may read this until it opens.'],
  [null, 'It may not read this today.'],
])('who reads it is told without a promise: open %s', (isOpen, sentence) => {
  const html = pageFor({}, { isOpen });
  expect(html).toContain(sentence);
  expect(html).toContain('In an emergency, call 1669.');
});

test('the page holds no script of its own text and no inline style, which its policy would refuse', () => {
  for (const state of [{}, { isScreened: false }, { isHeld: true }]) {
    const html = pageFor(state).replace(/<style>.*?<\/style>/s, '');
    expect(html).not.toMatch(/<script[^>]*>[^<]|\sstyle=|\son\w+=|https?:\/\//);
  }
});
