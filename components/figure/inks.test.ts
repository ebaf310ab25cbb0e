import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HANDOUT_STYLE } from '@/components/handout/handout-style';
import { DARK_INKS } from './inks';

const globals = readFileSync('app/globals.css', 'utf8').toLowerCase();

test.each(Object.entries(DARK_INKS))(
  'on a dark ground both style sheets draw %s as %s',
  (ink, dark) => {
    expect(globals).toContain(`light-dark(${ink}, ${dark})`.toLowerCase());
    expect(HANDOUT_STYLE).toContain(`[fill="${ink}"]{fill:${dark}}`);
  },
);
