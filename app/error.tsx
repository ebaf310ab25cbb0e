'use client';

import { ErrorNotice, type ErrorPageProps } from './error-notice';

export default function ErrorPage(props: ErrorPageProps) {
  return (
    <main>
      <ErrorNotice {...props} />
    </main>
  );
}
