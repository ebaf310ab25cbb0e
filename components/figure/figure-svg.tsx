import type { Figure, Ink } from '@/lib/figure/drawing';

/** Colours of `look.md`, "Figures"; print is light so that it survives a bad printer. */
const PALETTES: Record<'screen' | 'print', Record<Ink, string>> = {
  screen: {
    skin: '#E3B08B',
    'skin-far': '#C68F6C',
    shirt: '#4E9AA0',
    'shirt-far': '#3D7F85',
    shorts: '#20404F',
    'shorts-far': '#18313D',
    hair: '#26262C',
    muscle: '#E4572E',
    arrow: '#C2410C',
    prop: '#B8B2A2',
    'prop-light': '#D9D4C6',
    water: '#9CC9D6',
    ghost: '#B4C0BF',
    line: '#17282D',
  },
  print: {
    skin: '#D8D8D8',
    'skin-far': '#BDBDBD',
    shirt: '#8C8C8C',
    'shirt-far': '#747474',
    shorts: '#4A4A4A',
    'shorts-far': '#3A3A3A',
    hair: '#1A1A1A',
    muscle: '#1A1A1A',
    arrow: '#000000',
    prop: '#8C8C8C',
    'prop-light': '#CCCCCC',
    water: '#CCCCCC',
    ghost: '#DDDDDD',
    line: '#000000',
  },
};

type Props = {
  figure: Figure;
  /** What a person who does not see it is told. */
  label: string;
  frame: 'start' | 'end' | 'animated';
  palette?: 'screen' | 'print';
  className?: string;
};

/** One figure as SVG, drawn on the server; `animated` stands still until there is more than one frame. */
export function FigureSvg({ figure, label, frame, palette = 'screen', className }: Props) {
  const { width, height, shapes } = frame === 'start' ? figure.start : figure.end;
  const inks = PALETTES[palette];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={className}>
      {shapes.map((shape) => (
        <path
          key={shape.d}
          d={shape.d}
          fill={shape.fill ? inks[shape.fill] : 'none'}
          stroke={shape.stroke && inks[shape.stroke]}
          strokeWidth={shape.width}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
