import { formatNumber } from './numbers.ts';

/** How large a file is, as readers count it before they download it: `840 byte`, `12 kB`, `3,4 MB`. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
}
