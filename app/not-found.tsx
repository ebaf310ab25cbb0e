import { NotFoundNotice } from './not-found-notice';

export default function NotFound() {
  return (
    <main>
      <NotFoundNotice />
    </main>
  );
}
