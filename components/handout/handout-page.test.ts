import { expect, test, vi } from 'vitest';
import { VARIANTS } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { buildHandout } from '@/lib/handout/build-handout';
import { DISCLAIMER } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { markupOf } from '@/tests/support/markup-of';
import { pageProps } from '@/tests/support/page-props';

vi.setConfig({ testTimeout: 60_000 });

function pageIn(language: 'en' | 'th', logo: string | null = null) {
  const entries = VARIANTS.slice(0, 12).map(({ exercise, variant }) => ({
    exercise: exercise.id,
    variant: variant.id,
    dose: variant.dose,
  }));
  const draft = PrescriptionDraft.parse({ entries, note: 'Rest & sleep <well>' });
  const handout = buildHandout({
    draft,
    patient: { name: 'Somchai', sex: 'male' },
    clinic: { name: { en: 'Sample clinic', th: 'คลินิกตัวอย่าง' }, phone: '02-000-0000', logo },
    prescriber: { name: 'Sathit', title: 'Dr', licence: '00000' },
    issuedOn: '2026-11-22',
    versionNumber: 2,
    language,
    check: checkProgram(assessPatient(PatientFacts.parse({}), '2026-11-24'), entries),
  });
  const props = { ...pageProps(handout), isDemo: true };
  return { html: markupOf('components/handout/handout-page', 'HandoutPage', props), handout };
}

test.each(['en', 'th'] as const)('the page says every step and the disclaimer: %s', (language) => {
  const { html, handout } = pageIn(language);
  expect(html).toContain(`<html lang="${language}"`);
  const note = html.slice(html.indexOf('<div role="note"'));
  expect(note).toContain(DISCLAIMER[language]);
  for (const block of handout.blocks) {
    if (block.kind !== 'exercise') continue;
    const section = html.slice(html.indexOf(`<article id="exercise-${block.number}"`));
    const steps = block.steps.map((step) => `<li>${step[language].replaceAll("'", '&#x27;')}</li>`);
    expect(section, block.variant).toContain(`<ol>${steps.join('')}</ol>`);
  }
});

test('the page runs no script of its own text and holds no inline style, which its policy would refuse', () => {
  const { html } = pageIn('th');
  expect(html).not.toMatch(/<script[^>]*>[^<]|\sstyle=|\son\w+=|https?:\/\//);
  expect(html).toContain('Rest &amp; sleep &lt;well&gt;');
});

test('neither the title of the page nor a link that ended names a person', () => {
  const { html } = pageIn('en');
  expect(html).toContain('<title>Home exercises</title>');
  const contact = { name: { en: 'Sample clinic', th: 'คลินิกตัวอย่าง' }, phone: '02-000-0000' };
  for (const why of ['revoked', 'expired', 'paused', 'ended', 'withdrawn']) {
    const ended = markupOf('components/handout/notice-page', 'EndedPage', {
      why,
      contact,
      pageKey: 'a-key',
      isDemo: false,
    });
    expect(ended).toContain('href="tel:020000000"');
    expect(ended).toContain('คลินิกตัวอย่าง');
  }
  const unknown = markupOf('components/handout/notice-page', 'NoSuchPage', { isDemo: false });
  expect(unknown).toContain('There is no such page');
});

test.each(['en', 'th'] as const)(
  'a preview says that it is none, and leads and sends nowhere: %s',
  (language) => {
    const { handout } = pageIn(language);
    const { base: _base, ...props } = pageProps(handout);
    const html = markupOf('components/handout/handout-page', 'HandoutPreview', props);
    expect(html).toContain(WORDS.notIssued[language]);
    expect(html).toContain(DISCLAIMER[language]);
    expect(html).not.toMatch(/<script|rel="manifest"|\/h\//);
    const leading = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address);
    expect(
      leading.filter((address) => !/^(#|\?lang=|tel:|\/(fonts|icon))/.test(address ?? '')),
    ).toEqual([]);
  },
);

test.each(['en', 'th'] as const)('the logo of the clinic says its name: %s', (language) => {
  const logo = '1'.repeat(64);
  const name = { en: 'Sample clinic', th: 'คลินิกตัวอย่าง' }[language];
  const { html } = pageIn(language, logo);
  expect(html).toMatch(new RegExp(`<img src="[^"]+/pictures/${logo}" alt="${name}"`));
  expect(pageIn(language).html).not.toContain('<img');
});
