import { HANDOUT_STYLE } from './handout-style';
import { SESSION_STYLE } from './session-style';

/** The one inlined stylesheet of each kind of page; its policy allows it by the hash of exactly this text. */
export const PAGE_STYLES = {
  list: HANDOUT_STYLE,
  session: HANDOUT_STYLE + SESSION_STYLE,
} as const;
export type PageKind = keyof typeof PAGE_STYLES;
