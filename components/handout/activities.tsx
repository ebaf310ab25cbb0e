import { FigureSvg } from '@/components/figure/figure-svg';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { describeFigure } from '@/lib/figure/describe';
import type { Person } from '@/lib/figure/drawing';
import { findFigure } from '@/lib/figure/figure';
import type { Block } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';

type ActivitiesProps = {
  block: Extract<Block, { kind: 'activities' }>;
  language: Language;
  person: Person;
};

/** Sport and the like: what may be done, what waits for a test, what to leave out. */
export function Activities({ block, language, person }: ActivitiesProps) {
  const { doThese, afterTest, avoid } = block;
  return (
    <section className="box">
      <h2>{WORDS.activities[language]}</h2>
      {doThese.length > 0 && (
        <>
          <h3>{WORDS.mayDo[language]}</h3>
          <ul className="drawn">
            {doThese.map(({ id, name, how }) => (
              <li key={id}>
                <ActivityPicture id={id} name={name} language={language} person={person} />
                <span>
                  <b>{name[language]}</b> {how[language]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {afterTest.length > 0 && (
        <>
          <h3>{WORDS.afterTest[language]}</h3>
          <ul className="drawn">
            {afterTest.map(({ id, name, condition }) => (
              <li key={id}>
                <ActivityPicture id={id} name={name} language={language} person={person} />
                <span>
                  <b>{name[language]}</b> {condition[language]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {avoid.length > 0 && (
        <>
          <h3>{WORDS.leaveOut[language]}</h3>
          <ul className="drawn several">
            {avoid.map(({ id, name }) => (
              <li key={id}>
                <ActivityPicture id={id} name={name} language={language} person={person} />
                <span>{name[language]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Nothing for an activity that an old handout names and the catalog no longer draws. */
function ActivityPicture({
  id,
  name,
  language,
  person,
}: {
  id: string;
  name: Bilingual;
  language: Language;
  person: Person;
}) {
  const figure = findFigure(id, person);
  return (
    figure && (
      <FigureSvg
        figure={figure}
        label={name[language]}
        description={describeFigure(id, 'end', language)}
        frame="end"
        className="thumb"
      />
    )
  );
}
