'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldMessage } from '@/components/ui/field';
import { Photo } from '@/components/ui/photo';
import { addressOfPicture, type PictureProblem, sendPicture } from './send-picture';

type PictureSlotProps = {
  label: string;
  hash: string | null;
  onChange: (hash: string | null) => void;
};

/** One uploaded picture, as the server drew it anew; a refusal says what to send instead. */
export function PictureSlot({ label, hash, onChange }: PictureSlotProps) {
  const t = useTranslations('ownExercises.picture');
  const id = useId();
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<PictureProblem | null>(null);

  async function send(file: File | undefined) {
    if (!file) return;
    setProblem(null);
    setShare(0);
    const answer = await sendPicture(file, setShare);
    setShare(null);
    if ('hash' in answer) onChange(answer.hash);
    else setProblem(answer.problem);
  }

  return (
    <div className="flex min-w-0 flex-col gap-2 rounded-lg border border-line p-3">
      <label htmlFor={id} className="font-medium text-[13px] text-ink-2">
        {label}
      </label>
      {hash && (
        <Photo
          src={addressOfPicture(hash)}
          alt={label}
          className="h-44 w-full rounded-lg bg-fig object-contain"
        />
      )}
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={`${id}-said`}
        disabled={share !== null}
        onChange={(event) => {
          void send(event.target.files?.[0]);
          event.target.value = '';
        }}
        className="w-full text-[13px] file:mr-3 file:min-h-11 file:rounded-lg file:border file:border-line-2 file:border-solid file:bg-surface file:px-3.5 file:font-semibold file:text-ink md:file:min-h-9"
      />
      <div id={`${id}-said`} role="status" className="text-ink-3 text-xs">
        {share !== null && (
          <>
            <progress
              value={share}
              className="h-1.5 w-full accent-brand"
              aria-label={t('sending')}
            />
            {t('sending')}
          </>
        )}
        {share === null && !problem && t('hint')}
        {problem && <FieldMessage>{t(`problem.${problem}`)}</FieldMessage>}
      </div>
      {hash && (
        <Button variant="link" className="self-start" onPress={() => onChange(null)}>
          {t('remove')}
        </Button>
      )}
    </div>
  );
}
