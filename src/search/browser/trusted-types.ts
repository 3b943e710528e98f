/**
 * Under the site's policy nothing that a script makes may be run, unless this lets it: and it lets only files of the
 * search's own folder. Without Trusted Types, as in some browsers, there is nothing to do.
 */
export function allowScriptsUnder(folder: string): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;
  if (!factory || factory.defaultPolicy) return;
  factory.createPolicy('default', {
    createScriptURL(address) {
      const { origin, pathname } = new URL(address, location.href);
      if (origin === location.origin && pathname.startsWith(folder)) return address;
      throw new TypeError(`${address} is not part of the search`);
    },
  });
}

interface TrustedTypePolicyFactory {
  defaultPolicy: object | null;
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => object;
}
