/** The parts of fontkit 2.0.4 that are leant on; the lock file pins it, and `pdf-text.test.ts` holds every text. */
type Glyph = { id: number; codePoints: number[]; advanceWidth: number };
type GlyphInfo = { id: number; codePoints: number[] };
type Subset = {
  glyphs: number[];
  mapping: Record<number, number>;
  includeGlyph: (glyph: Glyph | number) => number;
};
export type ShapingFont = {
  getGlyph(id: number, codePoints?: number[]): Glyph;
  createSubset(): Subset;
  _layoutEngine: {
    engine: {
      GSUBProcessor: object | null;
      glyphInfos: GlyphInfo[];
      plan: { process(processor: object, glyphs: GlyphInfo[]): void };
      substitute(run: { glyphs: Glyph[] }): void;
    };
  };
};

const SARA_AM = 0x0e33;
/** Glyph ids of a font end here; above it stands which text a glyph was drawn for. */
const GLYPH_IDS = 0x10000;

/**
 * Makes a font keep the text each glyph was drawn for.
 *
 * fontkit remembers the first text a glyph ever stood for, for the life of the process, and the font splits sara am
 * into a ring and the letter aa: copied text lost letters, and which ones depended on what was printed before. Here
 * every glyph carries the code points of its own place, and the file holds a glyph once for each text it stands for.
 */
export function keepTextOfGlyphs(font: ShapingFont): void {
  const { engine } = font._layoutEngine;
  const uses = new Map<string, number>();

  const glyphFor = ({ id, codePoints }: GlyphInfo): Glyph => {
    const use = `${id} ${codePoints.join(' ')}`;
    const number = uses.get(use) ?? uses.size + 1;
    uses.set(use, number);
    const { advanceWidth } = font.getGlyph(id);
    return { id: id + number * GLYPH_IDS, codePoints, advanceWidth };
  };

  engine.substitute = (run) => {
    if (engine.GSUBProcessor) engine.plan.process(engine.GSUBProcessor, engine.glyphInfos);
    run.glyphs = textInPlace(engine.glyphInfos).map(glyphFor);
  };

  const createSubset = font.createSubset.bind(font);
  font.createSubset = () => {
    const subset = createSubset();
    subset.includeGlyph = (glyph) => {
      const id = typeof glyph === 'number' ? glyph : glyph.id;
      const known = subset.mapping[id];
      if (known !== undefined) return known;
      const index = subset.glyphs.push(id % GLYPH_IDS) - 1;
      subset.mapping[id] = index;
      return index;
    };
    return subset;
  };
}

/** Sara am belongs to the letter aa it was split into, after the ring and the tone mark above it. */
function textInPlace(infos: readonly GlyphInfo[]): GlyphInfo[] {
  const placed = infos.map(({ id, codePoints }) => ({ id, codePoints: [...codePoints] }));
  placed.forEach((aa, index) => {
    const ring = placed[index - 1];
    if (aa.codePoints.length > 0 || ring?.codePoints.at(-1) !== SARA_AM) return;
    ring.codePoints.pop();
    aa.codePoints.push(SARA_AM);
  });
  return placed;
}
