import { NotFoundNotice } from '@/app/not-found-notice';

/** Under the bar, which still leads elsewhere. */
export default function NotFoundInClinic() {
  return <NotFoundNotice />;
}
