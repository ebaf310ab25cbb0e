/**
 * What a clinic page may do in the browser. Scripts and styles need this request's nonce; `strict-dynamic` lets
 * a trusted script load its chunks. Hot reload evaluates text and inserts styles, so development allows both.
 */
export function browserPolicy({
  nonce,
  isDevelopment,
  mayFrame = false,
}: {
  nonce: string;
  isDevelopment: boolean;
  /** Whether the page shows another page of ours within itself. */
  mayFrame?: boolean;
}): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // react-aria renders inline style attributes on the server.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "manifest-src 'self'",
    ...(mayFrame ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(isDevelopment
      ? []
      : ["require-trusted-types-for 'script'", 'trusted-types nextjs nextjs#bundler default']),
  ].join('; ');
}
