'use client';

import type { ReactNode } from 'react';
import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { KeySigns } from '@/components/shortcuts/key-signs';
import { SHORTCUTS, type ShortcutId } from '@/components/shortcuts/shortcut-table';

type PaletteGroupProps = { title: string; isShown: boolean; children: ReactNode };

export function PaletteGroup({ title, isShown, children }: PaletteGroupProps) {
  if (!isShown) return null;
  return (
    <ListBoxSection>
      <Header className="px-3 pt-2 pb-1 font-medium text-ink-2 text-xs">{title}</Header>
      {children}
    </ListBoxSection>
  );
}

type PaletteEntryProps = {
  id: string;
  title: string;
  /** Tells two of one name apart. */
  aside?: string;
  shortcut?: ShortcutId | undefined;
};

export function PaletteEntry({ id, title, aside, shortcut }: PaletteEntryProps) {
  return (
    <ListBoxItem
      id={id}
      textValue={aside ? `${title} ${aside}` : title}
      className="flex min-h-11 cursor-pointer items-center justify-between gap-3 rounded-lg px-3 py-1.5 outline-none data-focused:bg-tint data-hovered:bg-tint md:min-h-9"
    >
      <span className="min-w-0 break-words">{title}</span>
      {aside && <span className="shrink-0 text-ink-2 text-xs">{aside}</span>}
      {shortcut && <KeySigns keys={SHORTCUTS[shortcut].keys[0]} />}
    </ListBoxItem>
  );
}
