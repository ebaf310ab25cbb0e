import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldMessage } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import type { BoardExercise, BoardTemplate } from './template-board';
import { TemplateFormExercises } from './template-form-exercises';
import type { Ask, Done } from './templates-screen';

const entryOf = ({ exercise, variant, dose, note }: BoardExercise) => ({
  exercise,
  variant,
  dose,
  note,
});

/** Name, note, order and doses; what was typed stays whatever the server says. */
export function TemplateForm({
  template,
  onAsk,
  onClose,
  onCancel,
}: {
  template: BoardTemplate;
  onAsk: Ask;
  onClose: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations('templates');
  const [name, setName] = useState(template.name);
  const [note, setNote] = useState(template.note);
  const [exercises, setExercises] = useState(template.exercises);
  // As it was opened: what a colleague saves meanwhile is not overwritten unseen.
  const [version] = useState(template.kept?.version);
  const [isTried, setIsTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [isOvertaken, setIsOvertaken] = useState(false);

  async function send(act: 'change' | 'create', done: Done) {
    setIsTried(true);
    if (isSaving || name.trim() === '' || exercises.length === 0) return;
    setIsSaving(true);
    const input = { name, note, entries: exercises.map(entryOf) };
    const request =
      act === 'create' ? { input, isShared: false } : { id: template.id, version, input };
    const { status } = await onAsk(act, request, { done, name: name.trim() });
    setIsSaving(false);
    setIsOvertaken(status === 'changed-elsewhere' || status === 'not-found');
    if (status === 'saved' || status === 'created') onClose();
  }

  function save(event: FormEvent) {
    event.preventDefault();
    return send('change', 'saved');
  }

  return (
    <form
      onSubmit={save}
      noValidate
      aria-label={t('form.label', { name: template.name })}
      className="grid gap-3 border-line border-t pt-3"
    >
      <div className="grid gap-3 md:grid-cols-2">
        <TextField
          label={t('form.name')}
          value={name}
          maxLength={80}
          autoComplete="off"
          autoFocus
          error={isTried && name.trim() === '' ? t('form.nameMissing') : undefined}
          onChange={setName}
        />
        <TextField
          label={t('form.note')}
          value={note}
          maxLength={300}
          autoComplete="off"
          onChange={setNote}
        />
      </div>
      <TemplateFormExercises exercises={exercises} onChange={setExercises} />
      {exercises.length === 0 && <FieldMessage>{t('form.none')}</FieldMessage>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="secondary" onPress={onCancel}>
          {t('form.cancel')}
        </Button>
        {isOvertaken && (
          <Button
            variant="secondary"
            isPending={isSaving}
            onPress={() => send('create', 'created')}
          >
            {t('form.saveCopy')}
          </Button>
        )}
        <Button variant="primary" type="submit" isPending={isSaving}>
          {t(isSaving ? 'form.saving' : 'form.save')}
        </Button>
      </div>
    </form>
  );
}
