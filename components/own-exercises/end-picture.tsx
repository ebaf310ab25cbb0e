import { FigureSvg } from '@/components/figure/figure-svg';
import { NoPicture } from '@/components/figure/no-picture';
import { Photo } from '@/components/ui/photo';
import { figureIdOf, hashesOf, type OwnPicture } from '@/lib/catalog/own-picture';
import type { Person } from '@/lib/figure/drawing';
import { findFigure } from '@/lib/figure/figure';
import { addressOfPicture } from './send-picture';

type EndPictureProps = {
  id: string;
  /** `null`: the figure of the exercise itself. */
  picture: OwnPicture | null;
  person: Person;
  label: string;
};

/** How an exercise ends: a figure, the clinic's own picture, or a sign that there is none. */
export function EndPicture({ id, picture, person, label }: EndPictureProps) {
  const className = 'h-full max-w-full';
  const drawn = figureIdOf(id, picture);
  const figure = drawn === null ? null : findFigure(drawn, person);
  if (figure) return <FigureSvg figure={figure} label={label} frame="end" className={className} />;
  const shown = hashesOf(picture).at(-1);
  if (shown === undefined) return <NoPicture label={label} className={className} />;
  return (
    <Photo
      src={addressOfPicture(shown)}
      alt={label}
      className={`${className} rounded object-contain`}
    />
  );
}
