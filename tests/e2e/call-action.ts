import type { APIRequestContext } from '@playwright/test';
import { actionRequest, bodyOf, TEXT_BODY } from '@/tests/support/action-request';
import { readDemo } from './demo';

export type ActionAnswer = {
  httpStatus: number;
  requestId: string;
  /** The page it sends to, without its query; `null` = it returned. */
  leadsTo: string | null;
  /** `undefined` for an action that returns nothing, sends elsewhere or was refused. */
  returned: unknown;
  text: string;
};

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
  const { address, headers } = actionRequest(name, call.patientId);
  const isText = 'data' in call;
  const answer = await request.post(address, {
    headers: {
      ...headers,
      ...(isText ? TEXT_BODY : {}),
      ...(call.headers ?? { Origin: readDemo().url, 'Sec-Fetch-Site': 'same-origin' }),
    },
    ...(isText ? { data: call.data } : { multipart: call.multipart }),
    maxRedirects: 0,
    // The server closes an idle connection after five seconds, sometimes as the next call leaves.
    maxRetries: 2,
  });
  const leadsTo = /^\/([^?;]*)/.exec(answer.headers()['x-action-redirect'] ?? '')?.[1] ?? null;
  const text = await answer.text();
  const requestId = answer.headers()['x-request-id'] ?? '';
  const returned = answer.ok() && leadsTo === null ? readReturned(text) : undefined;
  return { httpStatus: answer.status(), requestId, leadsTo, returned, text };
}
