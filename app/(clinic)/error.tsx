'use client';

import { ErrorNotice, type ErrorPageProps } from '@/app/error-notice';

/** Under the bar, which still leads elsewhere. */
export default function ClinicErrorPage(props: ErrorPageProps) {
  return <ErrorNotice {...props} />;
}
