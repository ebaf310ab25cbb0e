import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { StatisticsTable } from '@/components/rule-statistics/statistics-table';
import { WrongHereList } from '@/components/rule-statistics/wrong-here-list';
import { ButtonLink, DownloadLink } from '@/components/ui/button';
import { LEAST_SHOWN } from '@/lib/contraindications/rule-use';
import { loadStatistics, readSpan } from './load-statistics';

type StatisticsPageProps = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const SPANS = ['recent', 'all'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ruleStatistics'))('title') };
}

export default async function StatisticsPage({ searchParams }: StatisticsPageProps) {
  const span = readSpan((await searchParams).span);
  const language = await getLocale();
  const t = await getTranslations('ruleStatistics');
  const { rows, wrongHere } = await loadStatistics(span, { language, now: new Date() });
  const marked = rows.filter((row) => row.isForReview).length;
  return (
    <div className="mx-auto flex w-full max-w-7xl flex-col gap-4 px-4 py-5 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
        <div className="flex flex-wrap gap-2">
          <ButtonLink href="/rules">{t('toRules')}</ButtonLink>
          <DownloadLink href={`/rules/statistics/export?span=${span}`}>{t('export')}</DownloadLink>
        </div>
      </div>
      <p className="max-w-4xl text-[13px] text-ink-2">{t('lead')}</p>
      <p className="max-w-4xl text-[13px] text-ink-2">{t('flagMeans', { least: LEAST_SHOWN })}</p>
      <nav aria-label={t('span.label')} className="flex flex-wrap gap-2">
        {SPANS.map((each) => (
          <ButtonLink
            key={each}
            href={each === 'all' ? '/rules/statistics?span=all' : '/rules/statistics'}
            variant={each === span ? 'primary' : 'secondary'}
            aria-current={each === span ? 'true' : undefined}
          >
            {t(`span.${each}`)}
          </ButtonLink>
        ))}
      </nav>
      {rows.length === 0 ? (
        <p className="rounded-xl border border-line-2 border-dashed px-4 py-10 text-center text-ink-2">
          {t('empty')}
        </p>
      ) : (
        <>
          <p className="font-medium">{t('marked', { count: marked })}</p>
          <StatisticsTable rows={rows} />
          <WrongHereList wrongHere={wrongHere} />
        </>
      )}
    </div>
  );
}
