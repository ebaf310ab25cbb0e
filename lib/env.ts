import 'server-only';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** 32 random bytes and more: shorter ones can be guessed. */
const Secret = z.string().min(43, 'must hold at least 32 random bytes, base64url');

const DATA_DIRECTORY = '.khayap/data';

const ON_THIS_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Cookies, names and codes travel to it: in the open only as far as this machine. */
const Address = z.url({ protocol: /^https?$/ }).refine(
  (address) => {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || ON_THIS_MACHINE.test(hostname);
  },
  { message: 'must begin with https:// unless it is on this machine' },
);

const Variables = z
  .object({
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    KHAYAP_DATA_DIR: z.string().min(1).default(DATA_DIRECTORY),
    KHAYAP_DEMO: z.literal('1').optional(),
    NODE_ENV: z.string().optional(),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
      .optional(),
    PUBLIC_URL: Address.optional(),
    AUTH_SECRET: Secret.optional(),
    /** Seals the patients' link tokens; never kept in the database. */
    LINK_KEY: Secret.optional(),
    /** Seals the seeds of people's authenticators; never kept in the database. */
    TOTP_KEY: Secret.optional(),
    /** The keys before: what they sealed can be read until `npm run keys:renew` has sealed it anew. */
    LINK_KEY_BEFORE: Secret.optional(),
    TOTP_KEY_BEFORE: Secret.optional(),
    /** A mail server, user and password included; without it the clinic's own mail programs send. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.email().optional(),
    /** The hospital's own sign-in, as OpenID Connect names it. */
    OIDC_ISSUER: Address.optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    /** What people call it, such as Hospital account. */
    OIDC_NAME: z.string().min(1).max(60).optional(),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  })
  .refine((variables) => !(variables.KHAYAP_DEMO && variables.DATABASE_URL), {
    message: 'The demonstration keeps its own data: unset DATABASE_URL.',
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => (SMTP_URL === undefined) === (MAIL_FROM === undefined), {
    message: 'SMTP_URL and MAIL_FROM must be set together, or neither.',
  })
  .refine(
    ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }) => {
      const given = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].filter(Boolean).length;
      return given === 3 || (given === 0 && OIDC_NAME === undefined);
    },
    {
      message: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together, or none.',
    },
  );

export type Env = {
  port: number;
  dataDirectory: string;
  /** `null`: the embedded database in the data directory. */
  databaseUrl: string | null;
  /** Without a slash at the end. */
  publicUrl: string;
  isDemo: boolean;
  /** Hot reload needs looser browser rules. */
  isDevelopment: boolean;
  authSecret: string;
  linkKey: string;
  totpKey: string;
  /** `null`: there was none, or nothing is sealed under it any more. */
  linkKeyBefore: string | null;
  totpKeyBefore: string | null;
  /** `null`: this server sends no mail. */
  mail: { smtpUrl: string; from: string } | null;
  /** `null`: people sign in here with a password. */
  singleSignOn: SingleSignOn | null;
  /** The least important lines that are still written. */
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

export type SingleSignOn = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it. */
  name: string;
};

let known: Env | undefined;

/**
 * The configuration, read once. A single machine without secrets gets them generated into its data directory before
 * its database is made, readable by its owner only; with `DATABASE_URL` they must be given, because several machines share them.
 *
 * @throws {Error} with one line per variable that is missing or wrong.
 */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

