import type { Scene } from '@/lib/figure/pose';

/** What the formatter of the code keeps a line to. */
const LINE_WIDTH = 100;

/** Two places: a hundredth of a figure unit or of a degree is not seen. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100 || 0);

function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  if (!text.includes("'")) return `'${escaped}'`;
  return text.includes('"') ? `'${escaped.replaceAll("'", "\\'")}'` : `"${escaped}"`;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function partsOf(value: object): [name: string | null, value: unknown][] {
  if (Array.isArray(value)) return value.map((each) => [null, each]);
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => [/^\w+$/.test(name) ? name : quoted(name), each]);
}

/** The formatter gives each of several lists or objects a line of its own. */
const isTable = (value: object): boolean =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every((each) => isObject(each) && partsOf(each).length > 1) &&
  new Set(value.map(Array.isArray)).size === 1;

/** On one line, or `null` where the formatter breaks it whatever its length. */
function onOneLine(value: unknown): string | null {
  if (typeof value === 'number') return rounded(value);
  if (typeof value === 'string') return quoted(value);
  if (!isObject(value)) return String(value);
  if (isTable(value)) return null;
  const parts: string[] = [];
  for (const [name, each] of partsOf(value)) {
    const text = onOneLine(each);
    if (text === null) return null;
    parts.push(name === null ? text : `${name}: ${text}`);
  }
  if (Array.isArray(value)) return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** A value as TypeScript, `before` it on its line. */
function written(value: unknown, before: string, isWhole = false): string {
  const line = onOneLine(value);
  const fits = line !== null && before.length + line.length < LINE_WIDTH;
  if (!isObject(value) || (fits && !isWhole)) return `${before}${line}`;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const indent = /^ */.exec(before)?.[0] ?? '';
  const lines = partsOf(value).map(
    ([name, each]) => `${written(each, `${indent}  ${name === null ? '' : `${name}: `}`)},\n`,
  );
  return `${before}${open}\n${lines.join('')}${indent}${close}`;
}

/** The scene as it stands in `lib/figure/poses/`, under its id, as the formatter leaves it. */
export const sceneSource = (id: string, scene: Scene): string =>
  `${written(scene, `  ${quoted(id)}: `, true)},\n`;
