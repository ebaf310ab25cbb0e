import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { WholeClauses } from '@/components/ui/whole-clauses';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import { MOST_EXERCISES } from '@/lib/prescription/edit-program';
import type { LookAt } from './exercise-look';
import { FavouriteButton } from './favourite-button';
import { Icon } from './icons';
import { LookPicture } from './look-picture';
import { LookVerdict } from './look-verdict';
import { usePrescribe } from './prescribe-context';
import { useMeta } from './use-meta';

/** Everything about one way of doing an exercise, for this patient, without leaving the list. */
export function QuickView({
  variant,
  lookAt,
  onLook,
  onClose,
}: {
  variant: string;
  lookAt: LookAt;
  onLook: (variant: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations('prescribe');
  const { choices, variants, language, draft, acts, nameOf } = usePrescribe();
  const metaOf = useMeta();
  const shown = variants.get(variant);
  const choice = choices.find(({ exercise }) => exercise === shown?.exercise);
  if (!shown || !choice) return null;
  const isAdded = draft.entries.some((entry) => entry.variant === variant);
  const isFull = !isAdded && draft.entries.length >= MOST_EXERCISES;
  return (
    <Dialog title={nameOf(variant)} placement="wide" isOpen onOpenChange={onClose}>
      <p className="-mt-2 text-ink-2 text-xs">
        {[metaOf(choice, shown), ...shown.equipment.map((tool) => tool[language])].join(' · ')}
      </p>
      <div className="grid gap-4 md:grid-cols-2">
        <LookPicture variant={variant} lookAt={lookAt} />
        <LookVerdict choice={choice} shown={shown} onLook={onLook} />
      </div>
      <div className="sticky bottom-0 z-10 -mx-5 -mb-5 flex flex-wrap items-center gap-2 border-line border-t bg-surface px-5 py-3">
        <p className="min-w-48 flex-1 text-[13px]">
          <strong>{t('look.dose')}:</strong>{' '}
          <WholeClauses text={doseSentence(shown.dose, shown.sideMeans)[language]} />
        </p>
        <FavouriteButton variant={variant} />
        <Button variant="secondary" onPress={onClose}>
          {t('look.close')}
        </Button>
        <Button
          variant="primary"
          isDisabled={isFull}
          onPress={() => {
            if (isAdded) acts.remove(variant);
            else acts.add(shown);
            onClose();
          }}
        >
          <Icon name={isAdded ? 'remove' : 'add'} />
          {t(isAdded ? 'look.remove' : 'look.add')}
        </Button>
      </div>
    </Dialog>
  );
}
