// What can stand before the server: what holds a request back, and what speaks TLS.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createHttp, request } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { fail } from './fail.mjs';

const HOST = '127.0.0.1';

/** The first byte of whoever wants TLS. */
const HANDSHAKE = 0x16;

/** A certificate for 127.0.0.1 that nobody but `caFile`'s reader trusts. */
function makeCertificate(folder) {
  const [keyFile, caFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const { status, error } = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'],
    ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', keyFile, '-out', caFile],
  ]);
  if (error || status !== 0) fail('A certificate could not be made: get openssl.');
  return { caFile, key: readFileSync(keyFile), cert: readFileSync(caFile) };
}

/** Hands a request on to `target` as it is. */
function passOn(target, asked, answer, { body, headers } = {}) {
  const sent = { method: asked.method, headers: { ...asked.headers, ...headers } };
  const passed = request(`${target}${asked.url}`, sent, (got) => {
    answer.writeHead(got.statusCode, got.headers);
    got.pipe(answer);
  });
  passed.on('error', () => answer.destroy());
  if (body) passed.end(body);
  else asked.pipe(passed);
}

/** Passes on what comes to `port` of 127.0.0.1, but for a body that `isHeldBack`. @returns where, and its end. */
export async function startSievingFront({ port, target, isHeldBack }) {
  const front = createHttp(async (asked, answer) => {
    const body = Buffer.concat(await asked.toArray());
    if (isHeldBack(body)) answer.writeHead(403).end();
    else passOn(target, asked, answer, { body });
  });
  await listen(front, port);
  return { url: `http://${HOST}:${port}`, end: () => front.close() };
}

/**
 * Passes on to `target` what comes to `port` of 127.0.0.1 over TLS; plain http there is sent to https.
 * @returns where, the certificate's file, and its end.
 */
export async function startHttpsFront({ port, target, folder }) {
  const { caFile, key, cert } = makeCertificate(folder);
  const url = `https://${HOST}:${port}`;
  const secure = createHttps({ key, cert }, (asked, answer) =>
    passOn(target, asked, answer, { headers: { 'x-forwarded-proto': 'https' } }),
  );
  const plain = createHttp((asked, answer) => {
    answer.writeHead(301, { Location: `${url}${asked.url}` }).end();
  });
  const [securePort, plainPort] = await Promise.all([listen(secure), listen(plain)]);
  const front = createServer((socket) => {
    socket.once('data', (first) => {
      const inner = connect(first[0] === HANDSHAKE ? securePort : plainPort, HOST);
      inner.write(first);
      pipeline(socket, inner, socket, () => {});
    });
  });
  await listen(front, port);
  const end = () => {
    for (const each of [front, secure, plain]) each.close();
  };
  return { url, caFile, end };
}

async function listen(server, port = 0) {
  await new Promise((resolve) => server.listen(port, HOST, resolve));
  return server.address().port;
}
