import 'server-only';
import { statfs } from 'node:fs/promises';
import type { PrismaClient } from './generated/client';

/** What a browser is told of it, in place of the number that finds an error in the log. */
export const STORAGE_FULL = 'storage-full';

/** The disk has no room for what was to be written: nothing of it was. */
export class StorageFullError extends Error {
  readonly digest = STORAGE_FULL;
  constructor(cause?: unknown) {
    super('The disk is full: nothing was written.', { cause });
  }
}

/** PostgreSQL's own: `disk_full`. */
const DISK_FULL = '53100';

/** Ours: four of its journal's files, for an embedded database that finds no room for one stops answering. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024;

export async function hasRoom(directory: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize > LEAST_FREE_BYTES;
}

const WRITES = /^(create|update|upsert|delete|\$executeRaw)/;

/** A client that refuses to write where there is no room, and says so where the database finds none. */
export function guardStorage(
  client: PrismaClient,
  isWritable: () => Promise<boolean>,
): PrismaClient {
  const guarded = client.$extends({
    query: {
      async $allOperations({ operation, args, query }) {
        if (WRITES.test(operation) && !(await isWritable())) throw new StorageFullError();
        try {
          return await query(args);
        } catch (error) {
          throw isStorageFull(error) ? new StorageFullError(error) : error;
        }
      },
    },
  });
  // It adds no name of its own.
  return guarded as unknown as PrismaClient;
}

function isStorageFull(error: unknown): boolean {
  const { meta } = error as {
    meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } }; code?: unknown };
  };
  return meta?.driverAdapterError?.cause?.originalCode === DISK_FULL || meta?.code === DISK_FULL;
}
