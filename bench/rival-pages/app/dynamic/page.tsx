import { RivalPage } from '@/bench/rival-pages/rival-page';

export const dynamic = 'force-dynamic';

export default function Page() {
  return <RivalPage />;
}
