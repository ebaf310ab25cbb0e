import { View } from '@react-pdf/renderer';
import { create } from 'qrcode';
import { PrintedSign } from './printed-sign';

/** Side of the printed modules, points: 21 mm and a little, which a phone reads from a poor print. */
const SIDE = 60;
/** White around the modules that the standard asks for, in modules; above and to the right the page's margin has it. */
const QUIET = 4;

/** The dark modules as one path, one rectangle for each run in a row. */
function darkModules(size: number, data: Uint8Array): string {
  const rows = Array.from({ length: size }, (_, row) => {
    const modules = Array.from(data.subarray(row * size, (row + 1) * size), Number).join('');
    return [...modules.matchAll(/1+/g)]
      .map(({ index, 0: { length } }) => `M${index} ${row}h${length}v1h-${length}z`)
      .join('');
  });
  return rows.join('');
}

/** The room of a code on a sheet that leads nowhere yet, so that everything else lies as it will be printed. */
export function NoQrCode() {
  return (
    <View style={{ width: SIDE, height: SIDE, border: '1pt dashed #000', marginLeft: SIDE / 8 }} />
  );
}

/** The address as QR code; it stays sharp at any size. */
export function QrCode({ url }: { url: string }) {
  const { size, data } = create(url, { errorCorrectionLevel: 'M' }).modules;
  const quiet = (QUIET * SIDE) / size;
  return (
    <View style={{ paddingLeft: quiet, paddingBottom: quiet }}>
      <PrintedSign
        side={SIDE}
        across={size}
        paths={[{ d: darkModules(size, data), colour: '#000' }]}
      />
    </View>
  );
}
