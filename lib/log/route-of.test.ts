import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRoutes, routeOf } from './route-of';

const folder = mkdtempSync(join(tmpdir(), 'khayap-routes-'));
writeFileSync(
  join(folder, 'routes-manifest.json'),
  JSON.stringify({
    staticRoutes: [{ page: '/patients/new', regex: '^/patients/new(?:/)?$' }],
    dynamicRoutes: [
      { page: '/h/[token]', regex: '^/h/([^/]+?)(?:/)?$' },
      { page: '/patients/[id]', regex: '^/patients/([^/]+?)(?:/)?$' },
    ],
  }),
);
const routes = readRoutes(folder);

test.each([
  ['/h/0123456789abcdefghjkmnpqrstvwxyz', '/h/[token]'],
  ['/patients/new?name=Somchai', '/patients/new'],
  ['/patients/7', '/patients/[id]'],
  ['/_next/static/chunks/a.js', '/_next/static'],
  ['/h/0123456789abcdefghjkmnpqrstvwxyz/elsewhere', 'unknown'],
  ['/somchai@patient.example', 'unknown'],
  ['', 'unknown'],
])('%s is written as %s', (address, route) => {
  expect(routeOf(routes, address)).toBe(route);
});

test('before there is a build every address is unknown', () => {
  expect(routeOf(readRoutes(join(folder, 'nowhere')), '/patients/7')).toBe('unknown');
});
