type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

type Found = { route: Promise<object>; params: Record<string, string> };

/** The route that answers an address; a blank of it is whatever stands there. @throws where there is none. */
function routeOf(path: string): Found {
  const [, first, held = '', act, hash] = path.split('/');
  const token = decodeURIComponent(held);
  if (first === 'd') return { route: import('@/app/d/[code]/route'), params: { code: token } };
  const params = { token };
  switch (act) {
    case undefined:
      return { route: import('@/app/h/[token]/route'), params };
    case 'session':
      return { route: import('@/app/h/[token]/session/route'), params };
    case 'gate':
      return { route: import('@/app/h/[token]/gate/route'), params };
    case 'handout.pdf':
      return { route: import('@/app/h/[token]/handout.pdf/route'), params };
    case 'calendar.ics':
      return { route: import('@/app/h/[token]/calendar.ics/route'), params };
    case 'manifest.webmanifest':
      return { route: import('@/app/h/[token]/manifest.webmanifest/route'), params };
    case 'pictures':
      return {
        route: import('@/app/h/[token]/pictures/[hash]/route'),
        params: { token, hash: hash ?? '' },
      };
    default:
      return { route: import('@/app/h/[token]/[act]/route'), params: { token, act } };
  }
}

/** What the route of a patient's address answers, without the server around it; a POST comes from our own page. */
export async function visit(address: string, asked: RequestInit = {}): Promise<Response> {
  const url = new URL(address, 'http://127.0.0.1:3000');
  const { route, params } = routeOf(url.pathname);
  const method = asked.method ?? 'GET';
  const run = (await route)[method as keyof object] as Handler;
  const headers = new Headers(asked.headers);
  if (method === 'POST') headers.set('sec-fetch-site', 'same-origin');
  return run(new Request(url, { ...asked, headers }), { params: Promise.resolve(params) });
}

export const send = (
  address: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  visit(address, { method: 'POST', body: new URLSearchParams(fields), headers });
