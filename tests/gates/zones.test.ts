import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Each must be reported: [file it stands in, its source, the rule that reports it]. */
const PLANTED: readonly [file: string, source: string, rule: string][] = [
  ['lib/catalog/a.ts', "export * from '@/lib/patient/factors';", 'noRestrictedImports'],
  ['lib/catalog/b.ts', "import { readFileSync } from 'node:fs';", 'noRestrictedImports'],
  ['lib/catalog/c.ts', "import { x } from '../patient/factors';", 'noRestrictedImports'],
  ['lib/figure/a.ts', "import { x } from '@/lib/patient/factors';", 'noRestrictedImports'],
  [
    'lib/patient/a.ts',
    "import type { X } from '@/lib/contraindications/check';",
    'noRestrictedImports',
  ],
  ['lib/patient/b.ts', "import { cache } from 'react';", 'noRestrictedImports'],
  [
    'lib/contraindications/a.ts',
    "import { x } from '@/lib/prescription/program';",
    'noRestrictedImports',
  ],
  ['lib/contraindications/b.ts', "import { x } from '@/lib/db/client';", 'noRestrictedImports'],
  ['lib/interpretation/a.ts', "import { x } from '@/lib/db/client';", 'noRestrictedImports'],
  ['lib/prescription/a.ts', "import { x } from '@/lib/handout/handout';", 'noRestrictedImports'],
  [
    'lib/prescription/b.ts',
    "export const late = () => import('@/lib/env');",
    'noRestrictedImports',
  ],
  ['lib/session/a.ts', "import { x } from '@/lib/handout/words';", 'noRestrictedImports'],
  ['lib/session/b.ts', "import { cache } from 'react';", 'noRestrictedImports'],
  ['lib/handout/a.ts', "import { x } from '@/components/handout/page';", 'noRestrictedImports'],
  ['lib/handout/b.ts', "import 'server-only';", 'noRestrictedImports'],
  ['lib/db/a.ts', "import { x } from '@/lib/auth/actor';", 'noRestrictedImports'],
  ['lib/db/b.ts', "import { x } from '@/components/ui/button';", 'noRestrictedImports'],
  [
    'lib/auth/a.ts',
    "import { PrismaClient } from '@/lib/db/generated/client';",
    'noRestrictedImports',
  ],
  ['lib/auth/b.ts', "import { x } from '@/lib/pdf/render-handout';", 'noRestrictedImports'],
  ['lib/pdf/a.ts', "import { x } from '@/lib/db/handouts';", 'noRestrictedImports'],
  ['lib/calendar/a.ts', "import { x } from '@/lib/db/handouts';", 'noRestrictedImports'],
  ['lib/fhir/a.ts', "import { x } from '@/lib/db/patient-file';", 'noRestrictedImports'],
  ['lib/fhir/b.ts', "import { env } from '@/lib/env';", 'noRestrictedImports'],
  ['lib/pdf/b.ts', "import { x } from 'next-auth';", 'noRestrictedImports'],
  ['lib/pdf/c.ts', "import { x } from '@/lib/mail/send-mail';", 'noRestrictedImports'],
  ['lib/calendar/m.ts', "import { x } from '@/lib/mail/send-mail';", 'noRestrictedImports'],
  ['lib/mail/a.ts', "import { x } from '@/lib/auth/actor';", 'noRestrictedImports'],
  ['lib/mail/b.ts', "import { PrismaPg } from '@prisma/adapter-pg';", 'noRestrictedImports'],
  ['lib/mail/c.ts', "import { x } from '@/components/ui/button';", 'noRestrictedImports'],
  ['lib/db/f.ts', "import { createTransport } from 'nodemailer';", 'noRestrictedImports'],
  ['lib/db/g.ts', "import { x } from '@/lib/mail/send-mail';", 'noRestrictedImports'],
  ['app/g/page.tsx', "import { createTransport } from 'nodemailer';", 'noRestrictedImports'],
  ['components/ui/h.tsx', "import { x } from '@/lib/mail/send-mail';", 'noRestrictedImports'],
  ['components/ui/a.tsx', "import type { Actor } from '@/lib/auth/actor';", 'noRestrictedImports'],
  ['components/ui/b.tsx', "import { x } from '@/lib/db/patients';", 'noRestrictedImports'],
  ['components/ui/c.tsx', "import { x } from '@/app/layout';", 'noRestrictedImports'],
  ['components/ui/d.tsx', "import { Text } from '@react-pdf/renderer';", 'noRestrictedImports'],
  ['components/ui/e.tsx', "import { x } from '@/lib/pdf/render-handout';", 'noRestrictedImports'],
  ['components/ui/l.tsx', "import { log } from '@/lib/log/log';", 'noRestrictedImports'],
  ['lib/log/a.ts', "import { x } from '@/lib/db/patients';", 'noRestrictedImports'],
  ['app/a/page.tsx', "import { Prisma } from '@prisma/client';", 'noRestrictedImports'],
  ['app/b/page.tsx', "import { Text } from '@react-pdf/renderer';", 'noRestrictedImports'],
  ['app/c/page.tsx', "import { getServerSession } from 'next-auth';", 'noRestrictedImports'],
  [
    'app/d/page.tsx',
    "import { PrismaClient } from '@/lib/db/generated/client';",
    'noRestrictedImports',
  ],
  ['app/e/page.tsx', "import { x } from '../a/page';", 'noRestrictedImports'],
  ['app/f/page.tsx', 'export const key = process.env.AUTH_SECRET;', 'noProcessEnv'],
  ['lib/db/c.ts', 'export const url = process.env.DATABASE_URL;', 'noProcessEnv'],
  ['lib/db/d.ts', 'export enum Role { Doctor }', 'noEnum'],
  ['lib/db/h.ts', "console.warn('unheard');", 'noConsole'],
  ['lib/db/e.ts', 'export const row: any = {};', 'noExplicitAny'],
  ['lib/db/NotKebab.ts', 'export const row = {};', 'useFilenamingConvention'],
  [
    'lib/patient/cycle-a.ts',
    "import { b } from './cycle-b';\nexport const a = () => b;",
    'noImportCycles',
  ],
  [
    'lib/patient/cycle-b.ts',
    "import { a } from './cycle-a';\nexport const b = () => a;",
    'noImportCycles',
  ],
];

