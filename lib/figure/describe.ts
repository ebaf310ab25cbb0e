import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { MUSCLES } from '@/lib/catalog/catalog';
import { bodySide } from './body-side';
import type { Scene } from './pose';
import { sceneOf } from './poses/scenes';

const MARKED: Bilingual = { en: 'Marked in colour: ', th: 'ส่วนที่ระบายสี: ' };

function inWords(scene: Scene, text: string, language: Language): string {
  return text
    .replaceAll('{near}', bodySide(scene, 'near')[language])
    .replaceAll('{far}', bodySide(scene, 'far')[language]);
}

function markedMuscles({ muscles }: Scene, language: Language): string {
  const ids = new Set(muscles.map((entry) => (typeof entry === 'string' ? entry : entry[0])));
  const names = [...ids].flatMap((id) => MUSCLES[id]?.[language] ?? []);
  if (names.length === 0) return '';
  const end = language === 'en' ? '.' : '';
  return `${MARKED[language]}${names.join(', ')}${end}`;
}

/** What a picture shows, for who cannot see it. Throws RangeError for an id without a figure. */
export function describeFigure(
  id: string,
  shown: 'start' | 'end' | 'movement',
  language: Language,
): string {
  const scene = sceneOf(id);
  const { start, move } = scene.says;
  const said = { start: [start], end: [move], movement: [start, move] }[shown];
  const sentences = said.map((sentence) => inWords(scene, sentence[language], language));
  const marked = shown === 'start' ? '' : markedMuscles(scene, language);
  return [...sentences, marked].filter((sentence) => sentence !== '').join(' ');
}
