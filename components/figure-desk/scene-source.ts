import type { Scene } from '@/lib/figure/pose';

/** Two places: a hundredth of a figure unit or of a degree is not seen. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100 || 0);

const quoted = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;

const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0;

/** A value as TypeScript; what holds only plain values stays on one line. */
function written(value: unknown, indent: string): string {
  if (typeof value === 'number') return rounded(value);
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (entries.length === 0) return `${open}${close}`;
  const named = (name: string, text: string) => {
    if (isList) return text;
    return `${/^\w+$/.test(name) ? name : quoted(name)}: ${text}`;
  };
  if (entries.every(([, each]) => isPlain(each))) {
    const inside = entries.map(([name, each]) => named(name, written(each, indent))).join(', ');
    return isList ? `[${inside}]` : `{ ${inside} }`;
  }
  const deeper = `${indent}  `;
  const lines = entries.map(([name, each]) => `${deeper}${named(name, written(each, deeper))},\n`);
  return `${open}\n${lines.join('')}${indent}${close}`;
}

/** The scene as it stands in `lib/figure/poses/`, under its id. */
export const sceneSource = (id: string, scene: Scene): string =>
  `  ${quoted(id)}: ${written(scene, '  ')},\n`;
