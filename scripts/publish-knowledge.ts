import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Bilingual } from '@/lib/catalog/bilingual';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import { CHANGELOG, withChange } from '@/lib/contraindications/workshop/changelog';
import { CONTENT } from '@/lib/contraindications/workshop/content';
import {
  brokenIds,
  duplicateIds,
  PUBLISHED_IDS,
  withNewIds,
} from '@/lib/contraindications/workshop/published-ids';

const CONTENT_FOLDER = 'lib/contraindications/content';

/** One entry a line, then as the formatter has it. */
function save(name: string, entries: readonly object[]): void {
  const file = `${CONTENT_FOLDER}/${name}`;
  writeFileSync(file, `[\n${entries.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
  spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', file]);
}

/**
 * Adds what is new to the published ids and puts this version first in the changelog.
 *
 * @returns what was done, for a person.
 * @throws when an id is gone, changed or used twice, or a new version has no words.
 */
export function publish(what: Bilingual | null, day: string): string {
  const broken = [...brokenIds(CONTENT, PUBLISHED_IDS), ...duplicateIds(CONTENT)];
  if (broken.length > 0) throw new Error(['Nothing was published.', ...broken].join('\n'));
  const changelog = withChange(CHANGELOG, { knowledgeVersion: BUILT_IN.version, day, what });
  const published = withNewIds(CONTENT, PUBLISHED_IDS);
  save('changelog.json', changelog);
  save('published-ids.json', published);
  const added = published.length - PUBLISHED_IDS.length;
  return `${BUILT_IN.version} stands first in the changelog; ${added} new ids.`;
}
