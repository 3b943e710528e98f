import { createHash } from 'node:crypto';

/** The order of the CSS layers, stated once, inline and first, where no import can change it. */
export const layerOrder = '@layer reset, tokens, base, layout, prose, components, print;';

const layerOrderHash = createHash('sha256').update(layerOrder).digest('base64');

/**
 * What a page may load: its own scripts, styles, images and fonts, the search index, nothing from anybody else.
 * In `<meta>`, right after the character set; `frame-ancestors` cannot stand there and is in the hosts' header files.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${layerOrderHash}'`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
