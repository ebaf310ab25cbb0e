import { RivalPage } from '@/bench/rival-pages/rival-page';

export const dynamic = 'force-static';

export default function Page() {
  return <RivalPage />;
}