export function readEnv(from: Record<string, string | undefined>): Env {
  // A page that asked while it is built would open a clinic's data, and be ended in the middle.
  if (from.NEXT_PHASE === 'phase-production-build') {
    throw new Error('A build has no configuration: ask for it when a request is answered.');
  }
  const read = Variables.safeParse(from);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Error(`The configuration cannot be used:\n${lines.join('\n')}`);
  }
  const variables = read.data;
  const dataDirectory = resolve(/* turbopackIgnore: true */ variables.KHAYAP_DATA_DIR);
  const secret = (name: 'AUTH_SECRET' | KeyName) => {
    const given = variables[name];
    if (given) return given;
    if (variables.DATABASE_URL) {
      const make = `node -p "crypto.randomBytes(32).toString('base64url')"`;
      throw new Error(`${name} must be set together with DATABASE_URL; ${make} makes one.`);
    }
    const before = variables[`${name}_BEFORE` as keyof typeof variables];
    return keptSecret(dataDirectory, name) ?? makeSecret(dataDirectory, name, before !== undefined);
  };
  return {
    port: variables.PORT,
    dataDirectory,
    databaseUrl: variables.DATABASE_URL ?? null,
    publicUrl: (variables.PUBLIC_URL ?? `http://127.0.0.1:${variables.PORT}`).replace(/\/$/, ''),
    isDemo: variables.KHAYAP_DEMO === '1',
    isDevelopment: variables.NODE_ENV === 'development',
    authSecret: secret('AUTH_SECRET'),
    linkKey: secret('LINK_KEY'),
    totpKey: secret('TOTP_KEY'),
    linkKeyBefore: variables.LINK_KEY_BEFORE ?? keptSecret(dataDirectory, 'LINK_KEY_BEFORE'),
    totpKeyBefore: variables.TOTP_KEY_BEFORE ?? keptSecret(dataDirectory, 'TOTP_KEY_BEFORE'),
    mail:
      variables.SMTP_URL && variables.MAIL_FROM
        ? { smtpUrl: variables.SMTP_URL, from: variables.MAIL_FROM }
        : null,
    singleSignOn: singleSignOnOf(variables),
    logLevel: variables.LOG_LEVEL,
  };
}

function singleSignOnOf(variables: z.infer<typeof Variables>): SingleSignOn | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret } = variables;
  if (!issuer || !clientId || !secret) return null;
  return {
    issuer: issuer.replace(/\/$/, ''),
    clientId,
    clientSecret: secret,
    name: variables.OIDC_NAME ?? new URL(issuer).host,
  };
}

/** What seals values that stand in the database: a backup is worth nothing without them, and they are not in it. */
export const KEY_NAMES = ['LINK_KEY', 'TOTP_KEY'] as const;
export type KeyName = (typeof KEY_NAMES)[number];
export type Keys = Record<KeyName, string[]>;

/** Every key at hand, the present one first; none is made, as `env` makes what is missing. */
export function findKeys(from: Record<string, string | undefined> = process.env): Keys {
  const directory = resolve(/* turbopackIgnore: true */ from.KHAYAP_DATA_DIR ?? DATA_DIRECTORY);
  const find = (name: KeyName) =>
    [name, `${name}_BEFORE`].flatMap(
      (each) => Secret.optional().parse(from[each]) ?? keptSecret(directory, each) ?? [],
    );
  return { LINK_KEY: find('LINK_KEY'), TOTP_KEY: find('TOTP_KEY') };
}

const fileOf = (directory: string, name: string) =>
  join(directory, name.toLowerCase().replaceAll('_', '-'));

function keptSecret(directory: string, name: string): string | null {
  const file = fileOf(directory, name);
  if (!existsSync(file)) return null;
  chmodSync(file, 0o600);
  return Secret.parse(readFileSync(file, 'utf8').trim());
}

/** @throws {Error} for a key whose sealed values may stand in a database that is there already. */
function makeSecret(directory: string, name: string, isRenewal: boolean): string {
  const file = fileOf(directory, name);
  const isKey = KEY_NAMES.some((key) => key === name);
  const isNew = !existsSync(join(directory, 'database'));
  if (isKey && !isNew && !isRenewal && keptSecret(directory, `${name}_BEFORE`) === null) {
    throw new Error(
      `${name} is missing beside the database in ${directory}: without it nothing that it sealed can be read. Put ${file} back, or set ${name}; see docs/operating/backup-and-restore.md.`,
    );
  }
  const made = randomBytes(32).toString('base64url');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
  return made;
}
