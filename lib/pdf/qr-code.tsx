import { Path, Svg } from '@react-pdf/renderer';
import { create } from 'qrcode';

/** Side of the printed modules, points: 21 mm and a little, which a phone reads from a poor print. */
const SIDE = 60;
/** White around the modules that the standard asks for, in modules. */
const QUIET = 4;

/** The dark modules as one path in a square of `across` modules, white margin included. */
export function qrPath(url: string): { path: string; across: number; side: number } {
  const { size, data } = create(url, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data, (module, index) =>
    module ? `M${(index % size) + QUIET} ${Math.floor(index / size) + QUIET}h1v1h-1z` : '',
  );
  const across = size + 2 * QUIET;
  return { path: dark.join(''), across, side: (SIDE * across) / size };
}

/** The address as QR code; it stays sharp at any size. */
export function QrCode({ url }: { url: string }) {
  const { path, across, side } = qrPath(url);
  return (
    <Svg width={side} height={side} viewBox={`0 0 ${across} ${across}`}>
      <Path d={path} fill="#000" />
    </Svg>
  );
}
