import NextAuth from 'next-auth';
import { decode } from 'next-auth/jwt';
import { NO_BROWSER, signInOptions } from '@/lib/auth/sign-in-options';
import { env } from '@/lib/env';

export type NextAuthAnswer = {
  body: Record<string, string>;
  /** Where it leads; `null` = nowhere. */
  location: string | null;
};

/** A browser that keeps its cookies, on next-auth with the product's options; paths are those below `/api/auth/`. */
export function nextAuthBrowser() {
  const cookies: Record<string, string> = {};
  const readSession = async (): Promise<string | null> => {
    const token = cookies['khayap-session'];
    if (!token) return null;
    const content = await decode({ token, secret: env().authSecret });
    return typeof content?.sessionId === 'string' ? content.sessionId : null;
  };

  async function ask(path: string, fields?: Record<string, string>): Promise<NextAuthAnswer> {
    const url = new URL(path, 'http://127.0.0.1:3000/api/auth/');
    let body: Record<string, string> = {};
    const headers: Record<string, string | string[]> = {};
    const keep = (given: Record<string, string>) => {
      body = given;
    };
    const response = {
      status: () => response,
      getHeader: (name: string) => headers[name],
      setHeader: (name: string, value: string | string[]) => {
        headers[name] = value;
        return response;
      },
      json: keep,
      send: keep,
      end: () => undefined,
    };
    const nextauth = url.pathname.split('/').slice(3);
    const request = {
      method: fields ? 'POST' : 'GET',
      query: { ...Object.fromEntries(url.searchParams), nextauth },
      headers: { 'x-forwarded-for': '192.0.2.1' },
      cookies,
      body: fields,
    };
    const before = await readSession();
    await NextAuth(
      request as never,
      response as never,
      signInOptions({
        ...NO_BROWSER,
        agent: 'Example Browser',
        address: '192.0.2.1',
        before,
      }),
    );
    for (const line of [headers['Set-Cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies[name] = decodeURIComponent(value);
    }
    return { body, location: typeof headers.Location === 'string' ? headers.Location : null };
  }

  /** With the token by which next-auth knows its own pages. */
  async function send(path: string, fields: Record<string, string>): Promise<NextAuthAnswer> {
    const { csrfToken = '' } = (await ask('csrf')).body;
    return ask(path, { ...fields, csrfToken, json: 'true' });
  }
  return { cookies, readSession, ask, send };
}
