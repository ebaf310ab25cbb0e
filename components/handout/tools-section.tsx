import type { Language } from '@/lib/catalog/bilingual';
import type { Handout } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';
import { KeepOnPhone } from './page-tools';

type ToolsSectionProps = { handout: Handout; language: Language; base: string; reportKey: string };

/** Paper, reminders, a copy on the phone, and the way out for whom the page is not meant for. */
export function ToolsSection({ handout, language, base, reportKey }: ToolsSectionProps) {
  const query = language === handout.language ? '' : `&lang=${language}`;
  const printed = (options: string) =>
    `${base}/handout.pdf${options || query ? `?${[options, query.slice(1)].filter(Boolean).join('&')}` : ''}`;
  return (
    <section className="box tools">
      <h2>{WORDS.tools[language]}</h2>
      <p>
        <a className="button" href={printed('')}>
          {WORDS.print[language]}
        </a>
        <a className="button" href={printed('size=large')}>
          {WORDS.printLarge[language]}
        </a>
      </p>
      <ReminderForm language={language} base={base} />
      <KeepOnPhone language={language} />
      <details>
        <summary>{WORDS.notMine[language]}</summary>
        <form method="post" action={`${base}/not-mine`}>
          <p>{WORDS.notMineMeans[language]}</p>
          <input type="hidden" name="from" value="page" />
          <input type="hidden" name="reportKey" value={reportKey} />
          <button type="submit" className="button">
            {WORDS.notMineSend[language]}
          </button>
        </form>
      </details>
    </section>
  );
}

/** Reminders as a file for the phone's calendar; the link goes along only when asked for. */
function ReminderForm({ language, base }: { language: Language; base: string }) {
  return (
    <details>
      <summary>{WORDS.reminders[language]}</summary>
      <form method="get" action={`${base}/calendar.ics`}>
        <input type="hidden" name="lang" value={language} />
        <label className="field">
          {WORDS.remindAt[language]}
          <input type="time" name="at" defaultValue="08:00" required />
        </label>
        <label className="check">
          <input type="checkbox" name="link" value="yes" />
          {WORDS.remindWithLink[language]}
        </label>
        <button type="submit" className="button">
          {WORDS.remindSave[language]}
        </button>
      </form>
    </details>
  );
}
