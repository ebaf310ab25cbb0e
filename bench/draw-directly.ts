import PDFDocument from 'pdfkit';
import type { Drawing } from '@/lib/figure/drawing';
import { figureOf } from '@/lib/figure/figure';
import { countsOf, DOSE_ICONS } from '@/lib/handout/dose-counts';
import type { Block, Handout } from '@/lib/handout/handout';
import {
  dayLabel,
  exerciseCount,
  minutesADay,
  pageLabel,
  titleFor,
  unitName,
  versionLabel,
  WEEKDAYS,
  WORDS,
} from '@/lib/handout/words';
import { type ExerciseBlock, sizeOfPicture } from '@/lib/pdf/exercise-card';
import { bodyParts, isMuscle, isOutlined, OUTLINE, PRINT_INKS } from '@/lib/pdf/print-inks';
import { qrPath } from '@/lib/pdf/qr-code';
import { Pen } from './pen';

const FONTS = 'node_modules/@expo-google-fonts/sarabun';
const [LEFT, TOP, WIDTH, BOTTOM] = [30, 16, 535, 786];
/** Left edge of a card's words and of its pictures; widths of both. */
const CARD = { words: 261, wordsWidth: 297, pictures: 37, picturesWidth: 214 };
const STOP_SIGN = 'M5 1h6l4 4v6l-4 4H5l-4-4V5z';

/** The rival of the bench: the handout's blocks set by hand on a page of pdfkit, with no layout engine. */
export function drawDirectly(handout: Handout, url: string): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, lang: handout.language });
  pdf.registerFont('regular', `${FONTS}/400Regular/Sarabun_400Regular.ttf`);
  pdf.registerFont('bold', `${FONTS}/600SemiBold/Sarabun_600SemiBold.ttf`);
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => {
    pdf
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () => resolve(Buffer.concat(parts)));
  });
  new Sheet(pdf, handout).draw(url);
  pdf.end();
  return done;
}

class Sheet extends Pen {
  constructor(
    pdf: PDFKit.PDFDocument,
    private readonly handout: Handout,
  ) {
    super(pdf);
    this.y = TOP;
  }

  draw(url: string): void {
    for (const block of this.handout.blocks) this.drawBlock(block, url);
    this.drawFeet();
  }

  private drawBlock(block: Block, url: string): void {
    const { language, blocks } = this.handout;
    const exercises = blocks.filter((each) => each.kind === 'exercise');
    switch (block.kind) {
      case 'title':
        this.drawHead(block, url, exercises.length);
        break;
      case 'exercise':
        this.drawCard(block);
        if (block === exercises.at(-1)) this.drawGrid(exercises);
        break;
      case 'activities':
        this.drawBox(WORDS.activities[language], [
          ...block.doThese.map(({ name, how }) => `${name[language]} ${how[language]}`),
          ...block.afterTest.map(
            ({ name, condition }) => `${name[language]} ${condition[language]}`,
          ),
          `${WORDS.leaveOut[language]} ${block.avoid.map(({ name }) => name[language]).join(' · ')}`,
        ]);
        break;
      case 'note':
        this.drawBox(WORDS.doctorsNote[language], [block.text]);
        break;
      case 'stop':
        this.drawBox(
          WORDS.stopRules[language],
          block.rules.map((rule) => `• ${rule[language]}`),
        );
        break;
      case 'disclaimer':
        this.drawBox('', [block.chosenForYou[language]]);
        break;
    }
  }

