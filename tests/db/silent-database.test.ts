import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { openPostgres } from '@/lib/db/client';
import { emptyDatabase } from '@/tests/support/database';

const url = process.env.TEST_DATABASE_URL;

/** The way to a server, over which nothing comes while it is silent and no connection breaks. */
async function openWay(to: URL) {
  const sockets = new Set<Socket>();
  let isSilent = false;
  const way = createServer((near) => {
    const far = connect(Number(to.port), to.hostname);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => isSilent || into.write(bytes));
      from.on('close', () => into.destroy());
      from.on('error', () => into.destroy());
    }
  });
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve));
  const own = new URL(to);
  own.hostname = '127.0.0.1';
  own.port = String((way.address() as AddressInfo).port);
  return {
    url: own.href,
    setSilent: (next: boolean) => {
      isSilent = next;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      way.close();
    },
  };
}

test.skipIf(!url)(
  'a database that no longer answers fails what was asked, in time, and answers again once it can',
  async () => {
    await (await emptyDatabase()).$disconnect();
    const way = await openWay(new URL(url ?? ''));
    const db = await openPostgres(way.url, 3_000);
    expect(await db.clinic.count()).toBe(0);

    way.setSilent(true);
    const startedAt = performance.now();
    const asked = [
      db.clinic.count(),
      db.patient.findMany(),
      db.$transaction((tx) => tx.clinic.count()),
    ];
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(performance.now() - startedAt).toBeLessThan(20_000);

    way.setSilent(false);
    expect(await db.clinic.count()).toBe(0);
    expect(await db.$transaction((tx) => tx.clinic.count())).toBe(0);
    await db.$disconnect();
    way.close();
  },
);
