import type { Ink } from '@/lib/figure/drawing';

/** The look's screen palette. */
export const SCREEN_INKS: Readonly<Record<Ink, string>> = {
  skin: '#E3B08B',
  'skin-far': '#C68F6C',
  shirt: '#4E9AA0',
  'shirt-far': '#3F8288',
  shorts: '#20404F',
  'shorts-far': '#17303C',
  hair: '#2B2A33',
  muscle: '#E4572E',
  arrow: '#C2410C',
  prop: '#B8B2A2',
  'prop-light': '#DAD5C8',
  water: '#A9CFD6',
  ghost: '#8F897B',
  line: '#3A2A22',
  grey: '#B4B2A9',
  'grey-light': '#D9D6CC',
  'grey-dark': '#85847C',
  sign: '#9B1C2E',
};

/** What would vanish before a dark ground; style sheets put it in place of the ink drawn. */
export const DARK_INKS = {
  [SCREEN_INKS.hair]: '#77727F',
  [SCREEN_INKS.shorts]: '#4B7387',
  [SCREEN_INKS['shorts-far']]: '#3A5C6E',
  [SCREEN_INKS.line]: '#8A6A55',
};

/** Round every arrow, so that it stands off whatever it crosses. */
export const HALO = '#FFFFFF';
