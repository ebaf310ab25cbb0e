'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import type { Scene } from '@/lib/figure/pose';
import { readRest, restOf } from './scene-rest';

/** View, contacts, muscles, arrows, props and words, as JSON; what does not read stays as typed, with the reason. */
export function RestEditor({
  scene,
  onChange,
}: {
  scene: Scene;
  onChange: (scene: Scene) => void;
}) {
  const [text, setText] = useState(() => JSON.stringify(restOf(scene), null, 2));
  const read = readRest(text);
  return (
    <Field
      label="View, contacts, muscles, arrows, props and words (JSON)"
      error={'problem' in read ? read.problem : undefined}
    >
      {(ties) => (
        <textarea
          {...ties}
          value={text}
          spellCheck={false}
          onChange={({ target: { value } }) => {
            setText(value);
            const next = readRest(value);
            if ('rest' in next) {
              const { start, via, end } = scene;
              onChange({ ...next.rest, start, end, ...(via && { via }) });
            }
          }}
          className="h-56 w-full resize-y rounded-lg border border-line-2 bg-surface p-2 font-mono text-xs aria-invalid:border-2 aria-invalid:border-ink"
        />
      )}
    </Field>
  );
}
