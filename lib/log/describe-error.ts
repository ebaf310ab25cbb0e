import 'server-only';

/** More of them tell of the framework only. */
const FRAMES = 12;
const CAUSES = 3;

export type DescribedError = {
  kind: string;
  /** Of the system, the database or the mail server. */
  errorCode?: string;
  frames?: string[];
  cause?: DescribedError;
};

/**
 * What went wrong and where, without the words: a message may repeat what somebody typed, an address or the text of a
 * patient.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code } = error as { code?: unknown };
  const isCode = typeof code === 'number' || (typeof code === 'string' && /^\w{1,40}$/.test(code));
  return {
    kind: error.name,
    ...(isCode && { errorCode: String(code) }),
    frames: framesOf(error),
    ...(error.cause !== undefined &&
      depth < CAUSES && { cause: describeError(error.cause, depth + 1) }),
  };
}

/** Lines of places alone: the words of an error stand above them, and may be many lines. */
function framesOf({ stack = '', message }: Error): string[] {
  const below = stack.slice(stack.indexOf(message) + message.length);
  return below
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
    .slice(0, FRAMES);
}
