import { getLocale, getTranslations } from 'next-intl/server';
import { sendMail } from '@/app/(clinic)/patients/[id]/send-mail';
import { leaveForKept } from '@/app/(clinic)/patients/load-patient';
import { IssuedScreen } from '@/components/prescribe/issued-screen';
import { requireActor } from '@/lib/auth/actor';
import { loadIssued } from './load-issued';

type IssuedPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations('prescribe.issued');
  return { title: t('title') };
}

export default async function IssuedPage({ params }: IssuedPageProps) {
  const actor = await requireActor();
  const language = await getLocale();
  const { id } = await params;
  const issued = await loadIssued(actor, { patientId: id, language, now: new Date() });
  if (!issued) return leaveForKept(actor, id);
  return <IssuedScreen {...issued} onSendMail={sendMail} />;
}
