import type { Link } from './link';
import { memoryOf } from './memory';

/** Of every handout on this phone. */
export const onThisPhone = memoryOf('page');

export function rememberLargeText() {
  const box = document.querySelector<HTMLInputElement>('#large');
  if (!box) return;
  box.checked = onThisPhone.read<boolean>('large') ?? false;
  box.addEventListener('change', () => onThisPhone.write('large', box.checked));
}

const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;

/** A person is there: link previews and prefetching never scroll, tap or type. */
export function tellOpened({ base }: Link) {
  const tell = () => {
    for (const kind of TOUCHES) removeEventListener(kind, tell);
    fetch(`${base}/opened`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      keepalive: true,
    }).catch(() => undefined);
  };
  for (const kind of TOUCHES) addEventListener(kind, tell, { passive: true });
}
