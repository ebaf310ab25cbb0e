export type MailAnswer = {
  status: 'queued' | 'invalid' | 'link-ended' | 'not-set-up';
  /** As typed, so that nothing is lost. */
  to: string;
};

export type SendMail = (before: MailAnswer | null, form: FormData) => Promise<MailAnswer>;

/** A patient's link that has not ended, and all that is handed over with it. */
export type SharedLink = {
  patientId: string;
  url: string;
  /** `paused`: somebody said that it is not theirs. */
  state: 'living' | 'paused';
  expiresAt: Date;
  opens: number;
  lastOpenedAt: Date | null;
  /** `null`: the page asks for none. */
  roomCode: string | null;
  isShut: boolean;
  /** One line for a messenger. */
  message: string;
  mail: {
    /** Whether this server sends mail itself. */
    isSetUp: boolean;
    subject: string;
    text: string;
    /** `null`: none was sent from here. */
    last: { state: 'waiting' | 'sent' | 'given-up'; at: Date } | null;
  };
};
