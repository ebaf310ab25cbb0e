import { Fragment } from 'react';

/**
 * A sentence whose parts between two spaces stay on one line where they fit: a browser breaks Thai between words, and
 * takes "a day" (วันละ) for two.
 */
export function WholeClauses({ text }: { text: string }) {
  return text.split(' ').map((clause, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence, never reordered.
    <Fragment key={index}>
      {index > 0 && ' '}
      <span className="whole">{clause}</span>
    </Fragment>
  ));
}
