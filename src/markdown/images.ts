import { posix } from 'node:path';
import type { Definition, Image, ImageReference, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isMalformed } from './link-address.ts';
import type { Mention } from './parsed-body.ts';
import type { Report } from './report.ts';

/** Checks images (words for those who do not see them, a file of ours, a paragraph of their own) and lists them. */
export function checkImages(tree: Root, report: Report): (Mention & { alt: string })[] {
  const images: (Mention & { alt: string })[] = [];
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));
  visit(tree, (node, _at, parent) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const url = node.type === 'image' ? node.url : (definitions.get(node.identifier)?.url ?? '');
    const fault = faultOfImage(url, node.alt ?? '') ?? faultOfPlace(parent);
    const path = resolveImage(url, report.source.path);
    if (fault) report.error(node, `l’immagine «${url}» ${fault.message}`, fault.remedy);
    else if (path === undefined) {
      report.error(node, `l’immagine «${url}» è fuori dalla cartella dei contenuti`, 'mettila accanto al testo');
    } else {
      turnIntoImage(node, path);
      images.push({ target: path, line: report.lineOf(node), alt: node.alt ?? '' });
    }
  });
  return images;
}

/** Whether a paragraph holds images and nothing else: they are shown as blocks, not in a line of text. */
export function isOfImages(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.some(({ type }) => type === 'image' || type === 'imageReference') &&
    node.children.every(
      (child) =>
        child.type === 'image' ||
        child.type === 'imageReference' ||
        (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

function faultOfImage(url: string, alt: string): { message: string; remedy: string } | undefined {
  if (url.trim() === '') return { message: 'non ha un file', remedy: 'scrivi il nome del file fra parentesi tonde' };
  if (/^(?:[a-z]:[/\\]|file:)/iu.test(url)) {
    return { message: 'sta su un solo computer', remedy: 'salva il file accanto al testo e scrivine solo il nome' };
  }
  if (/^data:/iu.test(url)) {
    return { message: 'è scritta dentro il testo', remedy: 'salvala come file accanto al testo e scrivine il nome' };
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu.test(url)) {
    return { message: 'sta su un altro sito', remedy: 'salva il file accanto al testo, se la licenza lo permette' };
  }
  if (isMalformed(url)) {
    return {
      message: 'ha un segno % che non è seguito dal suo codice',
      remedy: 'cambia nome al file, senza il segno %',
    };
  }
  if (/[?#\\]|^\//u.test(url)) {
    return {
      message: 'non è il nome di un file accanto al testo',
      remedy: 'scrivi solo il nome del file, per esempio presidio.jpg',
    };
  }
  if (alt.trim() === '') {
    return { message: 'non ha il testo alternativo', remedy: 'scrivi fra le parentesi quadre che cosa si vede' };
  }
  if (isFileName(alt, url)) {
    return {
      message: 'ha per testo alternativo il nome del file',
      remedy: 'scrivi fra le parentesi quadre che cosa si vede',
    };
  }
  return undefined;
}

function faultOfPlace(parent: Nodes | undefined): { message: string; remedy: string } | undefined {
  if (parent && isOfImages(parent)) return undefined;
  return { message: 'sta in mezzo a una riga di testo', remedy: 'lasciala da sola, fra due righe vuote' };
}

function isFileName(alt: string, url: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[\s_-]+/gu, ' ')
      .trim();
  const name = decodeURIComponent(url).split('/').at(-1) ?? '';
  return (
    [plain(name), plain(name.replace(/\.[^.]*$/u, ''))].includes(plain(alt)) ||
    /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic)$/iu.test(alt.trim()) ||
    /^(?:img|dsc[nf]?|pxl|p|foto|image|screenshot)[\s_-]*[\d\s_-]*\d[\d\s_-]*$/iu.test(alt.trim())
  );
}

function resolveImage(url: string, file: string): string | undefined {
  if (isMalformed(url)) return undefined;
  const path = posix.join(posix.dirname(file), decodeURIComponent(url));
  return path.startsWith('..') ? undefined : path;
}

/** From here on an image is the file that it shows, wherever its address was written. */
function turnIntoImage(node: Image | ImageReference, path: string): void {
  Object.assign(node, { type: 'image', url: path });
}
