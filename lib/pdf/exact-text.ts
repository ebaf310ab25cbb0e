/** The parts of fontkit 2.0.4 that are leant on; the lock file pins it, and `handout-pdf.test.ts` holds every text. */
type Glyph = { id: number; codePoints: number[]; advanceWidth: number };
type GlyphInfo = { id: number; codePoints: number[] };
type Subset = {
  glyphs: number[];
  mapping: Record<number, number>;
  includeGlyph: (glyph: Glyph | number) => number;
};
export type ShapingFont = {
  getGlyph(id: number, codePoints?: number[]): Glyph;
  glyphForCodePoint(codePoint: number): Glyph;
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
  askEachGlyphForItsOwnText(font);
  const { engine } = font._layoutEngine;
  const wholeSaraAm = font.glyphForCodePoint(SARA_AM).id;
  const uses = new Map<string, Glyph>();

  engine.substitute = (run) => {
    if (engine.GSUBProcessor) engine.plan.process(engine.GSUBProcessor, engine.glyphInfos);
    restoreSaraAm(engine.glyphInfos, wholeSaraAm);
    run.glyphs = engine.glyphInfos.map(({ id, codePoints }) => {
      const use = `${id} ${codePoints.join(' ')}`;
      const known = uses.get(use);
      if (known) return known;
      const { advanceWidth } = font.getGlyph(id);
      const glyph = {
        id: id + (uses.size + 1) * GLYPH_IDS,
        codePoints: [...codePoints],
        advanceWidth,
      };
      uses.set(use, glyph);
      return glyph;
    });
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

/** A glyph asked for with a text answers with that text; the font's own memory is of the shape alone. */
function askEachGlyphForItsOwnText(font: ShapingFont): void {
  const shapeOf = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) =>
    Object.create(shapeOf(id), { codePoints: { value: codePoints } });
}

/**
 * Leaves no glyph without text, which readers of the file would make up. The font draws sara am as a ring that
 * stands for it and a letter aa that stands for nothing: alone the two become its whole glyph again; under a tone
 * mark, which is one glyph with the ring, the letter aa takes it.
 */
function restoreSaraAm(infos: GlyphInfo[], whole: number): void {
  for (let index = infos.length - 1; index > 0; index -= 1) {
    const [ring, aa] = [infos[index - 1], infos[index]];
    if (!ring || !aa || aa.codePoints.length > 0 || ring.codePoints.at(-1) !== SARA_AM) continue;
    if (ring.codePoints.length === 1) {
      ring.id = whole;
      infos.splice(index, 1);
    } else {
      ring.codePoints = ring.codePoints.slice(0, -1);
      aa.codePoints = [SARA_AM];
    }
  }
}
