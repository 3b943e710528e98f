/**
 * Under the page's policy no text becomes markup unless this lets it: the few places where the editor does so get what
 * its own cleaner leaves of it, with no script in it. The editor's own templates have a policy of their own.
 */
export function cleanMarkup(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (globalThis as unknown as { DOMPurify: Cleaner }).DOMPurify.sanitize(text),
  });
}

interface Cleaner {
  sanitize: (text: string) => string;
}

interface TrustedTypePolicyFactory {
  createPolicy: (name: string, rules: { createHTML: (text: string) => string }) => object;
}
