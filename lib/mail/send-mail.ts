import 'server-only';
import { createTransport } from 'nodemailer';

export type Letter = {
  to: string;
  from: { name: string; address: string };
  subject: string;
  text: string;
};

/** A server that is silent for so long counts as away; well below the first pause of a letter. */
const PATIENCE_MS = 10_000;

const LOOPBACK = /^(127\.|localhost$|\[::1\]$)/;

/** Hands one letter to the mail server. @throws what the server or the network answered. */
export async function sendLetter(smtpUrl: string, letter: Letter): Promise<void> {
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
    await transport.sendMail(letter);
  } finally {
    transport.close();
  }
}
