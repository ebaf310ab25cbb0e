import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import { keepTextOfGlyphs, type ShapingFont } from './exact-text';
import { type LayingFont, rememberShapedTexts } from './shaped-texts';
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
  await Promise.all(
    sources().map(async (source) => {
      await source.load();
      const font = source.data as unknown as ShapingFont & LayingFont;
      keepTextOfGlyphs(font);
      rememberShapedTexts(font);
    }),
  );
}

const sources = () => Font.getRegisteredFonts()[FAMILY]?.sources ?? [];

/** @throws {Error} before `loadFonts`. */
export function regularFont(): LayingFont {
  const source = sources().find(({ fontWeight }) => fontWeight === 400);
  if (!source?.data) throw new Error('The fonts are not loaded yet.');
  return source.data as unknown as LayingFont;
}
