/** What Pagefind calls a page: which index it is of, and which record of it. */
export function toRecordId(check: string, record: number): string {
  return `${check}.${record.toString(36)}`;
}

/** What a page's name says. */
export function fromRecordId(id: string): { check: string; record: number } {
  const [check = '', record = ''] = id.split('.');
  return { check, record: Number.parseInt(record, 36) };
}
