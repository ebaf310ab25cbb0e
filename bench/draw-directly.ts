import { Font } from '@react-pdf/renderer';
import PDFDocument from 'pdfkit';
import type { LaidOutPage } from '@/lib/pdf/handout-document';

const FOLDER = 'node_modules/@expo-google-fonts/sarabun';

/** Opened once and as they come: not read anew for each document, and without what ours remember. */
async function openFont(weight: number, file: string): Promise<PDFKit.Mixins.PDFFontSource> {
  Font.register({ family: 'Rival', fontWeight: weight, src: `${FOLDER}/${file}` });
  const source = Font.getRegisteredFonts().Rival?.sources.find(
    (each) => each.fontWeight === weight,
  );
  await source?.load();
  return source?.data as unknown as PDFKit.Mixins.PDFFontSource;
}
const REGULAR = await openFont(400, '400Regular/Sarabun_400Regular.ttf');
const BOLD = await openFont(600, '600SemiBold/Sarabun_600SemiBold.ttf');

type Run = {
  start: number;
  end: number;
  xAdvance: number;
  attributes: { font: { postscriptName: string }[]; fontSize: number; color: string };
};
type Line = { box: { x: number; y: number }; string: string; runs: Run[] };
/** What our layout engine leaves of a part of the page; places are from the part's parent. */
type Part = {
  type: string;
  box: Record<'left' | 'top' | 'width' | 'height', number> & Record<string, number>;
  style?: Record<string, string | number>;
  props?: { paint?: (pdf: PDFKit.PDFDocument, width: number, height: number) => null };
  lines?: Line[];
  children?: Part[];
};
type Act = (pdf: PDFKit.PDFDocument) => void;
type Page = { size: [number, number]; acts: Act[] };

/** What is to be drawn, in order, every place already known: no layout is left to do. */
export function planPages(laidOut: readonly LaidOutPage[]): Page[] {
  return (laidOut as unknown as Part[]).map((page) => ({
    size: [page.box.width, page.box.height],
    acts: (page.children ?? []).flatMap((part) => plan(part, 0, 0)),
  }));
}

/** The rival of the bench: the same strings, boxes and paths at the same places, with pdfkit alone. */
export function drawDirectly(pages: readonly Page[]): Promise<Buffer> {
  const pdf = new PDFDocument({ autoFirstPage: false, pdfVersion: '1.7' });
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => {
    pdf
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () => resolve(Buffer.concat(parts)));
  });
  for (const { size, acts } of pages) {
    pdf.addPage({ size, margin: 0 });
    for (const act of acts) act(pdf);
  }
  pdf.end();
  return done;
}

function plan(part: Part, parentX: number, parentY: number): Act[] {
  const [x, y] = [parentX + part.box.left, parentY + part.box.top];
  const { width, height } = part.box;
  const paint = part.props?.paint;
  if (paint) {
    return [
      (pdf) => {
        pdf.save().translate(x, y);
        paint(pdf, width, height);
        pdf.restore();
      },
    ];
  }
  const inside = part.lines
    ? planText(part, x, y)
    : (part.children ?? []).flatMap((child) => plan(child, x, y));
  return [...planBox(part, x, y), ...inside];
}

function planBox({ box, style = {} }: Part, x: number, y: number): Act[] {
  const { width, height } = box;
  const acts: Act[] = [];
  const radius = Number(style.borderTopRightRadius ?? 0);
  const ground = style.backgroundColor;
  if (ground) {
    acts.push((pdf) => pdf.roundedRect(x, y, width, height, radius).fill(String(ground)));
  }
  const [top = 0, right = 0] = [box.borderTopWidth, box.borderRightWidth];
  const colour = String(style.borderTopColor ?? '#000');
  if (top > 0 && right > 0) {
    acts.push((pdf) => pdf.roundedRect(x, y, width, height, radius).lineWidth(top).stroke(colour));
    return acts;
  }
  const [w, h] = [x + width, y + height];
  const sides: [string, number, number, number, number][] = [
    ['borderTopWidth', x, y, w, y],
    ['borderRightWidth', w, y, w, h],
    ['borderBottomWidth', x, h, w, h],
    ['borderLeftWidth', x, y, x, h],
  ];
  for (const [side, x1, y1, x2, y2] of sides) {
    const thick = box[side] ?? 0;
    if (thick === 0) continue;
    acts.push((pdf) => pdf.moveTo(x1, y1).lineTo(x2, y2).lineWidth(thick).stroke(colour));
  }
  return acts;
}

function planText({ lines = [], box }: Part, x: number, y: number): Act[] {
  return lines.flatMap((line) => {
    let left = x + (box.paddingLeft ?? 0) + line.box.x;
    const top = y + (box.paddingTop ?? 0) + line.box.y - (lines[0]?.box.y ?? 0);
    return line.runs.map(({ start, end, xAdvance, attributes }): Act => {
      const text = line.string.slice(start, end);
      const at = left;
      left += xAdvance;
      const isBold = attributes.font[0]?.postscriptName.includes('SemiBold');
      return (pdf) =>
        pdf
          .font(isBold ? BOLD : REGULAR, attributes.fontSize)
          .fillColor(attributes.color)
          .text(text, at, top, { lineBreak: false });
    });
  });
}
