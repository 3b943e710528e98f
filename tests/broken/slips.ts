import type { ContentFiles } from '../support/content-folder.ts';

/** What somebody does to a content folder. */
export type Slip = (files: ContentFiles) => ContentFiles;

/** Writes something else where a file says something. @throws Error when it does not say it. */
export function change(path: string, from: string, to: string): Slip {
  return rewrite(path, (text) => {
    if (!text.includes(from)) throw new Error(`${path} does not say «${from}»`);
    return text.replace(from, () => to);
  });
}

/** Writes after the last line of a file. */
export function append(path: string, addition: string): Slip {
  return rewrite(path, (text) => `${text}${addition}`);
}

/** Makes other text, or other bytes, of a file. */
export function rewrite(path: string, make: (text: string) => string | Uint8Array): Slip {
  return (files) => ({ ...files, [path]: make(textOf(files, path)) });
}

/** Writes a file that was not there. */
export function add(path: string, content: string | Uint8Array): Slip {
  return (files) => ({ ...files, [path]: content });
}

/** Writes a file that is like another, as one does to begin a new one. */
export function copy(from: string, to: string): Slip {
  return (files) => ({ ...files, [to]: textOf(files, from) });
}

/** Gives a file another name. */
export function rename(from: string, to: string): Slip {
  return (files) => remove(from)(copy(from, to)(files));
}

/** Takes a file away. */
export function remove(path: string): Slip {
  return ({ [path]: _removed, ...rest }) => rest;
}

/** One slip after the other, where the mistake takes several. */
export function together(...slips: Slip[]): Slip {
  return (files) => slips.reduce((changed, slip) => slip(changed), files);
}

function textOf(files: ContentFiles, path: string): string {
  const content = files[path];
  if (content === undefined) throw new Error(`there is no ${path}`);
  return Buffer.from(content as string).toString('utf8');
}