  private drawHead(title: Extract<Block, { kind: 'title' }>, url: string, exercises: number): void {
    const { language } = this.handout;
    const { prescriber, clinic } = title;
    const { path, across, side } = qrPath(url);
    const place = { x: LEFT, width: 322 };
    this.picture(path, { x: LEFT + WIDTH - side, y: TOP, scale: side / across });
    this.write(WORDS.scan[language], { x: 360, width: 122 }, { size: 11.25 });
    this.y = TOP;
    this.write(titleFor(title.patientName, language), place, { size: 20, isBold: true });
    const { licence } = prescriber;
    this.write(
      `${WORDS.from[language]} ${prescriber.title} ${prescriber.name} · ${WORDS.licence[language]} ${licence}`,
      place,
    );
    this.write(
      [
        dayLabel(title.issuedOn, language),
        versionLabel(title.versionNumber, language),
        exerciseCount(exercises, language),
        minutesADay(title.minutesPerDay, language),
      ].join(' · '),
      place,
    );
    this.write(`${clinic.name[language]} ${WORDS.phone[language]} ${clinic.phone}`, place);
    this.y = Math.max(this.y, TOP + side) + 5;
    this.pdf
      .moveTo(LEFT, this.y)
      .lineTo(LEFT + WIDTH, this.y)
      .lineWidth(1.5)
      .stroke('#000');
  }

  private drawCard(block: ExerciseBlock): void {
    const { language } = this.handout;
    this.makeRoom(205);
    const top = this.y;
    const words = { x: CARD.words, width: CARD.wordsWidth };
    const under = { x: CARD.pictures, width: CARD.picturesWidth };
    this.y = top + 4;
    this.pdf.circle(words.x + 9.5, this.y + 10, 9.5).fill('#000');
    this.pdf.fillColor('#fff');
    this.line(String(block.number), words.x + 6, { size: 13, isBold: true });
    this.pdf.fillColor('#000');
    this.write(block.name[language], { x: words.x + 25, width: 270 }, { size: 15, isBold: true });
    this.write(block.doseSentence[language], words, { size: 12.75, isBold: true });
    this.drawPictograms(block, words.x);
    block.steps.forEach((step, index) => {
      this.line(`${index + 1}.`, words.x);
      this.write(step[language], { x: words.x + 15, width: words.width - 15 });
    });
    this.labelled(WORDS.avoidMistakes[language], listed(block.mistakes), words);
    this.picture(STOP_SIGN, { x: words.x, y: this.y, scale: 14 / 16 });
    this.write(
      block.stopIf[language],
      { x: words.x + 19, width: words.width - 19 },
      { isBold: true },
    );
    const wordsEnd = this.y;
    this.y = top + 4;
    this.drawPictures(block);
    this.labelled(WORDS.start[language], block.start[language], under);
    this.labelled(WORDS.why[language], block.why[language], under);
    this.labelled(WORDS.equipment[language], listed(block.equipment), under);
    this.y = Math.max(this.y, wordsEnd) + 4;
    this.pdf
      .roundedRect(LEFT, top, WIDTH, this.y - top, 7)
      .lineWidth(1.2)
      .stroke('#000');

    function listed(texts: ExerciseBlock['mistakes']): string {
      return texts.map((text) => text[language]).join(' · ');
    }
  }

  private drawPictograms({ dose }: ExerciseBlock, left: number): void {
    const { language } = this.handout;
    let x = left;
    for (const [unit, count] of countsOf(dose)) {
      this.picture(DOSE_ICONS[unit], { x, y: this.y + 2, scale: 15 / 24 }, 2);
      x = this.line(String(count), x + 18, { size: 14, isBold: true }) + 3;
      x = this.line(unitName(unit, count, language), x, { size: 11.25 }) + 9;
    }
    this.y += 22;
    this.pdf
      .moveTo(left, this.y)
      .lineTo(left + CARD.wordsWidth, this.y)
      .lineWidth(0.5)
      .stroke('#888');
  }

  private drawPictures({ variant }: ExerciseBlock): void {
    const figure = figureOf(variant);
    const { width, height } = sizeOfPicture(figure);
    const frames = figure.start === figure.end ? [figure.start] : [figure.start, figure.end];
    const isBeside = width * frames.length < CARD.picturesWidth;
    frames.forEach((frame, index) => {
      const x = CARD.pictures + (isBeside ? index * (width + 5) : 0);
      const y = this.y + (isBeside ? 0 : index * (height + 7));
      this.drawFigure(frame, { x, y, width, height });
      this.pdf
        .roundedRect(x, y, width, height + 2, 5)
        .lineWidth(0.75)
        .stroke('#999');
      this.line(WORDS[index === 0 ? 'start' : 'move'][this.handout.language], x + 6, {
        size: 11.25,
        isBold: true,
      });
    });
    this.y += (isBeside ? 1 : frames.length) * (height + 7);
  }

