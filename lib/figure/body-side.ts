import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Scene, Side } from './pose';

const LEFT: Bilingual = { en: 'left', th: 'ซ้าย' };
const RIGHT: Bilingual = { en: 'right', th: 'ขวา' };

/**
 * Left or right of the drawn body. From its side, somebody facing right shows the viewer the right side, however the
 * body is turned in the picture; from the front, the near side is at the viewer's right, which is the body's left.
 */
export function bodySide(scene: Scene, side: Side): Bilingual {
  const isNearRight =
    scene.view === 'side' ? (scene.facing ?? 1) === 1 : (scene.start.faceAway ?? 0) === 1;
  return isNearRight === (side === 'near') ? RIGHT : LEFT;
}
