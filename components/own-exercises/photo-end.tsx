import { NoPicture } from '@/components/figure/no-picture';
import { Photo } from '@/components/ui/photo';
import { hashesOf, type OwnPicture } from '@/lib/catalog/own-picture';
import { addressOfPicture } from './send-picture';

/** How an exercise without a figure ends: the clinic's own picture, or a sign that there is none. */
export function PhotoEnd({ picture, label }: { picture: OwnPicture | null; label: string }) {
  const className = 'h-full max-w-full';
  const shown = hashesOf(picture).at(-1);
  if (shown === undefined) return <NoPicture label={label} className={className} />;
  return (
    <Photo
      src={addressOfPicture(shown)}
      alt={label}
      className={`${className} rounded object-contain`}
    />
  );
}
