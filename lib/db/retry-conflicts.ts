import 'server-only';
import type { PrismaClient } from './generated/client';

/** Once it was undone for the other's sake, an act meets the same other hardly ever again. */
const MOST_TRIES = 4;

/**
 * A client that does an act again from its beginning where the database undid it, because two acts waited for each
 * other. Whatever an act does besides its rows it must therefore do after its transaction.
 */
export function retryConflicts(client: PrismaClient): PrismaClient {
  const transact = client.$transaction.bind(client) as (...args: unknown[]) => Promise<unknown>;
  async function transactAgain(...args: unknown[]): Promise<unknown> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await transact(...args);
      } catch (error) {
        if (tries === MOST_TRIES || !isConflict(error)) throw error;
      }
    }
  }
  return new Proxy(client, {
    get: (target, name) =>
      name === '$transaction' ? transactAgain : Reflect.get(target, name, target),
  });
}

/** As a statement of the client says it, and one that was written by hand. */
function isConflict(error: unknown): boolean {
  const { code, meta } = error as {
    code?: unknown;
    meta?: { driverAdapterError?: { cause?: { kind?: unknown } } };
  };
  const kind = meta?.driverAdapterError?.cause?.kind;
  return code === 'P2034' || kind === 'TransactionWriteConflict';
}
