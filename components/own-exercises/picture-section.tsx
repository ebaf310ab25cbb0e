'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { SelectField } from '@/components/ui/select-field';
import type { OwnPicture } from '@/lib/catalog/own-picture';
import { FigureChooser } from './figure-chooser';
import type { Option } from './own-options';
import { PictureSlot } from './picture-slot';
import { Section, type SectionProps } from './section';

const KINDS = ['none', 'figure', 'uploaded'] as const;

type PictureSectionProps = SectionProps & {
  figures: readonly Option[];
  drawn: Readonly<Record<string, ReactNode>>;
};

/** A figure of the catalog, the clinic's own pictures, or none. */
export function PictureSection({ values, onChange, figures, drawn }: PictureSectionProps) {
  const t = useTranslations('ownExercises.picture');
  const { picture } = values;
  const [kind, setKind] = useState<OwnPicture['kind']>(picture.kind);
  const show = (shown: OwnPicture) => onChange({ picture: shown });
  const [start, end] = picture.kind === 'uploaded' ? [picture.start, picture.end] : [null, null];
  const showUploaded = (first: string | null, second: string | null) => {
    const [one = null, two = null] = [first, second].filter((hash) => hash !== null);
    show(one === null ? { kind: 'none' } : { kind: 'uploaded', start: one, end: two });
  };
  return (
    <Section title={t('title')} lead={t('lead')}>
      <SelectField
        label={t('kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(chosen) => {
          setKind(chosen);
          if (chosen !== picture.kind) show({ kind: 'none' });
        }}
      />
      {kind === 'figure' && (
        <FigureChooser
          figures={figures}
          drawn={drawn}
          chosen={picture.kind === 'figure' ? picture.of : null}
          onChoose={(of) => show({ kind: 'figure', of })}
        />
      )}
      {kind === 'uploaded' && (
        <div className="grid gap-2 md:grid-cols-2">
          <PictureSlot
            label={t('start')}
            hash={start}
            onChange={(hash) => showUploaded(hash, end)}
          />
          {start && (
            <PictureSlot
              label={t('end')}
              hash={end}
              onChange={(hash) => showUploaded(start, hash)}
            />
          )}
        </div>
      )}
    </Section>
  );
}
