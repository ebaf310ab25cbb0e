import 'server-only';
import { env } from '@/lib/env';
import { codesOf, LinkCodes } from './link-token';
import { unseal, unsealWithAny } from './seal';

/** The present key and, until everything is sealed anew, the one before. */
export function linkKeys(): string[] {
  const { linkKey, linkKeyBefore } = env();
  return linkKeyBefore === null ? [linkKey] : [linkKey, linkKeyBefore];
}

export type SealedLink = { sealedToken: string; sealedCodes: string | null };

type OpenedLink = LinkCodes & { token: string };

/** What a link's row says only to whoever has the key; `null` = it is not at hand. */
export function openLinkIfPossible({ sealedToken, sealedCodes }: SealedLink): OpenedLink | null {
  const found = unsealWithAny(sealedToken, linkKeys());
  if (!found) return null;
  const { secret: token, key } = found;
  if (sealedCodes === null) return { token, ...codesOf(token, key) };
  return { token, ...LinkCodes.parse(JSON.parse(unseal(sealedCodes, key))) };
}

/** @throws when the key is not at hand. */
export function openLink(sealed: SealedLink): OpenedLink {
  const opened = openLinkIfPossible(sealed);
  if (!opened) throw new Error('This link was sealed with another LINK_KEY than the present one.');
  return opened;
}
