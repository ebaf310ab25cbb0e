import type { Language } from '@/lib/catalog/bilingual';
import { PAIN_WORDS } from '@/lib/handout/session-words';

/** Corners of the mouth, units of a 32 px box: up is a smile, down is pain. */
const mouth = (pain: number): string => {
  const bend = 4.5 - pain * 0.9;
  const [corners, middle] = [21 - bend / 3, 21 + bend];
  return `M10 ${corners.toFixed(1)}Q16 ${middle.toFixed(1)} 22 ${corners.toFixed(1)}`;
};

/** Brows draw together from the middle of the scale on. */
function brows(pain: number): string {
  const slant = Math.max(0, pain - 3) * 0.45;
  const [outer, inner] = [(9.5 + slant / 2).toFixed(1), (9.5 - slant / 2).toFixed(1)];
  return `M8.5 ${outer}L13 ${inner}M23.5 ${outer}L19 ${inner}`;
}

function Face({ pain }: { pain: number }) {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" className="face">
      <circle cx="16" cy="16" r="14" />
      {pain >= 4 && <path d={brows(pain)} />}
      {pain >= 9 ? (
        <path d="M9 13.5l4 1-4 1M23 13.5l-4 1 4 1" />
      ) : (
        <path className="eyes" d="M11 13.500v.01M21 13.500v.01" />
      )}
      <path d={mouth(pain)} />
      {pain === 10 && <path className="tear" d="M8.500 19v4" />}
    </svg>
  );
}

/** 0 to 10 as faces with numbers, in rows that say in words what they mean. Nothing needs to be chosen. */
export function PainScale({
  legend,
  chosen = null,
  language,
}: {
  legend: string;
  chosen?: number | null;
  language: Language;
}) {
  return (
    <fieldset className="pain">
      <legend>{legend}</legend>
      {PAIN_WORDS.map(({ from, to, word }) => (
        <div key={from} className="pain-row">
          <span className="pain-word">{word[language]}</span>
          {Array.from({ length: to - from + 1 }, (_, index) => from + index).map((pain) => (
            <label key={pain}>
              <input
                type="radio"
                name="pain"
                value={pain}
                defaultChecked={pain === chosen}
                aria-label={`${pain}, ${word[language]}`}
              />
              <Face pain={pain} />
              <span aria-hidden="true">{pain}</span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
