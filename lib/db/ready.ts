import 'server-only';
import { db } from './client';

/** Source: the operators' contract, "ready 503 within 2 s"; the rest is for the way of the answer. */
const PATIENCE_MS = 1_500;

/** Whether a question to the database comes back in time; opening it migrates it. */
export async function isDatabaseReady(): Promise<boolean> {
  const answer = db()
    .then((database) => database.$queryRaw`SELECT 1`)
    .then(() => true)
    .catch(() => false);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
