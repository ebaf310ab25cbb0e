/** What the engine hands to a canvas: these methods of the file's writer, in points, y downwards. */
export type Painter = {
  save(): Painter;
  restore(): Painter;
  translate(x: number, y: number): Painter;
  scale(factor: number): Painter;
  rect(x: number, y: number, width: number, height: number): Painter;
  path(d: string): Painter;
  fill(colour: string): Painter;
  stroke(colour: string): Painter;
  lineWidth(width: number): Painter;
  lineCap(cap: 'butt' | 'round'): Painter;
  lineJoin(join: 'round'): Painter;
  dash(length: number, gap: { space: number }): Painter;
  opacity(share: number): Painter;
  fillColor(colour: string): Painter;
  font(font: object, size: number): Painter;
  text(text: string, x: number, y: number, how: { lineBreak: false }): Painter;
};
