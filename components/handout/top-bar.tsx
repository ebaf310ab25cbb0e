import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { SESSION_WORDS } from '@/lib/handout/session-words';
import { WORDS } from '@/lib/handout/words';
import { dialled } from './handout-document';
import { LineIcon } from './icons';

type TopBarProps = {
  clinic: { name: Bilingual; phone: string };
  language: Language;
};

/** Whose page, larger letters, the other language, the clinic's phone; never out of sight. */
export function TopBar({ clinic, language }: TopBarProps) {
  const other = language === 'th' ? 'en' : 'th';
  return (
    <header className="top">
      <p>{clinic.name[language]}</p>
      <input type="checkbox" id="large" aria-label={SESSION_WORDS.largeText[language]} />
      <label htmlFor="large" title={SESSION_WORDS.largeText[language]}>
        {language === 'th' ? 'ก' : 'A'}
        <span aria-hidden="true">+</span>
      </label>
      <a
        href={`?lang=${other}`}
        lang={other}
        hrefLang={other}
        aria-label={other === 'th' ? 'ภาษาไทย' : 'English'}
      >
        {other === 'th' ? 'ไทย' : 'EN'}
      </a>
      <a href={dialled(clinic.phone)}>
        <LineIcon name="phone" />
        {WORDS.call[language]}
      </a>
    </header>
  );
}
