import type { PersonAnswer } from './team-answer';

/** What a person looks after; handouts are those of the patients whose link works. */
export type Holding = Record<
  'patients' | 'openHandouts' | 'drafts' | 'handedIn' | 'templates',
  number
>;

/** `name`: with the title before it. */
export type Colleague = { id: string; name: string };

export type Person = {
  id: string;
  title: string;
  name: string;
  email: string;
  role: 'administrator' | 'physiatrist' | 'therapist';
  /** Empty when the role has none. */
  licence: string;
  state: 'active' | 'invited' | 'disabled';
  hasSecondFactor: boolean;
  /** Until when an address to set a password is open; `null` = none is. */
  invitedUntil: Date | null;
  holds: Holding;
  /** Whether this is who looks at the list. */
  isOneself: boolean;
};

type Act = (request: unknown) => Promise<PersonAnswer>;
export type PersonActs = Record<
  'onChange' | 'onHandOver' | 'onInviteAgain' | 'onResetSecondFactor' | 'onDisable' | 'onEnable',
  Act
>;
