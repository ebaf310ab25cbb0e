import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { answerOf, isTrouble, type TemplateTrouble } from '@/components/templates/template-answer';
import { TemplateProblem } from '@/components/templates/template-problem';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { PressButton } from '@/components/ui/press-button';
import { TextField } from '@/components/ui/text-field';
import { templateOf } from '@/lib/prescription/template';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';

/** Keeps the program as it stands to start from; what was typed stays until it is saved. */
export function MakeTemplate() {
  const t = useTranslations('templates.make');
  const router = useRouter();
  const { draft } = usePrescribe();
  const [isOpen, setIsOpen] = useState(false);
  const [kept, setKept] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  // What is written while a dialog is open is not read out: it waits until the dialog is gone.
  useEffect(() => {
    if (!isOpen) setSaved(kept);
  }, [isOpen, kept]);
  if (draft.entries.length === 0) return null;
  return (
    <>
      <PressButton
        aria-haspopup="dialog"
        onClick={() => {
          setKept(null);
          setIsOpen(true);
        }}
        className="inline-flex min-h-11 items-center gap-1.5 rounded-lg px-2.5 font-medium text-brand hover:bg-tint md:min-h-8"
      >
        <Icon name="template" />
        {t('button')}
      </PressButton>
      <p role="status" className="text-ink-2 text-xs empty:hidden">
        {saved !== null && t('saved', { name: saved })}
      </p>
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title={t('title')}>
        <MakeForm
          onSaved={(name) => {
            setIsOpen(false);
            setKept(name);
            // It is offered from now on.
            router.refresh();
          }}
          onCancel={() => setIsOpen(false)}
        />
      </Dialog>
    </>
  );
}

function MakeForm({
  onSaved,
  onCancel,
}: {
  onSaved: (name: string) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('templates');
  const { draft, variants, templating } = usePrescribe();
  const { makeTemplate, mayShare } = templating;
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [isShared, setIsShared] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [problem, setProblem] = useState<TemplateTrouble | null>(null);

  async function save(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (name.trim() === '' || isSaving) return;
    setIsSaving(true);
    const entries = templateOf(draft, (id) => variants.get(id)?.dose ?? null);
    const answer = await answerOf(makeTemplate({ input: { name, note, entries }, isShared }));
    setIsSaving(false);
    if (isTrouble(answer)) setProblem(answer.status);
    else onSaved(name.trim());
  }

  return (
    <form onSubmit={save} noValidate className="grid gap-3">
      <p className="text-[13px] text-ink-2">
        {t('make.what', { count: draft.entries.length })} {t('make.doses')}
      </p>
      <TextField
        label={t('form.name')}
        value={name}
        maxLength={80}
        autoComplete="off"
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
      {mayShare && (
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            className="size-5 accent-brand"
            checked={isShared}
            onChange={(event) => setIsShared(event.target.checked)}
          />
          {t('make.share')}
        </label>
      )}
      {problem && <TemplateProblem status={problem} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="secondary" onPress={onCancel}>
          {t('form.cancel')}
        </Button>
        <Button variant="primary" type="submit" isPending={isSaving}>
          {t(isSaving ? 'form.saving' : 'make.save')}
        </Button>
      </div>
    </form>
  );
}
