import 'server-only';
import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { HANDOUT_STYLE } from '@/components/handout/handout-style';
import { EndedPage, NoSuchPage } from '@/components/handout/notice-page';
import type { FoundHandout } from '@/lib/db/handouts';
import { env } from '@/lib/env';

const styleHash = createHash('sha256').update(HANDOUT_STYLE).digest('base64');

/** What every answer under a patient's link carries: kept nowhere, found by nobody, nothing from elsewhere. */
export const HANDOUT_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "script-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** A page as static markup. The renderer is loaded here because a static import is refused in a route. */
export async function answerPage(page: ReactElement, status: number): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, {
    status,
    headers: { ...HANDOUT_HEADERS, 'Content-Type': 'text/html; charset=utf-8' },
  });
}

/** 404 tells nothing, whether the token was never given or is malformed; 410 names the clinic to call. */
export function answerWithoutHandout(
  found: Exclude<FoundHandout, { status: 'current' }>,
): Promise<Response> {
  const { isDemo } = env();
  return found.status === 'unknown'
    ? answerPage(<NoSuchPage isDemo={isDemo} />, 404)
    : answerPage(<EndedPage clinic={found.clinic} isDemo={isDemo} />, 410);
}
