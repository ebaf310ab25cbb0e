'use client';

import { pageSwitch } from '@/components/ui/page-switch';

export const PALETTE = pageSwitch();
