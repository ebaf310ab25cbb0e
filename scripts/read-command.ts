import { resolve } from 'node:path';

/** The one file a command is called with, from where it was called; ends with `usage` where there is none. */
export function readFileArgument(usage: string): string {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined || rest.length > 0) return refuse(usage);
  return resolve(process.env.INIT_CWD ?? '.', file);
}

/** Ends with a sentence for a person, and no stack. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

export function runAndExit(run: () => Promise<void>): void {
  run().then(
    () => process.exit(process.exitCode ?? 0),
    (error: unknown) => refuse(error instanceof Error ? error.message : String(error)),
  );
}
