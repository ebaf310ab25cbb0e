import { execFileSync } from 'node:child_process';
import { buildSync } from 'esbuild';

/**
 * Draws what a module, named from the top, exports as `name`, once for each props, in a plain Node: the tests run under
 * the server's half of React, which has no such renderer.
 */
export function markupsOf(module: string, name: string, props: readonly object[]): string[] {
  const entry = `
    import { createElement } from 'react';
    import { renderToStaticMarkup } from 'react-dom/server';
    import * as drawn from './${module}';
    const pages = ${JSON.stringify(props)}.map((each) =>
      renderToStaticMarkup(createElement(drawn[${JSON.stringify(name)}], each)));
    process.stdout.write(JSON.stringify(pages));`;
  const { outputFiles } = buildSync({
    stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    packages: 'external',
    loader: { '.css': 'empty' },
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
  });
  const printed = execFileSync(process.execPath, ['--input-type=module'], {
    input: outputFiles[0]?.text ?? '',
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return JSON.parse(printed);
}

export function markupOf(module: string, name: string, props: object): string {
  return markupsOf(module, name, [props])[0] ?? '';
}
