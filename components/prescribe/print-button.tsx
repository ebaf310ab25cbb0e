'use client';

import { Button } from '@/components/ui/button';

export function PrintButton({ words }: { words: string }) {
  return (
    <Button variant="secondary" onPress={() => window.print()}>
      {words}
    </Button>
  );
}
