import type { FormerAddressView } from '../queries/former-addresses.ts';

/** `_redirects`, for hosts that read it: whoever asks for an address of before is sent on without a page in between. */
export function toRedirects(addresses: readonly FormerAddressView[], { basePath }: { basePath: string }): string {
  const whole = (path: string) => `${basePath.replace(/\/$/u, '')}${path}`;
  return addresses.map(({ from, to }) => `${whole(from)} ${whole(to.path)} 301\n`).join('');
}
