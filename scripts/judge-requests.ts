// Every form of the demonstration as a request that a program can play with, as JSON by its name: ours are
// server actions, which a crawler never finds.

import { actionRequest, bodyOf, TEXT_BODY } from '../tests/support/action-request';
import { ACTIONS } from '../tests/support/actions';
import { SOME_FIGURE, SOME_OWN_EXERCISE, WRITES } from '../tests/support/routes';

type Given = { url: string; token: string; patient: string; cookie: string };

const { url, token, patient, cookie }: Given = JSON.parse(process.argv[2] ?? '{}');

/** It ends the session of whoever judges, and takes no argument. */
const LEAVE = 'app/leave.ts leave';

type Sent = { address: string; headers?: Record<string, string> };

async function asText({ address, headers }: Sent, body: string | URLSearchParams | FormData) {
  const sent = new Request(`${url}${address}`, {
    method: 'POST',
    headers: { ...headers, Origin: url, 'Sec-Fetch-Site': 'same-origin' },
    body,
  });
  const lines = [...sent.headers].map(([name, value]) => `${name}: ${value}`);
  if (cookie) lines.push(`Cookie: ${cookie}`);
  const { host } = new URL(url);
  return [`POST ${address} HTTP/1.1`, `Host: ${host}`, ...lines, '', await sent.text()].join(
    '\r\n',
  );
}

function addressOf(route: string): string {
  const filled = route.replace('[token]', token).replace('[act]', 'log').replace('[code]', '0000');
  return filled.replace('[figure]', SOME_FIGURE).replace('[exercise]', SOME_OWN_EXERCISE);
}

const requests: Record<string, string> = {};
for (const [name, { args }] of Object.entries(ACTIONS)) {
  if (name === LEAVE) continue;
  const { address, headers } = actionRequest(name, patient);
  const body = bodyOf(args(patient));
  requests[name] =
    'data' in body
      ? await asText({ address, headers: { ...headers, ...TEXT_BODY } }, body.data)
      : await asText({ address, headers }, body.multipart);
}
for (const [route, { sent }] of Object.entries(WRITES)) {
  if ('bytes' in sent || route.includes('[...')) continue;
  const address = addressOf(route);
  const headers = { 'Content-Type': 'application/json' };
  requests[route] =
    'json' in sent
      ? await asText({ address, headers }, JSON.stringify(sent.json))
      : await asText({ address }, new URLSearchParams(sent.form));
}
process.stdout.write(
  JSON.stringify({ requests, leaveId: actionRequest(LEAVE).headers['Next-Action'] }),
);
