import type { ReactNode } from 'react';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { WORDS } from '@/lib/handout/words';
import { PAGE_STYLES, type PageKind } from './page-style';

/** What the browser module needs to know of the link; without it a page runs no script. */
export type EnhancedLink = {
  /** `/h/<token>` */
  base: string;
  /** Names the link in the browser's storage: opaque, and never the token. */
  pageKey: string;
  manifestUrl?: string;
};

/** The frame of every page a link can lead to; its title never says whose it is. */
export function HandoutDocument({
  language,
  isDemo,
  kind = 'list',
  link,
  endedKey,
  mark,
  children,
}: {
  language: Language;
  isDemo: boolean;
  kind?: PageKind;
  link?: EnhancedLink;
  /** `pageKey` of a link that shows nothing any more: the browser forgets what it holds of it. */
  endedKey?: string;
  /** Above everything else, such as that nothing was issued yet. */
  mark?: Bilingual;
  children: ReactNode;
}) {
  return (
    <html
      lang={language}
      {...(link && { 'data-base': link.base, 'data-page-key': link.pageKey })}
      {...(endedKey && { 'data-forget': endedKey })}
    >
      {/* biome-ignore lint/style/noHeadElement: a document of its own, not a page of the framework. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <meta name="format-detection" content="telephone=no" />
        <title>{WORDS.homeExercises[language]}</title>
        <meta property="og:title" content={WORDS.homeExercises[language]} />
        <meta property="og:description" content={WORDS.fromYourClinic[language]} />
        <meta property="og:type" content="website" />
        <link rel="apple-touch-icon" href="/icon-180.png" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/fonts/letters.css" />
        {link?.manifestUrl && <link rel="manifest" href={link.manifestUrl} />}
        <style
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, allowed by its hash.
          dangerouslySetInnerHTML={{ __html: PAGE_STYLES[kind] }}
        />
        {(link || endedKey) && <script type="module" src="/handout.js" />}
      </head>
      <body {...(kind === 'session' && { className: kind })}>
        {mark && (
          <aside className="demo" aria-label={mark[language]}>
            {mark[language]}
          </aside>
        )}
        {isDemo && <aside className="demo">{WORDS.demonstration[language]}</aside>}
        {children}
      </body>
    </html>
  );
}

/** Digits only: what a phone dials. */
export function dialled(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
