import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { BoardTemplate } from './template-board';
import type { Ask } from './templates-screen';

/** What its owner may do with it, and everybody: use it, or copy it to change the copy. */
export function TemplateButtons({
  template,
  mayShare,
  onEdit,
  onAsk,
}: {
  template: BoardTemplate;
  mayShare: boolean;
  /** Left out where nobody may change it. */
  onEdit?: () => void;
  onAsk: Ask;
}) {
  const t = useTranslations('templates');
  const isHydrated = useHydrated();
  const [isAsking, startAsking] = useTransition();
  const [isDeleting, setIsDeleting] = useState(false);
  const { id, name, note, kept, exercises } = template;
  const copyName = t('copyName', { name: name.slice(0, 70) });

  function copy() {
    const entries = exercises
      .filter((one) => one.name !== null)
      .map(({ exercise, variant, dose, note: words }) => ({
        exercise,
        variant,
        dose,
        note: words,
      }));
    const input = { name: copyName, note: note.slice(0, 300), entries };
    startAsking(async () => {
      await onAsk('create', { input, isShared: false }, { done: 'created', name: copyName });
    });
  }

  function share(isShared: boolean) {
    const told = { done: isShared ? ('shared' as const) : ('unshared' as const), name };
    startAsking(async () => {
      await onAsk('share', { id, version: kept?.version, isShared }, told);
    });
  }

  function remove() {
    setIsDeleting(false);
    startAsking(async () => {
      await onAsk('remove', { id, version: kept?.version }, { done: 'deleted', name });
    });
  }

  const ready = { isDisabled: !isHydrated, isPending: isAsking };
  return (
    <div className="mt-auto flex flex-wrap items-center gap-1.5">
      <ButtonLink href={`/patients?template=${id}`} aria-label={t('card.useOf', { name })}>
        {t('card.use')}
      </ButtonLink>
      {kept?.mayChange && onEdit && (
        <Button variant="quiet" aria-label={t('card.editOf', { name })} {...ready} onPress={onEdit}>
          {t('card.edit')}
        </Button>
      )}
      {kept?.isMine && (kept.isShared || mayShare) && (
        <Button
          variant="quiet"
          aria-label={t(kept.isShared ? 'card.unshareOf' : 'card.shareOf', { name })}
          {...ready}
          onPress={() => share(!kept.isShared)}
        >
          {t(kept.isShared ? 'card.unshare' : 'card.share')}
        </Button>
      )}
      <Button variant="quiet" aria-label={t('card.copyOf', { name })} {...ready} onPress={copy}>
        {t('card.copy')}
      </Button>
      {kept?.mayChange && (
        <Button
          variant="quiet"
          aria-label={t('card.deleteOf', { name })}
          {...ready}
          onPress={() => setIsDeleting(true)}
        >
          {t('card.delete')}
        </Button>
      )}
      {isDeleting && (
        <Dialog
          isOpen
          onOpenChange={() => setIsDeleting(false)}
          title={t('delete.title', { name })}
        >
          <p className="text-ink-2">{t('delete.means')}</p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button onPress={() => setIsDeleting(false)}>{t('delete.cancel')}</Button>
            <Button variant="primary" onPress={remove}>
              {t('delete.submit')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
