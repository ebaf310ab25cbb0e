import 'server-only';
import { describeError } from './describe-error';
import { log } from './log';
import { requestId } from './request';

const LEVELS = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' } as const;

/**
 * What the framework and the libraries say goes through the log too. In a request only the kind and place of an
 * error are kept: their words may be a person's. An error that is shown gets the request's number, which the person
 * who sees it can give.
 */
export function takeOverConsole(): void {
  for (const [method, level] of Object.entries(LEVELS) as [keyof typeof LEVELS, 'info'][]) {
    console[method] = (...said: unknown[]) => {
      const error = said.find((each) => each instanceof Error);
      if (error && isNamed(error)) return;
      const words = said.filter((each) => typeof each === 'string').join(' ');
      log()[level](
        {
          ...(error && describeError(error)),
          ...(error && nameError(error)),
          ...(!error && requestId() === null && { said: words.slice(0, 300) }),
        },
        'console.said',
      );
    };
  }
}

type Shown = Error & { digest?: string | undefined };

/** The same error comes again as the page around it is drawn. */
const isNamed = ({ digest }: Shown) => digest !== undefined && digest === requestId();

/** The framework's is a number, the same for every such error; a word is ours, by which the browser knows the error. */
const isFramework = (digest: string | undefined) =>
  digest === undefined || /^\d+(@|$)/.test(digest);

/** The framework shows an error's digest and nothing else of it. */
function nameError(error: Shown): { digest: string | undefined } {
  const { digest } = error;
  const id = requestId();
  if (id !== null && isFramework(digest)) error.digest = id;
  return { digest };
}
