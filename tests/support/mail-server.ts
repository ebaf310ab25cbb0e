import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = { to: string[]; text: string };

type Manners = {
  /** While any are left it turns away one recipient each. */
  refusals?: number;
  /** With which it does so: 452 for now, 550 for good. */
  answer?: number;
  /** After it has a letter and before it says so. */
  onLetter?: () => void;
};

/** A mail server on this machine. */
export async function openMailServer({ refusals = 0, answer = 452, onLetter }: Manners = {}) {
  const received: ReceivedMail[] = [];
  let left = refusals;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      if (left > 0) {
        left -= 1;
        done(Object.assign(new Error(`no room for ${address}`), { responseCode: answer }));
        return;
      }
      done();
    },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        received.push({ to: envelope.rcptTo.map(({ address }) => address), text });
        onLetter?.();
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    smtpUrl: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
