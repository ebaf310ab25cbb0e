'use client';

import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { SelectField } from '@/components/ui/select-field';
import type { Person } from '@/lib/figure/drawing';
import { ChoiceRow } from './choice-row';
import type { SceneAct, SceneHistory } from './scene-history';

const PERSONS: readonly { value: Person; words: string }[] = [
  { value: 'man', words: 'Man' },
  { value: 'woman', words: 'Woman' },
];

export function DeskHead({
  names,
  history,
  person,
  source,
  onAct,
  onPerson,
}: {
  names: readonly { id: string; name: string }[];
  history: SceneHistory;
  person: Person;
  source: string;
  onAct: (act: SceneAct) => void;
  onPerson: (person: Person) => void;
}) {
  const step = (kind: 'undo' | 'redo' | 'reset', words: string, isDisabled: boolean) => (
    <Button isDisabled={isDisabled} onPress={() => onAct({ kind })}>
      {words}
    </Button>
  );
  return (
    <header className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <h1 className="mr-auto self-center font-semibold text-[22px] leading-7">Figure desk</h1>
      <SelectField
        label="Figure to begin with"
        value={history.shown.id}
        options={names.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
        onChange={(id) => onAct({ kind: 'open', id })}
        className="w-72"
      />
      <ChoiceRow label="Drawn as" choices={PERSONS} chosen={person} onChoose={onPerson} />
      {step('undo', 'Undo', history.past.length === 0)}
      {step('redo', 'Redo', history.future.length === 0)}
      {step('reset', 'Back to stored', false)}
      <CopyButton key={source} text={source} words="Copy as data" variant="primary" />
    </header>
  );
}
