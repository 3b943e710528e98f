import type { SiteView } from '../queries/views.ts';
import { palette } from '../social/palette.ts';

/** How the site presents itself when somebody keeps it among the apps of a phone. */
export function toWebManifest({ name, description, basePath }: SiteView): string {
  const icons = [192, 512].map((size) => ({
    src: `${basePath}icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  }));
  const manifest = {
    name,
    description,
    lang: 'it',
    id: basePath,
    start_url: basePath,
    scope: basePath,
    display: 'browser',
    background_color: palette.paper,
    theme_color: palette.paper,
    icons,
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
