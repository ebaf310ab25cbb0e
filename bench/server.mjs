import { readdirSync } from 'node:fs';
import autocannon from 'autocannon';

/** A small file of about a page's size, served by the same server without any of our code. */
function findStaticFile() {
  const folder = '.next/static/chunks';
  const file = readdirSync(folder).find((name) => name.endsWith('.js'));
  return `/_next/static/chunks/${file}`;
}

async function requestsPerSecond(url) {
  await autocannon({ url, connections: 10, duration: 2 });
  const { requests, non2xx, errors } = await autocannon({ url, connections: 10, duration: 8 });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} answers were not 200`);
  return requests.average;
}

/** Prints the handout page against a static file, both over HTTP from one process. */
export async function measureServer({ url, handoutUrl }) {
  const file = await requestsPerSecond(`${url}${findStaticFile()}`);
  const page = await requestsPerSecond(handoutUrl);
  console.log(
    `handout page / static file: ${(page / file).toFixed(2)} (${page.toFixed(0)} against ${file.toFixed(0)} requests/s)`,
  );
}
