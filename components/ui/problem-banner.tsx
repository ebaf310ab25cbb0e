import { SignInAgainButton } from '@/components/shell/sign-in-again-button';
import { Banner } from './banner';

type ProblemBannerProps = {
  title: string;
  whatToDo: string;
  /** Words of the link to sign in again in a new tab; `null` = signed in. */
  signIn: string | null;
};

/** Why nothing was changed and what to do. */
export function ProblemBanner({ title, whatToDo, signIn }: ProblemBannerProps) {
  return (
    <Banner role="alert" title={title}>
      <p className="text-ink-2">{whatToDo}</p>
      {signIn !== null && (
        <span className="flex flex-wrap items-center gap-3">
          <SignInAgainButton />
          <a
            href="/sign-in"
            target="_blank"
            rel="noreferrer"
            className="font-semibold text-brand underline underline-offset-2"
          >
            {signIn}
          </a>
        </span>
      )}
    </Banner>
  );
}
