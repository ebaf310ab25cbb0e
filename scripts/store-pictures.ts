import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { drawFigures, drawPages, FIGURES, PAGES } from '@/tests/support/pictures';

const pictures = [...(await drawPages()), ...drawFigures()];
for (const folder of [PAGES, FIGURES]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
for (const { folder, name, context } of pictures) {
  writeFileSync(`${folder}/${name}`, context.canvas.toBuffer('image/png'));
}
console.log(`${pictures.length} pictures in ${PAGES} and ${FIGURES}`);
