import { FigureSvg } from '@/components/figure/figure-svg';
import { figureIdOf, type OwnPicture } from '@/lib/catalog/own-picture';
import type { Person } from '@/lib/figure/drawing';
import { findFigure } from '@/lib/figure/figure';
import { PhotoEnd } from './photo-end';

type EndPictureProps = {
  id: string;
  /** `null`: the figure of the exercise itself. */
  picture: OwnPicture | null;
  person: Person;
  label: string;
};

/** How an exercise ends: a figure, the clinic's own picture, or a sign that there is none. */
export function EndPicture({ id, picture, person, label }: EndPictureProps) {
  const drawn = figureIdOf(id, picture);
  const figure = drawn === null ? null : findFigure(drawn, person);
  if (!figure) return <PhotoEnd picture={picture} label={label} />;
  return <FigureSvg figure={figure} label={label} frame="end" className="h-full max-w-full" />;
}
