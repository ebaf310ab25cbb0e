import { create } from 'qrcode';

/** White around the code, in modules, that scanners need. Source: ISO/IEC 18004. */
const QUIET = 4;

/** Always black on white, in dark mode too: a scanner needs the contrast the right way round. */
export function QrCode({
  text,
  label,
  className = 'size-44',
}: {
  text: string;
  label: string;
  className?: string;
}) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const dark = Array.from({ length: size * size }, (_, index) => index).filter(
    (index) => modules.data[index],
  );
  const path = dark.map((index) => `M${index % size} ${Math.floor(index / size)}h1v1h-1z`).join('');
  const side = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
      className={`rounded-lg ${className}`}
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
