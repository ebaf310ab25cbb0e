import type { Browser, BrowserContext } from '@playwright/test';
import type { Visitor } from '@/tests/support/routes';
import { enter, readDemo, signOut } from './demo';
import { WORDS } from './words';

type Person = 'physiatrist' | 'physiatrist2' | 'therapist' | 'administrator' | 'other';

/** The demo's people, see `prisma/demo.ts`. */
export function accountOf(person: Person): Record<'email' | 'password', string> {
  return { email: `${person}@khayap.example`, password: readDemo().password };
}

export async function openAs(browser: Browser, person: Person): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB' });
  await enter(context, accountOf(person));
  return context;
}

/** A browser that still holds the cookie of a session which the clinic has ended. */
export async function openDisabledSession(browser: Browser): Promise<BrowserContext> {
  const context = await openAs(browser, 'physiatrist2');
  const cookies = await context.cookies();
  const page = await context.newPage();
  await page.goto('/patients');
  await signOut(page, WORDS.en);
  await context.clearCookies();
  await context.addCookies(cookies);
  return context;
}

const OPEN: Record<Visitor, (browser: Browser) => Promise<BrowserContext>> = {
  anonymous: (browser) => browser.newContext(),
  'other-clinic': (browser) => openAs(browser, 'other'),
  therapist: (browser) => openAs(browser, 'therapist'),
  administrator: (browser) => openAs(browser, 'administrator'),
  disabled: openDisabledSession,
};

export const VISITORS = Object.keys(OPEN) as Visitor[];

/** A fresh browser of this visitor. */
export function openVisitor(browser: Browser, visitor: Visitor): Promise<BrowserContext> {
  return OPEN[visitor](browser);
}
