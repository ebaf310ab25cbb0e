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
  // The mark at the front lets a spreadsheet read Thai.
  return `\ufeff${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is kept a text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
