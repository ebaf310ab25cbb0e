import { Image, View } from '@react-pdf/renderer';
import type { PrintedPictures } from './sheet';

/** An uploaded picture, fitted into the room the words leave; it takes none of its own. */
export function PrintedPhoto({ photo }: { photo: PrintedPictures[string] }) {
  const place = { position: 'absolute', top: 2, left: 2, right: 2, bottom: 2 } as const;
  return (
    <View style={{ flexGrow: 1, minHeight: 60 }}>
      <View style={place}>
        <Image
          src={{ data: Buffer.from(photo.bytes), format: 'jpg' }}
          style={{ width: '100%', height: '100%', objectFit: 'contain' }}
        />
      </View>
    </View>
  );
}
