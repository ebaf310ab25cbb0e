'use client';

import { useTranslations } from 'next-intl';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useShortcut } from '@/components/shortcuts/use-shortcut';
import { PaletteSearch } from './palette-search';
import { PALETTE } from './palette-switch';
import type { PaletteActs } from './use-commands';

/** One box that leads to a patient, a figure, a screen or an act; closed, it costs nothing. */
export function Palette(props: PaletteActs) {
  const t = useTranslations('shell.palette');
  const isOpen = PALETTE.useIsOpen();
  useShortcut('palette', () => PALETTE.set(true));
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={PALETTE.set}
      isDismissable
      className="fixed inset-0 z-50 flex items-start justify-center bg-veil p-0 md:p-6 md:pt-[10dvh]"
    >
      <Modal className="flex max-h-full w-full max-w-xl flex-col overflow-hidden bg-surface shadow-tray max-md:h-full md:max-h-[70dvh] md:rounded-[20px]">
        <Dialog aria-label={t('title')} className="flex min-h-0 flex-1 flex-col outline-none">
          <PaletteSearch {...props} onDone={() => PALETTE.set(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
