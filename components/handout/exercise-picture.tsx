import { FigureSvg } from '@/components/figure/figure-svg';
import { Photo } from '@/components/ui/photo';
import type { Language } from '@/lib/catalog/bilingual';
import { figureIdOf, hashesOf } from '@/lib/catalog/own-picture';
import type { Person } from '@/lib/figure/drawing';
import { figureOf } from '@/lib/figure/figure';
import { WORDS } from '@/lib/handout/words';
import type { ExerciseBlock } from './exercise-section';

type Props = { block: ExerciseBlock; language: Language; base: string };

/** The clinic's preview leads nowhere (`#`): there the picture comes from where the clinic itself sees it. */
export const addressOf = (base: string, hash: string) =>
  base === '#' ? `/catalog/own/pictures/${hash}` : `${base}/pictures/${hash}`;

/** Beside a row's name: the end of the movement; an exercise without a picture shows its number. */
export function RowPicture({ block, language, base, person }: Props & { person: Person }) {
  const figure = figureIdOf(block.variant, block.picture);
  if (figure !== null) {
    return (
      <FigureSvg
        figure={figureOf(figure, person)}
        label={block.name[language]}
        frame="end"
        className="thumb"
      />
    );
  }
  const shown = hashesOf(block.picture).at(-1);
  if (shown === undefined) return <span className="thumb blank">{block.number}</span>;
  return <Photo src={addressOf(base, shown)} alt="" className="thumb photo" />;
}

/** The clinic's own pictures, as they were sent: one, or the start and the movement. Nothing where there is none. */
export function Photos({ block, language, base }: Props) {
  const [start, end] = hashesOf(block.picture);
  if (start === undefined) return null;
  const name = block.name[language];
  if (end === undefined) {
    return <Photo src={addressOf(base, start)} alt={name} className="photo" />;
  }
  return (
    <>
      <figure>
        <figcaption>{WORDS.start[language]}</figcaption>
        <Photo
          src={addressOf(base, start)}
          alt={`${name}: ${WORDS.start[language]}`}
          className="photo"
        />
      </figure>
      <figure>
        <figcaption>{WORDS.move[language]}</figcaption>
        <Photo
          src={addressOf(base, end)}
          alt={`${name}: ${WORDS.move[language]}`}
          className="photo"
        />
      </figure>
    </>
  );
}
