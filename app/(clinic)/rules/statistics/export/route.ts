import { getLocale } from 'next-intl/server';
import { loadStatistics, readSpan } from '@/app/(clinic)/rules/statistics/load-statistics';
import { statisticsCsv } from '@/components/rule-statistics/statistics-csv';
import { clinicDay } from '@/lib/patient/clinic-day';

/** The table as a file, for whoever may see it. */
export async function GET(request: Request): Promise<Response> {
  const now = new Date();
  const span = readSpan(new URL(request.url).searchParams.get('span'));
  const { rows } = await loadStatistics(span, { language: await getLocale(), now });
  return new Response(statisticsCsv(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="rules-${clinicDay(now)}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
