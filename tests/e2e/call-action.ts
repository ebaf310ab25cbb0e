import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { SOME_FIGURE, SOME_OWN_EXERCISE } from '@/tests/support/routes';
import { readDemo } from './demo';

const MANIFEST = '.next/server/server-reference-manifest.json';

type Reference = { filename: string; exportedName: string; workers: Record<string, unknown> };

export type ActionAnswer = {
  httpStatus: number;
  /** The page it sends to, without its query; `null` = it returned. */
  leadsTo: string | null;
  /** `undefined` for an action that returns nothing, sends elsewhere or was refused. */
  returned: unknown;
  text: string;
};

/** `app/leave.ts leave` -> the id that the build gave it, and a page that carries it. */
function findReference(name: string): { id: string; page: string } {
  const { node } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as {
    node: Record<string, Reference>;
  };
  for (const [id, { filename, exportedName, workers }] of Object.entries(node)) {
    const [page] = Object.keys(workers);
    if (`${filename} ${exportedName}` === name && page) return { id, page };
  }
  throw new RangeError(`The build has no server action "${name}".`);
}

/** `app/(clinic)/patients/[id]/page` -> `/patients/...`. */
function addressOf(page: string, patientId = ''): string {
  const folders = page.split('/').slice(1, -1);
  const shown = folders.filter((name) => !name.startsWith('('));
  const path = shown.join('/').replace('[id]', patientId).replace('[figure]', SOME_FIGURE);
  return `/${path.replace('[exercise]', SOME_OWN_EXERCISE)}`;
}

/** As React writes arguments: JSON, and a form beside it as fields of the name `_1_...`. */
function bodyOf(args: readonly unknown[]): { data: string } | { multipart: FormData } {
  const form = args.find((each) => each instanceof FormData);
  if (!form) return { data: JSON.stringify(args) };
  const fields = new FormData();
  for (const [name, value] of form.entries()) fields.append(`_1_${name}`, value);
  fields.append('0', JSON.stringify(args.map((each) => (each === form ? '$K1' : each))));
  return { multipart: fields };
}

/** The first row of the answer says in which row the returned value stands. */
function readReturned(flight: string): unknown {
  const rows = new Map(
    flight.split('\n').map((line) => {
      const [id = ''] = line.split(':', 1);
      return [id, line.slice(id.length + 1)];
    }),
  );
  const first = JSON.parse(rows.get('0') ?? 'null') as { a?: string } | null;
  const row = rows.get(first?.a?.slice('$@'.length) ?? '');
  return row === undefined || row === '"$undefined"' ? undefined : JSON.parse(row);
}

/** Calls a server action over HTTP as the browser would; `headers` take the place of those of our own page. */
export async function callAction(
  request: APIRequestContext,
  name: string,
  call: { args: readonly unknown[]; patientId?: string; headers?: Record<string, string> },
): Promise<ActionAnswer> {
  return sendAction(request, name, { ...call, ...bodyOf(call.args) });
}

/** The same with a body as it is, which need not be what React writes. */
export async function sendAction(
  request: APIRequestContext,
  name: string,
  call: { patientId?: string; headers?: Record<string, string> } & (
    | { data: string }
    | { multipart: FormData }
  ),
): Promise<ActionAnswer> {
  const { id, page } = findReference(name);
  const isText = 'data' in call;
  const answer = await request.post(addressOf(page, call.patientId), {
    headers: {
      'Next-Action': id,
      Accept: 'text/x-component',
      ...(isText ? { 'Content-Type': 'text/plain;charset=UTF-8' } : {}),
      ...(call.headers ?? { Origin: readDemo().url, 'Sec-Fetch-Site': 'same-origin' }),
    },
    ...(isText ? { data: call.data } : { multipart: call.multipart }),
    maxRedirects: 0,
    // The server closes an idle connection after five seconds, sometimes as the next call leaves.
    maxRetries: 2,
  });
  const leadsTo = /^\/([^?;]*)/.exec(answer.headers()['x-action-redirect'] ?? '')?.[1] ?? null;
  const text = await answer.text();
  const returned = answer.ok() && leadsTo === null ? readReturned(text) : undefined;
  return { httpStatus: answer.status(), leadsTo, returned, text };
}
