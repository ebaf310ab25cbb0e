'use client';

import { Button } from '@/components/ui/button';

/** Light and dark of the whole page; colours follow the root alone. */
export function LookSwitch() {
  const choose = (theme: string) => {
    document.documentElement.dataset.theme = theme;
  };
  return (
    <p className="flex gap-2 p-4">
      <Button onPress={() => choose('light')}>light</Button>
      <Button onPress={() => choose('dark')}>dark</Button>
    </p>
  );
}
