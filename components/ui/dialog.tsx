'use client';

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

type DialogProps = {
  title: string;
  isOpen: boolean;
  /** Called with `false` on Escape, a press outside, or by the content. */
  onOpenChange: (isOpen: boolean) => void;
  /** `drawer`: from the right, full height, for the safety pane on a tablet. `broad`: room for two columns of text. */
  placement?: 'centre' | 'drawer' | 'broad';
  /** For what is compared side by side. */
  isWide?: boolean;
  children: ReactNode;
};

function widthOf(placement: DialogProps['placement'], isWide: boolean | undefined): string {
  if (placement === 'broad') return 'max-w-4xl';
  return isWide ? 'max-w-2xl' : 'max-w-lg';
}

export function Dialog(props: DialogProps) {
  const { title, isOpen, onOpenChange, placement, isWide, children } = props;
  const isDrawer = placement === 'drawer';
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={`fixed inset-0 z-50 flex bg-ink/40 dark:bg-black/60 ${isDrawer ? 'justify-end' : 'items-end justify-center p-0 md:items-center md:p-6'}`}
    >
      <Modal
        className={`overflow-y-auto bg-surface shadow-tray ${isDrawer ? 'h-full w-full max-w-[412px]' : `max-h-[90dvh] w-full rounded-t-[20px] md:rounded-[20px] ${widthOf(placement, isWide)}`}`}
      >
        <AriaDialog className="flex flex-col gap-3 p-5 outline-none">
          <Heading slot="title" className="font-semibold text-base">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
