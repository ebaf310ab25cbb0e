'use client';

import { pageSwitch } from '@/components/ui/page-switch';

/** The box in which a person whose session ended signs in again, over what they were typing. */
export const SIGN_IN_AGAIN = pageSwitch();