  private drawFigure(
    drawing: Drawing,
    { x, y, width, height }: { x: number; y: number; width: number; height: number },
  ): void {
    const { pdf } = this;
    const scale = Math.min(width / drawing.width, height / drawing.height);
    pdf
      .save()
      .translate(x + (width - drawing.width * scale) / 2, y)
      .scale(scale);
    pdf.lineCap('round').lineJoin('round');
    for (const part of bodyParts(drawing.shapes)) {
      for (const shape of part.filter(isOutlined)) {
        const stroke = shape.stroke ? (shape.width ?? 1) : 0;
        pdf
          .path(shape.d)
          .lineWidth(stroke + (2 * OUTLINE) / scale)
          .stroke(PRINT_INKS.line);
      }
      for (const shape of part) {
        pdf.opacity(shape.opacity ?? 1);
        if (shape.fill) pdf.path(shape.d).fill(PRINT_INKS[shape.fill]);
        if (shape.stroke) {
          pdf
            .path(shape.d)
            .lineWidth(shape.width ?? 1)
            .stroke(PRINT_INKS[shape.stroke]);
        }
      }
      for (const shape of part.filter(isMuscle)) {
        const width = (shape.width ?? 1) * 0.4;
        pdf.path(shape.d).dash(1.5, { space: 2.5 }).lineWidth(width).stroke('#fff').undash();
      }
    }
    pdf.restore();
    pdf.fillColor('#000');
  }

  private drawGrid(exercises: readonly ExerciseBlock[]): void {
    const { language } = this.handout;
    this.makeRoom(20 * (exercises.length + 1) + 8);
    const days = [...WEEKDAYS[language], ...WEEKDAYS[language]];
    const cell = (WIDTH - 208) / days.length;
    const rows = exercises.map(({ number, name }) => `${number} ${name[language]}`);
    for (const text of [WORDS.tick[language], ...rows]) {
      this.line(text, LEFT + 6, { isBold: true });
      days.forEach((day, index) => {
        const x = LEFT + 208 + index * cell;
        this.pdf.rect(x, this.y, cell, 20).lineWidth(0.75).stroke('#000');
        if (text === WORDS.tick[language]) this.line(day, x + 4, { isBold: true });
      });
      this.pdf.rect(LEFT, this.y, WIDTH, 20).stroke('#000');
      this.y += 20;
    }
  }

  private drawBox(title: string, texts: readonly string[]): void {
    this.makeRoom(24 + 16 * (texts.length + 1));
    const top = this.y;
    const place = { x: LEFT + 50, width: WIDTH - 60 };
    this.y += 7;
    if (title) this.write(title, place, { size: 13.5, isBold: true });
    for (const text of texts) this.write(text, place);
    this.y += 7;
    this.pdf
      .roundedRect(LEFT, top, WIDTH, this.y - top, 7)
      .lineWidth(1.2)
      .stroke('#000');
  }

  /** The disclaimer and the number of the page, once all pages are known. */
  private drawFeet(): void {
    const { language, blocks } = this.handout;
    const title = blocks.find((block) => block.kind === 'title');
    const disclaimer = blocks.find((block) => block.kind === 'disclaimer');
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(page);
      this.y = 794;
      this.pdf
        .moveTo(LEFT, this.y)
        .lineTo(LEFT + WIDTH, this.y)
        .lineWidth(0.75)
        .stroke('#000');
      this.write(disclaimer?.text[language] ?? '', { x: LEFT, width: WIDTH }, { size: 11.25 });
      this.y -= 14.6;
      const label = `${versionLabel(title?.versionNumber ?? 1, language)} · ${pageLabel(page + 1, count, language)}`;
      this.line(label, LEFT + 400, { size: 11.25, isBold: true });
    }
  }

  private makeRoom(height: number): void {
    this.y += 6;
    if (this.y + height <= BOTTOM) return;
    this.pdf.addPage({ size: 'A4', margin: 0 });
    this.y = TOP;
  }
}
