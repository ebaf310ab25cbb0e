'use client';

import { useEffect, useState } from 'react';
import { wasInside } from '@/components/shell/was-inside';
import { SignInFields } from './sign-in-fields';

/**
 * The page is loaded anew before and after it, so that nothing of an earlier person stays in memory, nor under the
 * browser's way back.
 */
export function SignInForm({ next }: { next: string }) {
  const [isLeftOver] = useState(wasInside);
  useEffect(() => {
    if (isLeftOver) location.reload();
  }, [isLeftOver]);
  return isLeftOver ? null : <SignInFields onSignedIn={() => location.assign(next)} />;
}
