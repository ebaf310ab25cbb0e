import { lineBreaks } from '@/lib/pdf/thai-line-breaks';

type Look = { size?: number; isBold?: boolean };
type Place = { x: number; width: number };

/** Words and small pictures on a page of pdfkit, from `y` downwards. */
export class Pen {
  protected y = 0;
  constructor(protected readonly pdf: PDFKit.PDFDocument) {}

  protected picture(
    path: string,
    { x, y, scale }: { x: number; y: number; scale: number },
    lineWidth = 0,
  ): void {
    const drawn = this.pdf.save().translate(x, y).scale(scale).path(path);
    if (lineWidth > 0) drawn.lineWidth(lineWidth).stroke('#000');
    else drawn.fill('#000');
    this.pdf.restore();
  }

  private use({ size = 12, isBold = false }: Look): void {
    this.pdf.font(isBold ? 'bold' : 'regular').fontSize(size);
  }

  /** One line where the pen stands; answers where it ends. */
  protected line(text: string, x: number, look: Look = {}): number {
    this.use(look);
    this.pdf.text(text, x, this.y, { lineBreak: false });
    return x + this.pdf.widthOfString(text);
  }

  protected labelled(label: string, text: string, { x, width }: Place): void {
    const indent = this.line(label, x, { isBold: true }) - x + 3;
    this.write(text, { x, width }, {}, indent);
  }

  /** A text broken between words as ours is, greedily. */
  protected write(text: string, { x, width }: Place, look: Look = {}, indent = 0): void {
    this.use(look);
    const words = text
      .split(/(?<= )/)
      .flatMap(lineBreaks)
      .filter((word) => word !== '');
    let line = '';
    let left = indent;
    let filled = 0;
    const put = () => {
      this.pdf.text(line, x + left, this.y, { lineBreak: false });
      this.y += (look.size ?? 12) * 1.3;
    };
    for (const word of words) {
      const wide = this.pdf.widthOfString(word);
      if (line !== '' && left + filled + wide > width) {
        put();
        [line, left, filled] = ['', 0, 0];
      }
      line += word;
      filled += wide;
    }
    put();
  }
}
