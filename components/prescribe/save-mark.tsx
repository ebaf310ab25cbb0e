import { useFormatter, useTranslations } from 'next-intl';
import { SignInAgainButton } from '@/components/shell/sign-in-again-button';
import { Button } from '@/components/ui/button';
import type { useAutosave } from './use-autosave';

type Autosave = ReturnType<typeof useAutosave>;

/** One line in the patient strip. */
export function SaveMark({ state }: Pick<Autosave, 'state'>) {
  const t = useTranslations('prescribe.save');
  const format = useFormatter();
  const words = () => {
    if (state.status === 'saved') {
      return t('savedAt', {
        time: format.dateTime(state.at, { hour: '2-digit', minute: '2-digit', hour12: false }),
      });
    }
    if (state.status === 'idle' || state.status === 'saving') return t(state.status);
    return t('failed');
  };
  return (
    <p role="status" className="text-ink-2 text-xs">
      {words()}
    </p>
  );
}

/** What cannot be solved without the doctor, and the way on. Nothing typed is lost meanwhile. */
export function SaveTrouble({
  autosave,
  onTakeTheirs,
}: {
  autosave: Autosave;
  onTakeTheirs: (
    theirs: NonNullable<Extract<Autosave['state'], { theirs: unknown }>['theirs']>,
  ) => void;
}) {
  const t = useTranslations('prescribe.save');
  const { state, retry, keepMine } = autosave;
  if (state.status === 'conflict') {
    const { theirs } = state;
    return (
      <Trouble words={t(theirs ? 'conflict' : 'conflictGone')}>
        {theirs && (
          <Button variant="secondary" onPress={() => onTakeTheirs(theirs)}>
            {t('takeTheirs')}
          </Button>
        )}
        <Button variant="primary" onPress={() => keepMine(theirs)}>
          {t('keepMine')}
        </Button>
      </Trouble>
    );
  }
  if (!isTrouble(state.status)) return null;
  return (
    <Trouble words={t(TROUBLE_WORDS[state.status])}>
      {state.status === 'signed-out' && <SignInAgainButton />}
      {state.status === 'signed-out' && (
        <a
          href="/sign-in"
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 items-center px-2 font-medium underline md:min-h-9"
        >
          {t('signIn')}
        </a>
      )}
      <Button variant="secondary" onPress={() => void retry()}>
        {t('retry')}
      </Button>
    </Trouble>
  );
}

const TROUBLE_WORDS = {
  failed: 'failedLong',
  'storage-full': 'storageFull',
  'signed-out': 'signedOut',
} as const;

const isTrouble = (status: string): status is keyof typeof TROUBLE_WORDS =>
  Object.hasOwn(TROUBLE_WORDS, status);

function Trouble({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-2 border-ink border-b-2 bg-surface px-4 py-2"
    >
      <p className="min-w-60 flex-1 font-medium">{words}</p>
      {children}
    </div>
  );
}
