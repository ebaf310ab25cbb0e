'use client';

import { pageSwitch } from '@/components/ui/page-switch';

export const SHORTCUT_HELP = pageSwitch();
