import type { Language } from '@/lib/catalog/bilingual';
import type { Handout } from '@/lib/handout/handout';
import { restActivities } from '@/lib/handout/recall-pause';
import { loadFonts } from './fonts';
import type { LaidOutPage, PrintedPage } from './handout-document';
import { breakPages } from './page-breaks';
import { PAPERS, type Paper, type PrintOptions } from './print-options';
import { MARGIN, printStyle } from './print-style';
import { type PrintedBlock, printedBlocks } from './printed-blocks';
import { type SetPages, setPages } from './set-pages';
import type { Density, PrintedPictures, Sheet } from './sheet';

/** Points of a page: for all sports with their pictures in large print. */
const MUCH_ROOM = 380;
/** The engine rounds; points. */
const SLACK = 0.5;

type Edition = Omit<PrintedPage, 'blocks'> & { blocks: readonly PrintedBlock[] };

/** The handout as PDF; the same input gives the same bytes. */
export async function drawHandout(
  handout: Handout,
  options: PrintOptions,
  pictures: PrintedPictures = {},
): Promise<Uint8Array> {
  return (await setHandout(handout, options, pictures)).bytes;
}

/**
 * All blocks of a language are first set on one page. Where they fit, as three exercises on A4 do, that is the file;
 * else their heights say which goes to which page, and the pages are set once more.
 */
export async function setHandout(
  handout: Handout,
  options: PrintOptions,
  pictures: PrintedPictures = {},
): Promise<SetPages> {
  await loadFonts();
  const { language = handout.language, paper = 'a4' } = options;
  const languages: Language[] = language === 'both' ? ['th', 'en'] : [language];
  const editions = languages.map((each) => editionIn(each, handout, { ...options, pictures }));
  const whole = editions.map((edition) => pageOf(edition, edition.blocks));
  const first = await setPages(handout, options, whole);
  const pages = editions.flatMap((edition, index) => pagesOf(edition, first.laidOut[index], paper));
  return pages.length === whole.length ? first : setPages(handout, options, pages);
}

function editionIn(
  language: Language,
  handout: Handout,
  options: PrintOptions & { pictures: PrintedPictures },
): Edition {
  const { pictures, url, shortUrl = null, size = 'normal', paper = 'a4', paused = null } = options;
  const title = handout.blocks.find((block) => block.kind === 'title');
  const exercises = handout.blocks.filter((block) => block.kind === 'exercise');
  const print = printStyle(language, { size, paper });
  const density = densityOf(exercises.length, paper === 'a4' && size === 'normal');
  const sheet: Sheet = {
    language,
    person: title?.drawnAs ?? 'man',
    print,
    density,
    paused,
    pictures,
  };
  const resting = paused ? restActivities(handout, paused) : handout;
  return { language, print, blocks: printedBlocks(resting, { url, shortUrl }, sheet) };
}

function densityOf(exercises: number, holdsThree: boolean): Density {
  if (exercises <= 2) return 'roomy';
  return exercises === 3 && holdsThree ? 'tight' : 'usual';
}

function pageOf({ language, print }: Edition, blocks: readonly PrintedBlock[]): PrintedPage {
  return { language, print, blocks: blocks.map(({ element }) => element) };
}

function pagesOf(edition: Edition, laidOut: LaidOutPage | undefined, paper: Paper): PrintedPage[] {
  const { blocks } = edition;
  const [, paperHeight] = PAPERS[paper];
  if (!laidOut || laidOut.box.height <= paperHeight + SLACK) return [pageOf(edition, blocks)];
  const boxes = laidOut.children.map(({ box }) => box);
  const foot = boxes.at(-1)?.height ?? 0;
  const measured = blocks.map(({ wantsCompany }, place) => {
    const { height = 0, marginTop = 0 } = boxes[place] ?? {};
    return { height: height + marginTop, wantsCompany };
  });
  const room = paperHeight - MARGIN.top - MARGIN.bottom - foot;
  return breakPages(measured, room).map((places) => {
    const some = places.flatMap((place) => blocks[place] ?? []);
    const used = places.reduce((sum, place) => sum + (measured[place]?.height ?? 0), 0);
    const hasRoom = room - used >= MUCH_ROOM;
    return pageOf(
      edition,
      some.map((block) => ({
        ...block,
        element: (hasRoom && block.withRoom) || block.element,
      })),
    );
  });
}
