import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Route = z.object({ page: z.string(), regex: z.string() });
const Manifest = z.object({ staticRoutes: z.array(Route), dynamicRoutes: z.array(Route) });

type Routes = { page: string; pattern: RegExp }[];

/** As the build wrote them, in the order in which they are tried; none before there is a build. */
export function readRoutes(folder = join(process.cwd(), '.next')): Routes {
  try {
    const file = readFileSync(
      /* turbopackIgnore: true */ join(folder, 'routes-manifest.json'),
      'utf8',
    );
    const { staticRoutes, dynamicRoutes } = Manifest.parse(JSON.parse(file));
    return [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
      page,
      pattern: new RegExp(regex),
    }));
  } catch {
    return [];
  }
}

/**
 * An address as the route it leads to, `/h/[token]` and never the link. What leads nowhere is `unknown`, for anything
 * may stand in it.
 */
export function routeOf(routes: Routes, address: string): string {
  const [path = ''] = address.split('?');
  if (path.startsWith('/_next/static/')) return '/_next/static';
  return routes.find(({ pattern }) => pattern.test(path))?.page ?? 'unknown';
}
