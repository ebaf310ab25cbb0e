import 'server-only';
import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { LINK_STATE } from '@/components/handout/browser/queue';
import { GatePage } from '@/components/handout/gate-page';
import { EndedPage, NoSuchPage, NoticePage } from '@/components/handout/notice-page';
import { PAGE_STYLES } from '@/components/handout/page-style';
import type { GateLink } from '@/lib/db/gate';
import { pageKeyOf } from '@/lib/db/link-token';
import type { FoundLink } from '@/lib/db/links';
import { env } from '@/lib/env';
import { WORDS } from '@/lib/handout/words';
import { findAskedLanguage } from './asked-language';

const styleHashes = Object.values(PAGE_STYLES)
  .map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  .join(' ');

/** A preview runs no script, sends nothing, and stands in a frame of our own page. */
const PREVIEW_POLICY = [
  "default-src 'none'",
  `style-src 'self' ${styleHashes}`,
  "img-src 'self'",
  "font-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** What every answer under a patient's link carries: kept nowhere, found by nobody, nothing from elsewhere. */
export const HANDOUT_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'self' ${styleHashes}`,
    "script-src 'self'",
    "img-src 'self'",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The one policy lets through the one address of the service worker.
    'trusted-types khayap',
  ].join('; '),
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

export const PREVIEW_HEADERS = { ...HANDOUT_HEADERS, 'Content-Security-Policy': PREVIEW_POLICY };

export const HTML_HEADERS = { ...HANDOUT_HEADERS, 'Content-Type': 'text/html; charset=utf-8' };

/** A page as static markup. The renderer is loaded here because a static import is refused in a route. */
export async function markupOfPage(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

export async function answerPage(
  page: ReactElement,
  status: number,
  headers: Record<string, string> = {},
): Promise<Response> {
  return new Response(await markupOfPage(page), {
    status,
    headers: { ...HTML_HEADERS, ...headers },
  });
}

/** From an address that only takes what is sent, such as a form's answer that is loaded again. */
export function leadToPage(token: string): Response {
  const headers = { ...HANDOUT_HEADERS, Location: `/h/${encodeURIComponent(token)}` };
  return new Response(null, { status: 303, headers });
}

/** To what another site's page sends. */
export function answerForeign(): Response {
  return new Response(null, { status: 403, headers: HANDOUT_HEADERS });
}

/** A phone that keeps a copy tells by it that the link has ended, and not a proxy that finds no server. */
const IS_OVER = { [LINK_STATE]: 'ended' };

/** Tells nothing: the same whether the token was never given or is malformed. */
export function answerNoSuchPage(): Promise<Response> {
  return answerPage(<NoSuchPage isDemo={env().isDemo} />, 404, IS_OVER);
}

export function answerTooMany(retryAfterSeconds: number): Promise<Response> {
  const page = (
    <NoticePage title={WORDS.tooMany} text={WORDS.tryLater} isDemo={env().isDemo} language="th" />
  );
  return answerPage(page, 429, { 'Retry-After': String(retryAfterSeconds) });
}

/** Names the clinic to call, and nothing of the patient. */
export function answerEnded(
  { status, contact }: Exclude<FoundLink, { status: 'unknown' | 'living' }>,
  token: string,
): Promise<Response> {
  const { isDemo } = env();
  const pageKey = pageKeyOf(token);
  const page = <EndedPage why={status} contact={contact} pageKey={pageKey} isDemo={isDemo} />;
  return answerPage(page, 410, IS_OVER);
}

type Asked = {
  request: Request;
  /** Where the answer is sent. */
  action: string;
  isWrong?: boolean;
};

/** The gate instead of what was asked for; `isWrong` after an answer that did not fit. */
export function answerGate(
  { ask, isShut }: Pick<GateLink, 'ask' | 'isShut'>,
  { request, action, isWrong = false }: Asked,
): Promise<Response> {
  const page = (
    <GatePage
      ask={ask}
      action={action}
      problem={isShut ? 'shut' : isWrong ? 'wrong' : null}
      language={findAskedLanguage(request) ?? 'th'}
      isDemo={env().isDemo}
    />
  );
  return answerPage(page, isShut ? 423 : isWrong ? 422 : 403);
}
