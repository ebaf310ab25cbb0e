import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { browserPolicy } from '@/lib/auth/browser-policy';
import { isSameOrigin } from '@/lib/auth/same-origin';
import { env } from '@/lib/env';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** The one page that frames another, and the documents that it frames. */
const REVIEW = /^\/patients\/[^/]+\/review$/;
/** Addresses of a patient's link, under which every answer carries a policy of its own; below them there is nothing. */
const OF_A_LINK = /^\/(h\/[^/]+(\/[^/]+|\/pictures\/[^/]+)?|d\/[^/]+)$/;
const PREVIEW = /^\/patients\/[^/]+\/review\/preview(-page|\.pdf)$/;

/** Sets headers and refuses what another site's page sends. It never decides who may see what. */
export function proxy(request: NextRequest): NextResponse {
  const { publicUrl, isDevelopment } = env();
  return isForeignWrite(request, publicUrl)
    ? new NextResponse(null, { status: 403 })
    : withPolicy(request, isDevelopment);
}

/** A cookie travels with a foreign page's request, a bearer token does not. */
function isForeignWrite(request: NextRequest, publicUrl: string): boolean {
  if (READING.has(request.method) || request.headers.has('authorization')) return false;
  return request.headers.has('cookie') && !isSameOrigin(request.headers, publicUrl);
}

function withPolicy(request: NextRequest, isDevelopment: boolean): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (OF_A_LINK.test(pathname) || PREVIEW.test(pathname)) return NextResponse.next();

  const nonce = randomBytes(16).toString('base64');
  const policy = browserPolicy({ nonce, isDevelopment, mayFrame: REVIEW.test(pathname) });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-khayap-path', `${pathname}${search}`);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'private, no-store');
  response.headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive');
  response.headers.set('Referrer-Policy', 'same-origin');
  return response;
}

export const config = {
  matcher: '/((?!_next/static|fonts/|figures/|handout\\.js|handout-worker\\.js|favicon.ico).*)',
};
