import 'server-only';
import { createTransport } from 'nodemailer';

export type Letter = {
  /** The same at every try: a letter that arrives twice is known as one. */
  id: string;
  to: string;
  from: { name: string; address: string };
  subject: string;
  text: string;
};

/** A server that is silent for so long counts as away. A try is ten steps at most: together below the first pause. */
const PATIENCE_MS = 10_000;

const LOOPBACK = /^(127\.|localhost$|\[::1\]$)/;

/** Hands one letter to the mail server. @throws what the server or the network answered. */
export async function sendLetter(smtpUrl: string, { id, ...letter }: Letter): Promise<void> {
  const transport = createTransport({
    url: smtpUrl,
    // A patient's link never crosses a network in the open.
    requireTLS: !LOOPBACK.test(new URL(smtpUrl).hostname),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: 2 * PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const messageId = `<${id}@${letter.from.address.split('@').at(-1)}>`;
    await transport.sendMail({ ...letter, messageId });
  } finally {
    transport.close();
  }
}
