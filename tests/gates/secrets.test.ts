import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { expect, test } from 'vitest';

const config = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }],
};

const KEY = {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
} as const;

async function findSecrets(file: string, content: string): Promise<string[]> {
  const { messages } = await lintSource({
    source: { filePath: resolve(file), content, ext: extname(file), contentType: 'text' },
    options: { config },
  });
  // Not the message itself, which quotes what it found.
  return messages.map(({ ruleId, loc }) => `${file}:${loc.start.line} ${ruleId}`);
}

/** What is committed and what is about to be. */
function listFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', args, { encoding: 'utf8' }).split('\0');
  return files.filter((file) => file !== '' && existsSync(file));
}

test('no file of the repository holds a secret', async () => {
  const files = listFiles();
  expect(files).toContain('package.json');
  const found: string[] = [];
  for (const file of files) {
    const bytes = readFileSync(file);
    if (!bytes.includes(0)) found.push(...(await findSecrets(file, bytes.toString())));
  }
  expect(found).toEqual([]);
});

// Put together here, or the test above would find them.
test.each([
  ['a token of a code host', `ghp_${'a1B2c3D4e5F6'.repeat(3)}`],
  ['the address of a database', `postgres:${'//clinic:pass-of-nobody@db.example.com/clinic'}`],
  ['a private key', String(generateKeyPairSync('ec', KEY).privateKey)],
])('%s would be found', async (_what, secret) => {
  expect(await findSecrets('planted.ts', `const planted = \`${secret}\`;\n`)).not.toEqual([]);
});
