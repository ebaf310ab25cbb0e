import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { drawPictures, PICTURES } from '@/tests/support/pictures';

const pictures = await drawPictures();
rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES);
for (const { name, context } of pictures) {
  writeFileSync(`${PICTURES}/${name}`, context.canvas.toBuffer('image/png'));
  console.log(`${PICTURES}/${name}`);
}