/** None may be reported. */
const ALLOWED: readonly [file: string, source: string][] = [
  [
    'lib/catalog/ok.ts',
    "import { z } from 'zod';\nimport list from './content/list.json';\nexport const a = z.array(z.string()).parse(list);",
  ],
  [
    'lib/contraindications/ok.ts',
    "import { x } from '@/lib/catalog/catalog';\nimport { y } from '@/lib/patient/factors';\nexport const a = [x, y];",
  ],
  [
    'lib/interpretation/ok.ts',
    "import { x } from '@/lib/catalog/catalog';\nimport { y } from '@/lib/figure/poses/scenes';\nexport const a = [x, y];",
  ],
  ['lib/session/ok.ts', "import { x } from '@/lib/catalog/dose';\nexport const a = x;"],
  ['lib/handout/ok.ts', "import { x } from '@/lib/prescription/program';\nexport const a = x;"],
  ['lib/handout/ok.test.ts', "import { test } from 'vitest';\ntest('a', () => undefined);"],
  [
    'lib/db/ok.ts',
    "import 'server-only';\nimport { PrismaPg } from '@prisma/adapter-pg';\nimport { x } from '@/lib/env';\nexport const a = [PrismaPg, x];",
  ],
  [
    'lib/auth/ok.ts',
    "import { getServerSession } from 'next-auth';\nimport { db } from '@/lib/db/client';\nexport const a = [getServerSession, db];",
  ],
  [
    'lib/pdf/ok.ts',
    "import { Text } from '@react-pdf/renderer';\nimport { DISCLAIMER } from '@/lib/handout/handout';\nexport const a = [Text, DISCLAIMER];",
  ],
  [
    'lib/mail/ok.ts',
    "import { createTransport } from 'nodemailer';\nimport { db } from '@/lib/db/client';\nimport { x } from '@/lib/handout/share-text';\nexport const a = [createTransport, db, x];",
  ],
  [
    'lib/log/ok.ts',
    "import pino from 'pino';\nimport { env } from '@/lib/env';\nexport const a = pino(env());",
  ],
  [
    'components/ui/ok.tsx',
    "import { Button } from 'react-aria-components';\nimport { x } from '@/lib/catalog/catalog';\nexport const a = [Button, x];",
  ],
  [
    'app/ok/page.tsx',
    "import { x } from '@/components/ui/button';\nimport { y } from '@/lib/db/patients';\nexport const a = [x, y];",
  ],
  ['lib/env.ts', 'export const port = process.env.PORT;'],
];

const folder = mkdtempSync(join(tmpdir(), 'khayap-zones-'));
const reported = new Map<string, Set<string>>();

beforeAll(() => {
  copyFileSync('biome.json', join(folder, 'biome.json'));
  for (const [file, source] of [...PLANTED, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${source}\n`);
  }
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  for (const { category, location } of JSON.parse(stdout).diagnostics) {
    const file = typeof location.path === 'string' ? location.path : location.path.file;
    const rules = reported.get(file) ?? new Set();
    reported.set(file, rules.add(category.split('/').at(-1)));
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(PLANTED)('%s with "%s" is reported', (file, _source, rule) => {
  expect([...(reported.get(file) ?? [])]).toContain(rule);
});

test.each(ALLOWED)('%s may import what it does', (file) => {
  const zones = ['noRestrictedImports', 'noProcessEnv', 'noImportCycles'];
  expect([...(reported.get(file) ?? [])].filter((rule) => zones.includes(rule))).toEqual([]);
});
