import { HandoutPage } from '@/components/handout/handout-page';
import { DEMO_PROGRAMS } from '@/prisma/demo-programs';
import { handoutFor } from '@/tests/support/handouts';
import { pageProps } from '@/tests/support/page-props';

/** What the demonstration's link shows, drawn by the framework as a page of its own kind. */
export function RivalPage() {
  const { variants = [], language = 'th' } = DEMO_PROGRAMS[0] ?? {};
  return <HandoutPage {...pageProps(handoutFor({ variants, language }))} />;
}
