import { useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import { CopyButton } from '@/components/ui/copy-button';

/** A slipped disc three weeks old and the article's third exercise: the answer names the article. */
const REQUEST = `{
    "patient": {
      "age": 34,
      "factors": [{ "id": "disc-herniation", "status": "present", "weeksSince": 3 }]
    },
    "exercises": [{ "id": "EX03" }]
  }`;

/** How another program asks the check of this clinic. */
export function UsageCard({ publicUrl }: { publicUrl: string }) {
  const t = useTranslations('settings.usage');
  const contract = `${publicUrl}/api/openapi.json`;
  const example = [
    `curl ${publicUrl}/api/v1/check \\`,
    '  -H "Authorization: Bearer $KHAYAP_TOKEN" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d '${REQUEST}'`,
  ].join('\n');
  return (
    <Card title={t('title')}>
      <p className="text-[13px] text-ink-2">{t('lead')}</p>
      <pre className="whitespace-pre-wrap break-words rounded-lg bg-paper px-3 py-2 font-mono text-xs leading-5">
        {example}
      </pre>
      <CopyButton text={example} words={t('copy')} />
      <p className="text-[13px] text-ink-2">
        {t('contract')}{' '}
        <a
          href={contract}
          className="inline-flex min-h-11 items-center break-all font-semibold text-brand underline underline-offset-2 md:min-h-0"
        >
          {contract}
        </a>
      </p>
    </Card>
  );
}
