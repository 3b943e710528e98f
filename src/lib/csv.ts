/** The mark at the beginning of a file by which spreadsheets know UTF-8. */
export const csvMark = '\ufeff';

/** Lines of a table as CSV (RFC 4180): commas, CR LF at the end, quotation marks where they are needed. */
export function toCsvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins like a formula: an apostrophe in front makes it the text that it is. */
function toField(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
