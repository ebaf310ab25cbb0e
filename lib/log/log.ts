import 'server-only';
import pino, { type DestinationStream, type Logger } from 'pino';
import { env } from '@/lib/env';
import { requestId } from './request';

/** Whatever a line is given by mistake under one of these names is not written, one level deep or two. */
const NEVER_WRITTEN = [
  'address',
  'authorization',
  'birthDate',
  'body',
  'code',
  'cookie',
  'email',
  'headers',
  'hospitalNumber',
  'message',
  'name',
  'note',
  'password',
  'query',
  'stack',
  'text',
  'to',
  'token',
  'url',
];

/** Written at once, so that the last words of a process that is killed are there. */
const toOutput = () => pino.destination({ dest: 1, sync: true });

/** One JSON line per event on the standard output, each with the number of the request it belongs to. */
export function openLog(level: string, to: DestinationStream = toOutput()): Logger {
  return pino(
    {
      level,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => ({ requestId: requestId() ?? undefined }),
      redact: {
        paths: NEVER_WRITTEN.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        censor: '[redacted]',
      },
    },
    to,
  );
}

/** The server loads this module more than once: all write by one. */
const kept = globalThis as { khayapLog?: Logger };

/** The one way to say something to who runs the server. An event is named `noun.past`, as in the audit. */
export function log(): Logger {
  kept.khayapLog ??= openLog(env().logLevel);
  return kept.khayapLog;
}
