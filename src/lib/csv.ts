/**
 * A table as CSV (RFC 4180): commas, lines that end with CR LF, quotation marks where they are needed. It begins with
 * the mark by which spreadsheets know UTF-8.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`;
}

/** Spreadsheets run what begins like a formula: an apostrophe in front makes it the text that it is. */
function toField(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
