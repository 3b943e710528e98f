import { folderOf, type Kind } from '../site/sections.ts';

/** What has a social image of its own: the home page, a section, an entry. */
export type SocialSubject = 'home' | Kind;

/**
 * Address of a social image, from the site's root and without the base path: of an entry
 * (`/immagini/articoli/un-articolo.png`), of a section (`/immagini/articoli.png`), of the site (`/immagini/sito.png`).
 */
export function socialImagePath(subject: SocialSubject, id?: string): string {
  const section = subject === 'home' ? 'sito' : folderOf(subject);
  return id === undefined ? `/immagini/${section}.png` : `/immagini/${section}/${id}.png`;
}

/** Width and height of every social image, as the networks ask. */
export const socialImageSize = { width: 1200, height: 630 };
