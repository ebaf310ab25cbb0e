const EVERYWHERE: Record<string, RegExp> = {
  'content-security-policy': /^default-src 'none'; .*frame-ancestors '(none|self)'/,
  'cache-control': /no-store/,
  'x-robots-tag': /noindex/,
  'referrer-policy': /^same-origin$/,
  'x-content-type-options': /^nosniff$/,
  'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /^camera=\(\), microphone=\(\), geolocation=\(\), payment=\(\), usb=\(\)$/,
};

/** Headers that every answer carries and this one does not, or not as it must. */
export function listLacking(headers: Record<string, string>): string[] {
  return Object.entries(EVERYWHERE)
    .filter(([name, right]) => !right.test(headers[name] ?? ''))
    .map(([name]) => `${name}: ${headers[name]}`);
}
