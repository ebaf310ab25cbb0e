import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./app/request-language.ts');

/** Static files bypass proxy.ts, so what every answer carries stands here. */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Browsers take it over https alone.
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  },
];

/** What is no file there is answered by a page, which proxy.ts does not reach. */
const ofFiles = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
  { key: 'Referrer-Policy', value: 'same-origin' },
];

/** Letters do not change: a patient who comes back waits for nothing. */
const ofLetters = [{ key: 'Cache-Control', value: 'public, max-age=2592000' }];

/** The kept copy's worker answers for patients' links and for nothing else. */
const ofHandoutWorker = [{ key: 'Service-Worker-Allowed', value: '/h/' }];

/** @returns {import('next').NextConfig} */
const configOf = (phase) => ({
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ['@electric-sql/pglite', '@node-rs/argon2', 'piscina', 'pg'],
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    ...['/_next/static/:file*', '/fonts/:file*', '/figures/:sheet/:file+'].map((source) => ({
      source,
      headers: ofFiles,
    })),
    { source: '/fonts/:file*', headers: ofLetters },
    { source: '/handout-worker.js', headers: ofHandoutWorker },
  ],
  // Nobody asks for scaled pictures, and the server would keep a patient's for everybody: the address answers 404.
  images: { unoptimized: true },
  // `page.dev.tsx` is a page for who writes the code, and none of a build.
  pageExtensions: ['tsx', 'ts', ...(phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx'] : [])],
});

export default (phase) => withNextIntl(configOf(phase));
