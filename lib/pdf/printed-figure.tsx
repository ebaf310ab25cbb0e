import type { Drawing, Shape } from '@/lib/figure/drawing';
import { FittedCanvas, type Room } from './fitted-canvas';
import type { Painter } from './painter';
import { bodyParts, isMuscle, isOutlined, OUTLINE, PRINT_INKS } from './print-inks';

/** One still frame, fitted into the room it is given; it stands on the bottom edge. */
export function PrintedFigure({ drawing }: { drawing: Drawing }) {
  return <FittedCanvas paint={(painter, room) => paintFigure(painter, drawing, room)} />;
}

function paintFigure(painter: Painter, drawing: Drawing, { width, height }: Room): void {
  const unit = Math.max(drawing.width / width, drawing.height / height);
  painter
    .translate((width - drawing.width / unit) / 2, height - drawing.height / unit)
    .scale(1 / unit)
    .lineCap('round')
    .lineJoin('round');
  for (const part of bodyParts(drawing.shapes)) {
    for (const shape of part.filter(isOutlined)) {
      const stroke = shape.stroke ? (shape.width ?? 1) : 0;
      painter
        .path(shape.d)
        .lineWidth(stroke + 2 * OUTLINE * unit)
        .stroke(PRINT_INKS.line);
    }
    for (const shape of part) paintShape(painter, shape);
    for (const shape of part.filter(isMuscle)) paintDashes(painter, shape);
  }
}

function paintShape(painter: Painter, { d, fill, stroke, width = 1, opacity = 1 }: Shape): void {
  if (opacity < 1) painter.save().opacity(opacity);
  if (fill) painter.path(d).fill(PRINT_INKS[fill]);
  if (stroke) painter.path(d).lineWidth(width).stroke(PRINT_INKS[stroke]);
  if (opacity < 1) painter.restore();
}

/** White on the muscle, which is told from a shadow without colour. */
function paintDashes(painter: Painter, { d, width = 1 }: Shape): void {
  painter
    .save()
    .path(d)
    .lineCap('butt')
    .lineWidth(width * 0.4)
    .dash(1.5, { space: 2.5 })
    .stroke('#fff')
    .restore();
}
