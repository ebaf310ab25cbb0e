import type { Language } from '@/lib/catalog/bilingual';
import { pausedAllSentence, pausedExerciseSentence } from '@/lib/handout/recall-pause';
import { WORDS } from '@/lib/handout/words';
import { dialled } from './handout-document';
import { LineIcon, StopSign } from './icons';

type RecallNoticeProps = { sentence: string; phone: string; language: Language };

/** The clinic has paused something: what not to do, and the phone; never why. */
export function RecallNotice({ sentence, phone, language }: RecallNoticeProps) {
  return (
    <div className="box stop recall" role="note">
      <p>
        <StopSign />
        <span>{sentence}</span>
      </p>
      <a className="button" href={dialled(phone)}>
        <LineIcon name="phone" />
        {WORDS.call[language]} {phone}
      </a>
    </div>
  );
}

type PausedProps = Omit<RecallNoticeProps, 'sentence'>;

export function PausedExercise({ phone, language }: PausedProps) {
  const sentence = pausedExerciseSentence(phone, language);
  return <RecallNotice sentence={sentence} phone={phone} language={language} />;
}

/** In place of a session. */
export function PausedSession({ phone, language }: PausedProps) {
  return (
    <div className="held">
      <h2 tabIndex={-1}>{WORDS.pausedByClinic[language]}</h2>
      <RecallNotice
        sentence={pausedAllSentence(phone, language)}
        phone={phone}
        language={language}
      />
    </div>
  );
}
