import { toCsv } from '@/components/csv';
import type { RuleRow } from './statistics-view';

const COUNTS = ['shown', 'accepted', 'acknowledged', 'overridden', 'open'] as const;

/** One line a rule, as spreadsheets read it; reasons as `code count`, for machines, not in a language. */
export function statisticsCsv(rows: readonly RuleRow[]): string {
  const head = ['rule', ...COUNTS, 'overridden_share', 'for_review', 'reasons', 'message'];
  const lines = rows.map((row) => [
    row.ruleId,
    ...COUNTS.map((count) => row[count]),
    row.share === null ? '' : row.share.toFixed(3),
    row.isForReview ? 'yes' : 'no',
    row.reasons.map(({ reason, count }) => `${reason} ${count}`).join('; '),
    row.message ?? '',
  ]);
  return toCsv(head, lines);
}
