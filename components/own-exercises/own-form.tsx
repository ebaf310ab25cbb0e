'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { WaitingFields } from '@/components/ui/waiting-fields';
import { ArchiveButton } from './archive-button';
import { DoseSection } from './dose-section';
import { MovementSection } from './movement-section';
import type { OwnOptions } from './own-options';
import { OwnProblem } from './own-problem';
import type { OwnValues } from './own-values';
import { PictureSection } from './picture-section';
import { PreviewPane } from './preview-pane';
import { type SaveOwn, useOwnForm } from './use-own-form';
import { WordsSection } from './words-section';

type OwnFormProps = {
  start: OwnValues;
  /** `null` = a new exercise. */
  edited: { id: string; version: number; isArchived: boolean } | null;
  options: OwnOptions;
  /** Figures of the catalog by id, drawn on the server. */
  drawn: Readonly<Record<string, ReactNode>>;
  onSave: SaveOwn;
  onArchive: SaveOwn;
};

export function OwnForm({ start, edited, options, drawn, onSave, onArchive }: OwnFormProps) {
  const t = useTranslations('ownExercises.form');
  const kept = edited && { id: edited.id, version: edited.version };
  const form = useOwnForm({ start, edited: kept, onSave });
  const { values, change, problem, missing } = form;
  const section = { values, onChange: change };
  return (
    <form ref={form.formRef} method="post" noValidate onSubmit={form.submit}>
      <WaitingFields>
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
          <div className="flex min-w-0 flex-col gap-4">
            <WordsSection {...section} missing={missing} />
            <DoseSection {...section} />
            <MovementSection {...section} options={options} />
            <PictureSection {...section} figures={options.figures} drawn={drawn} />
            {edited && <ArchiveButton {...edited} onArchive={onArchive} />}
          </div>
          <PreviewPane
            rules={options.rules}
            factors={options.factors}
            attributes={values.attributes}
          />
        </div>
        <div className="sticky bottom-0 -mx-4 mt-4 flex flex-col gap-3 border-line border-t bg-paper px-4 py-3 md:-mx-5 md:px-5">
          {problem && <OwnProblem problem={problem} />}
          <div className="flex justify-end gap-2">
            <ButtonLink href="/catalog/own">{t('cancel')}</ButtonLink>
            <Button type="submit" variant="primary" isDisabled={form.isSaving}>
              {form.isSaving ? t('saving') : t('save')}
            </Button>
          </div>
        </div>
      </WaitingFields>
    </form>
  );
}
