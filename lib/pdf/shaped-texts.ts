/** What a font makes of a text; the places are written over by who draws it. */
type GlyphRun = {
  glyphs: readonly unknown[];
  positions: readonly object[];
  /** In units of the font. */
  advanceWidth: number;
};
export type LayingFont = {
  unitsPerEm: number;
  layout(text: string, ...how: unknown[]): GlyphRun;
};

/** Enough for every sentence of the catalog; names and notes must not fill the memory. */
const MOST_TEXTS = 4000;
/** Looked up in the font's tables at every glyph. */
const MEASURES = ['unitsPerEm', 'ascent', 'descent', 'lineGap'] as const;

/** Makes a font remember what it made of a text: most of a handout was printed before, for somebody else. */
export function rememberShapedTexts(font: LayingFont): void {
  const layout = font.layout.bind(font);
  const known = new Map<string, GlyphRun>();
  font.layout = (text, ...how) => {
    const key = JSON.stringify([text, ...how]);
    const run = known.get(key) ?? layout(text, ...how);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(key, run);
    const { glyphs, advanceWidth } = run;
    return { glyphs, advanceWidth, positions: run.positions.map((each) => ({ ...each })) };
  };
  for (const measure of MEASURES) {
    Object.defineProperty(font, measure, { value: Reflect.get(font, measure) });
  }
}
