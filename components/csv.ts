/** A table as spreadsheets read it. */
export function toCsv(
  head: readonly string[],
  lines: readonly (readonly (string | number)[])[],
): string {
  // The mark at the front lets a spreadsheet read Thai.
  return `\ufeff${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is kept a text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
