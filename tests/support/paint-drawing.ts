import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { HALO, SCREEN_INKS } from '@/components/figure/inks';
import type { Drawing, Shape } from '@/lib/figure/drawing';

const isArrow = ({ fill, stroke }: Shape) => fill === 'arrow' || stroke === 'arrow';

function paint(context: SKRSContext2D, { d, fill, stroke, width = 1, opacity = 1 }: Shape) {
  const path = new Path2D(d);
  context.globalAlpha = opacity;
  if (fill) {
    context.fillStyle = SCREEN_INKS[fill];
    context.fill(path);
  }
  if (stroke) {
    context.strokeStyle = SCREEN_INKS[stroke];
    context.lineWidth = width;
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

/** A drawing in the screen's inks, its top left corner at `x`, `y`; `scale` is pixels to the figure unit. */
export function paintDrawing(
  context: SKRSContext2D,
  { shapes }: Drawing,
  { x, y, scale }: { x: number; y: number; scale: number },
): void {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const firstArrow = shapes.findIndex(isArrow);
  shapes.forEach((shape, index) => {
    if (index === firstArrow) {
      for (const arrow of shapes.filter(isArrow)) {
        context.strokeStyle = HALO;
        context.lineWidth = (arrow.width ?? 0) + 3;
        context.stroke(new Path2D(arrow.d));
      }
    }
    paint(context, shape);
  });
  context.restore();
}
