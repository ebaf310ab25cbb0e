import { DISK_IS_FULL } from '@/components/shell/came-to-nothing';
import type { PictureAnswer } from './picture-answer';

export type PictureProblem = Exclude<PictureAnswer['status'], 'kept'> | 'failed';

export const PICTURES_AT = '/catalog/own/pictures';
export const addressOfPicture = (hash: string): string => `${PICTURES_AT}/${hash}`;

/** Bytes that the server takes. */
const BYTES_AT_MOST = 2 * 1024 * 1024;

/** Sends one picture and says how far it is, 0 to 1; the hash under which it is kept, or why not. */
export function sendPicture(
  file: Blob,
  onProgress: (share: number) => void,
): Promise<{ hash: string } | { problem: PictureProblem }> {
  if (file.size > BYTES_AT_MOST) return Promise.resolve({ problem: 'too-large' });
  return new Promise((resolve) => {
    // A fetch says nothing of how much has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', PICTURES_AT);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => resolve({ problem: 'failed' });
    request.onload = () => {
      const answer = request.response as PictureAnswer | null;
      if (request.status === 507) DISK_IS_FULL.set(true);
      if (request.status !== 200 || !answer) return resolve({ problem: 'failed' });
      resolve(answer.status === 'kept' ? { hash: answer.hash } : { problem: answer.status });
    };
    request.send(file);
  });
}
