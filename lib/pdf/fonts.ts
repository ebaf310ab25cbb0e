import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import { keepTextOfGlyphs, type ShapingFont } from './exact-text';
import { lineBreaks } from './thai-line-breaks';

/** The one family of the print; its marks are raised by the font itself, which the PDF engine needs. */
export const FAMILY = 'Sarabun';

const FILES = {
  400: '400Regular/Sarabun_400Regular.ttf',
  600: '600SemiBold/Sarabun_600SemiBold.ttf',
};

let loaded: Promise<void> | undefined;

/** Registers fonts and line breaks; once per process. */
export function loadFonts(): Promise<void> {
  loaded ??= loadOnce();
  return loaded;
}

async function loadOnce(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  for (const [weight, file] of Object.entries(FILES)) {
    Font.register({
      family: FAMILY,
      fontWeight: Number(weight),
      src: resolve(`@expo-google-fonts/sarabun/${file}`),
    });
  }
  Font.registerHyphenationCallback(lineBreaks);
  const sources = Font.getRegisteredFonts()[FAMILY]?.sources ?? [];
  await Promise.all(
    sources.map(async (source) => {
      await source.load();
      keepTextOfGlyphs(source.data as unknown as ShapingFont);
    }),
  );
}
