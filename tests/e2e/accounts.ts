import type { Browser, BrowserContext } from '@playwright/test';
import { formOf, invitedPerson } from '@/tests/support/actions';
import type { Visitor } from '@/tests/support/routes';
import { callAction } from './call-action';
import { enter, readDemo } from './demo';
import { fillIn, WORDS } from './words';

type Person =
  | 'physiatrist'
  | 'physiatrist2'
  | 'therapist'
  | 'administrator'
  | 'other'
  | 'other-administrator';

/** The demo's people, see `prisma/demo.ts`. */
export function accountOf(person: Person): Record<'email' | 'password', string> {
  return { email: `${person}@khayap.example`, password: readDemo().password };
}

export async function openAs(browser: Browser, person: Person): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB' });
  await enter(context, accountOf(person));
  return context;
}

/** Somebody an administrator invites, who sets their password and signs in. */
export async function openInvited(
  browser: Browser,
  { request }: Pick<BrowserContext, 'request'>,
  person: ReturnType<typeof invitedPerson>,
) {
  const { returned } = await callAction(request, 'app/(clinic)/team/actions.ts inviteAction', {
    args: [person],
  });
  const { url } = returned as { url: string };
  const token = new URL(url).searchParams.get('token') ?? '';

  const context = await browser.newContext({ locale: 'en-GB' });
  const account = { email: person.email, password: 'a pass phrase for a while' };
  await callAction(context.request, 'app/join/join.ts join', {
    args: [null, formOf({ token, password: account.password })],
  });
  await enter(context, account);
  return { context, account };
}

/** Somebody the administrator invited and, while they were signed in, disabled. */
async function openDisabled(browser: Browser): Promise<BrowserContext> {
  const administrator = await openAs(browser, 'administrator');
  const person = invitedPerson();
  const { context } = await openInvited(browser, administrator, person);
  const page = await administrator.newPage();
  await page.goto('/team');
  await page
    .getByRole('listitem')
    .filter({ hasText: person.email })
    .getByRole('button', { name: WORDS.en.team.person.disable })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: WORDS.en.team.leave.disable.submit })
    .click();
  await page.getByText(fillIn(WORDS.en.team.person.done.disabled, { name: person.name })).waitFor();
  return context;
}

const OPEN: Record<Visitor, (browser: Browser) => Promise<BrowserContext>> = {
  anonymous: (browser) => browser.newContext(),
  'other-clinic': (browser) => openAs(browser, 'other'),
  therapist: (browser) => openAs(browser, 'therapist'),
  administrator: (browser) => openAs(browser, 'administrator'),
  disabled: openDisabled,
};

export const VISITORS = Object.keys(OPEN) as Visitor[];

/** A fresh browser of this visitor. */
export function openVisitor(browser: Browser, visitor: Visitor): Promise<BrowserContext> {
  return OPEN[visitor](browser);
}
