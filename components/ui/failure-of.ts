/** Why an act of the server came to nothing: no answer arrived, or the server says that its disk is full. */
export type Failure = 'failed' | 'storage-full';

/** The server names what went wrong in the one word that reaches a browser. */
export function failureOf(error: unknown): Failure {
  const { digest } = (error ?? {}) as { digest?: unknown };
  return digest === 'storage-full' ? 'storage-full' : 'failed';
}
