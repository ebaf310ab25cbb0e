import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Who the hospital's sign-in says is there. */
export type HospitalAccount = {
  sub: string;
  email: string;
  isVerified: boolean;
  /** Seconds since they signed in there. */
  ago?: number;
};

/**
 * An OpenID provider on this machine that lets in whoever it was told, without asking. `redirectUri`: where this product
 * takes people back. `port`: 0 = any.
 */
export async function openHospitalSignIn(redirectUri: string, port = 0) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { clientId: 'khayap', clientSecret: 'a secret of the test' };
  let account: HospitalAccount = { sub: '', email: '', isVerified: false };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['a key of the test'] },
    interactions: { url: () => '/enter' },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: account.email, email_verified: account.isVerified }),
    }),
    loadExistingGrant: async (context) => {
      const { client: asking, session } = context.oidc;
      const grant = new context.oidc.provider.Grant({
        clientId: asking?.clientId,
        accountId: session?.accountId,
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/enter')) return answer(request, response);
    const ts = Math.floor(Date.now() / 1000) - (account.ago ?? 0);
    provider.interactionFinished(request, response, { login: { accountId: account.sub, ts } });
  });
  return {
    issuer,
    ...client,
    /** Whom it lets in from now on. */
    letIn: (next: HospitalAccount) => {
      account = next;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
