import type { Language } from '@/lib/catalog/bilingual';
import { WORDS } from '@/lib/handout/words';
import { HandoutDocument } from './handout-document';

type GatePageProps = {
  ask: 'birth-date' | 'code';
  /** Where the answer is sent. */
  action: string;
  problem: 'wrong' | 'shut' | null;
  language: Language;
  isDemo: boolean;
};

/** Before a link shows anything; names neither clinic nor patient. */
export function GatePage({ ask, action, problem, language, isDemo }: GatePageProps) {
  const other = language === 'th' ? 'en' : 'th';
  return (
    <HandoutDocument language={language} isDemo={isDemo}>
      <main>
        <form method="post" action={action} className="box gate">
          <h1>{ask === 'code' ? WORDS.askCode[language] : WORDS.askBirthDate[language]}</h1>
          <p>{WORDS.askWhy[language]}</p>
          {problem && (
            <p role="alert" className="problem">
              {problem === 'shut' ? WORDS.gateShut[language] : WORDS.gateWrong[language]}
            </p>
          )}
          {problem !== 'shut' && (
            <>
              {ask === 'code' ? (
                <CodeField language={language} />
              ) : (
                <DayFields language={language} />
              )}
              <button type="submit" className="main-button">
                {WORDS.openPage[language]}
              </button>
            </>
          )}
          <p>
            <a href={`?lang=${other}`} lang={other} hrefLang={other}>
              {other === 'th' ? 'ภาษาไทย' : 'English'}
            </a>
          </p>
        </form>
      </main>
    </HandoutDocument>
  );
}

function CodeField({ language }: { language: Language }) {
  return (
    <label className="field">
      {WORDS.code[language]}
      <input name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={12} required />
    </label>
  );
}

function DayFields({ language }: { language: Language }) {
  const fields = [
    { name: 'day', label: WORDS.day[language], length: 2 },
    { name: 'month', label: WORDS.month[language], length: 2 },
    { name: 'year', label: WORDS.year[language], length: 4 },
  ];
  return (
    <div className="day-fields">
      {fields.map(({ name, label, length }) => (
        <label key={name} className="field">
          {label}
          <input name={name} inputMode="numeric" autoComplete="off" maxLength={length} required />
        </label>
      ))}
    </div>
  );
}
