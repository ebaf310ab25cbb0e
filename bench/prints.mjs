import { setTimeout as sleep } from 'node:timers/promises';

const LANGUAGES = ['th', 'en', 'both'];
const PAPERS = ['a4', 'letter'];
const SIZES = ['normal', 'large'];
/** Downloads at one moment; more than there are files, as patients of one clinic ask for few different ones. */
const AT_ONCE = 30;
const WARM_UP = 100;
const TARGETS = { fasterSecond: 20, slowerOther: 2 };

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function download(url) {
  const start = performance.now();
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
  return performance.now() - start;
}

/** Median of another page, asked for again and again until told to stop. */
async function timeOther(url, isOver) {
  const times = [];
  while (!isOver(times.length)) {
    times.push(await download(url));
    await sleep(5);
  }
  return median(times);
}

function missed(isMissed, target) {
  return isMissed ? ` (MISSED ${target})` : '';
}

async function timeEach(files) {
  const times = [];
  for (const file of files) times.push(await download(file));
  return median(times);
}

/** Prints what a second download costs, and what many at once do to others. No file may have been asked for yet. */
export async function measurePrints(handoutUrl) {
  const [warmUp, ...files] = LANGUAGES.flatMap((lang) =>
    PAPERS.flatMap((paper) => SIZES.map((size) => `?lang=${lang}&paper=${paper}&size=${size}`)),
  ).map((query) => `${handoutUrl}/handout.pdf${query}`);
  // As of a server that has been at work: its code is compiled.
  for (let count = 0; count < WARM_UP; count += 1) await download(warmUp);
  // Not each right after its first: the thread that drew it clears up for a moment, which is no part of a download.
  const drawn = files.slice(0, 5);
  const first = await timeEach(drawn);
  const second = await timeEach(drawn);
  const faster = first / second;
  console.log(
    `first download / second: ${faster.toFixed(1)}${missed(faster < TARGETS.fasterSecond, TARGETS.fasterSecond)} (${first.toFixed(0)} against ${second.toFixed(1)} ms)`,
  );

  const unknown = files.slice(5);
  await timeOther(handoutUrl, (count) => count >= 50);
  const quiet = await timeOther(handoutUrl, (count) => count >= 100);
  let [waiting, refused] = [AT_ONCE, 0];
  const downloads = Array.from({ length: AT_ONCE }, async (_, index) => {
    const answer = await fetch(unknown[index % unknown.length]);
    await answer.arrayBuffer();
    if (answer.status !== 200) refused += 1;
    waiting -= 1;
  });
  const busy = await timeOther(handoutUrl, () => waiting === 0);
  await Promise.all(downloads);
  const slower = busy / quiet;
  console.log(
    `the page while ${AT_ONCE} download at once / alone: ${slower.toFixed(2)}${missed(slower > TARGETS.slowerOther, TARGETS.slowerOther)} (${busy.toFixed(1)} against ${quiet.toFixed(1)} ms; ${refused} refused)`,
  );
}
