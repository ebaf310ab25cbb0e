import type en from '@/messages/en/common.json';

export type TabName = Exclude<keyof (typeof en)['navigation'], 'label' | 'menu' | 'recallsOpen'>;
type Role = 'administrator' | 'physiatrist' | 'therapist';
type Tab = {
  href: string;
  name: TabName;
  /** Who may open it; absent = everybody of the clinic. */
  for?: readonly Role[];
};

const ADMINISTRATORS = ['administrator'] as const;

/** The clinic's screens in the order of the bar; the palette leads to the same. */
const TABS: readonly Tab[] = [
  { href: '/patients', name: 'patients' },
  { href: '/catalog', name: 'catalog' },
  { href: '/rules', name: 'rules' },
  { href: '/templates', name: 'templates' },
  { href: '/recalls', name: 'recalls' },
  { href: '/team', name: 'team', for: ADMINISTRATORS },
  { href: '/settings', name: 'settings', for: ADMINISTRATORS },
];

export function listTabs(role: Role): readonly Tab[] {
  return TABS.filter((tab) => tab.for?.includes(role) ?? true);
}
