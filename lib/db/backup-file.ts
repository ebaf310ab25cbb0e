import 'server-only';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';

const Fingerprint = z.string().regex(/^[0-9a-f]{16}$/);

/** First line of a backup: gzip of one JSON text per line, the rows of each table in turn, then the checksum. */
export const BackupManifest = z.strictObject({
  kind: z.literal('khayap-backup'),
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The last that was applied to the database. */
  migration: z.string(),
  /** Of the keys that its sealed values need; the keys themselves travel apart. */
  keys: z.strictObject({ LINK_KEY: z.array(Fingerprint), TOTP_KEY: z.array(Fingerprint) }),
  tables: z.array(z.tuple([z.string().regex(/^\w+$/), z.int().min(0)])),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

/** Last line: SHA-256 over all lines before it. */
const Checksum = z.strictObject({ sha256: z.string() });

/** By line feeds only: a text may hold other characters that elsewhere end a line. */
async function* readLines(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file);
  const unzip = createGunzip();
  stream.on('error', (error) => unzip.destroy(error));
  let rest: Buffer[] = [];
  for await (const part of stream.pipe(unzip) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = part.indexOf(10); end !== -1; end = part.indexOf(10, from)) {
      yield Buffer.concat([...rest, part.subarray(from, end)]).toString('utf8');
      rest = [];
      from = end + 1;
    }
    if (from < part.length) rest.push(part.subarray(from));
  }
  if (rest.length > 0) throw new Error('The last line has no end.');
}

const NOT_READABLE = ['ENOENT', 'EACCES', 'EISDIR'];

/**
 * Reads a backup through without using it. @returns its manifest; `null` = it is damaged or none of ours.
 *
 * @throws when there is no such file to read.
 */
export async function checkBackup(file: string): Promise<BackupManifest | null> {
  try {
    const digest = createHash('sha256');
    let manifest: BackupManifest | undefined;
    let lines = 0;
    let last = '';
    for await (const line of readLines(file)) {
      manifest ??= BackupManifest.parse(JSON.parse(line));
      if (lines > 0) digest.update(`${last}\n`);
      last = line;
      lines += 1;
    }
    if (!manifest || Checksum.parse(JSON.parse(last)).sha256 !== digest.digest('hex')) return null;
    const rows = manifest.tables.reduce((sum, [, count]) => sum + count, 0);
    return lines === rows + 2 ? manifest : null;
  } catch (error) {
    if (NOT_READABLE.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return null;
  }
}

/** The rows of a backup that was checked, each as its JSON text with its table. */
export async function* readRows(
  file: string,
  { tables }: BackupManifest,
): AsyncGenerator<{ table: string; row: string }> {
  const lines = readLines(file);
  await lines.next();
  for (const [table, count] of tables) {
    for (let read = 0; read < count; read += 1) {
      const { value } = await lines.next();
      yield { table, row: value };
    }
  }
  await lines.return(undefined);
}
