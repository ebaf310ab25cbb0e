import { readFileSync } from 'node:fs';
import { SOME_FIGURE, SOME_OWN_EXERCISE } from './routes';

const MANIFEST = '.next/server/server-reference-manifest.json';

type Reference = { filename: string; exportedName: string; workers: Record<string, unknown> };

/** `app/leave.ts leave` -> the id that the build gave it, and a page that carries it. */
function findReference(name: string): { id: string; page: string } {
  const { node } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as {
    node: Record<string, Reference>;
  };
  for (const [id, { filename, exportedName, workers }] of Object.entries(node)) {
    const [page] = Object.keys(workers);
    if (`${filename} ${exportedName}` === name && page) return { id, page };
  }
  throw new RangeError(`The build has no server action "${name}".`);
}

/** `app/(clinic)/patients/[id]/page` -> `/patients/...`. */
function addressOf(page: string, patientId: string): string {
  const folders = page.split('/').slice(1, -1);
  const shown = folders.filter((name) => !name.startsWith('('));
  const path = shown.join('/').replace('[id]', patientId).replace('[figure]', SOME_FIGURE);
  return `/${path.replace('[exercise]', SOME_OWN_EXERCISE)}`;
}

/** Where a server action of the build is called, and the headers that name it; no body yet. */
export function actionRequest(name: string, patientId = '') {
  const { id, page } = findReference(name);
  return {
    address: addressOf(page, patientId),
    headers: { 'Next-Action': id, Accept: 'text/x-component' },
  };
}

export const TEXT_BODY = { 'Content-Type': 'text/plain;charset=UTF-8' };

/** As React writes arguments: JSON, and a form beside it as fields of the name `_1_...`. */
export function bodyOf(args: readonly unknown[]): { data: string } | { multipart: FormData } {
  const form = args.find((each) => each instanceof FormData);
  if (!form) return { data: JSON.stringify(args) };
  const fields = new FormData();
  for (const [name, value] of form.entries()) fields.append(`_1_${name}`, value);
  fields.append('0', JSON.stringify(args.map((each) => (each === form ? '$K1' : each))));
  return { multipart: fields };
}
