import { idPattern } from '../schemas/common.ts';
import { formatsOf, hasBody, type Format } from '../schemas/kinds.ts';
import { folderOf, pluralOf, reservedIds, takenAtRoot, type Kind } from '../site/sections.ts';
import type { Finding } from './finding.ts';
import { longestId, proposeId } from './guesses.ts';
import { describeHidden, isHidden } from './strangers.ts';

/** What a file in the folder of a kind is, by its name. */
export type NamedFile =
  | { is: 'entry'; id: string; format: Format; findings: Finding[] }
  | { is: 'image'; findings: Finding[] }
  | { is: 'other'; findings: [Finding] };

/** Formats of images that browsers show and the image service reads, by extension. */
export const imageFormats = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', avif: 'avif' } as const;
export type ImageExtension = keyof typeof imageFormats;

/**
 * Judges the name of a file. `taken` are the names of the folder, so that no name is proposed that is there already.
 * An entry with a wrong name is still an entry: what refers to it under its right name is not wrong as well.
 */
export function judgeName(kind: Kind, name: string, taken: ReadonlySet<string>): NamedFile {
  const { stem, extension } = splitName(name);
  if (isHidden(name)) return { is: 'other', findings: [describeHidden(name)] };
  if (name.includes('\uFFFD')) return { is: 'other', findings: [renameTo(undefined, notAnId)] };

  const format = formatMeant[extension.toLowerCase()];
  const wanted = formatsOf(kind);
  if (format !== undefined && wanted.includes(format)) {
    const findings = judgeEntry(kind, stem, extension, { format, taken });
    return { is: 'entry', id: proposeId(stem) ?? stem, format, findings };
  }
  if (format !== undefined) {
    const finding = {
      message: `è un file .${extension}, ma in ${folderOf(kind)}/ ogni voce è un file ${listOfFormats(wanted)}`,
      remedy: `riscrivilo come ${proposeId(stem) ?? 'nome'}.${wanted[0]}`,
    };
    return { is: 'entry', id: proposeId(stem) ?? stem, format, findings: [finding] };
  }
  if (isImageExtension(extension.toLowerCase()))
    return { is: 'image', findings: judgeImage(kind, stem, extension, taken) };
  return { is: 'other', findings: [describeStranger(kind, stem, extension)] };
}

/** `foto.JPG` → `foto` and `JPG`; the extension is empty when there is none. */
export function splitName(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? { stem: name, extension: '' } : { stem: name.slice(0, dot), extension: name.slice(dot + 1) };
}

/** Whether an extension, in small letters, is one of those that images here may have. */
export function isImageExtension(extension: string): extension is ImageExtension {
  return Object.hasOwn(imageFormats, extension);
}

function judgeEntry(
  kind: Kind,
  stem: string,
  extension: string,
  { format, taken }: { format: Format; taken: ReadonlySet<string> },
): Finding[] {
  const reserved = kind === 'pages' ? takenAtRoot : [...reservedIds, 'index', '404'];
  if (reserved.includes(stem)) {
    return [
      {
        message: `si chiama come un indirizzo del sito («${stem}»), che è riservato`,
        remedy: `dagli un altro nome; sono riservati ${reserved.join(', ')}`,
      },
    ];
  }
  if (stem.length > longestId) {
    const message = `ha un nome di ${stem.length} caratteri, più di ${longestId}`;
    return [{ message, remedy: `accorcialo, per esempio in ${proposeName(stem.slice(0, 60), format, taken)}` }];
  }
  if (!idPattern.test(stem)) return [renameTo(proposeName(stem, format, taken), notAnId)];
  if (extension !== format)
    return [renameTo(proposeName(stem, format, taken), `ha l’estensione .${extension}, non .${format}`)];
  return [];
}

function judgeImage(kind: Kind, stem: string, extension: string, taken: ReadonlySet<string>): Finding[] {
  if (!hasBody(kind)) {
    const message = `è un’immagine, ma in ${folderOf(kind)}/ le voci sono dati senza testo`;
    return [{ message, remedy: 'mettila accanto al testo che la mostra' }];
  }
  if (stem.length <= longestId && /^[a-z0-9-]+$/u.test(stem) && extension === extension.toLowerCase()) return [];
  return [renameTo(proposeName(stem, extension.toLowerCase(), taken), notAnId)];
}

function describeStranger(kind: Kind, stem: string, extension: string): Finding {
  const wanted = listOfFormats(formatsOf(kind));
  const ending = extension === '' ? 'senza estensione' : `.${extension}`;
  const images = hasBody(kind) ? `, e le immagini ${Object.keys(imageFormats).join(', ')}` : '';
  const message = `è un file ${ending}, e nella cartella di ${pluralOf(kind)} si leggono solo i file ${wanted}${images}`;
  // Windows hides the extension that its own editor adds.
  if (extension.toLowerCase() === 'txt' && formatMeant[splitName(stem).extension.toLowerCase()] !== undefined) {
    return renameTo(stem, message);
  }
  return { message, remedy: remedies[extension.toLowerCase()] ?? 'spostalo fuori dalla cartella dei contenuti' };
}

function proposeName(stem: string, extension: string, taken: ReadonlySet<string>): string | undefined {
  const id = proposeId(stem);
  const name = id === undefined || ['index', '404'].includes(id) ? undefined : `${id}.${extension}`;
  return name === undefined || taken.has(name) ? undefined : name;
}

function renameTo(name: string | undefined, message: string): Finding {
  return {
    message,
    remedy: name === undefined ? 'dagli un altro nome, che dica di che cosa parla' : `rinominalo in ${name}`,
  };
}

function listOfFormats(formats: readonly Format[]): string {
  return formats.map((format) => `.${format}`).join(' o ');
}

/** What somebody who wrote this extension had in mind. */
const formatMeant: Record<string, Format> = { md: 'md', markdown: 'md', mdx: 'mdx', yaml: 'yaml', yml: 'yaml' };

const notAnId = 'ha un nome che non va: solo lettere minuscole senza accenti, cifre e trattini';

const toAnotherFormat = 'salvala come .jpg, .png, .webp o .avif';
const copyTheText = 'copia il testo in un file .md e togli questo dalla cartella';
const remedies: Record<string, string> = {
  svg: toAnotherFormat,
  gif: toAnotherFormat,
  heic: toAnotherFormat,
  tif: toAnotherFormat,
  tiff: toAnotherFormat,
  bmp: toAnotherFormat,
  txt: copyTheText,
  doc: copyTheText,
  docx: copyTheText,
  odt: copyTheText,
  rtf: copyTheText,
  html: copyTheText,
  bak: 'cancellalo: le versioni precedenti le conserva Git',
  orig: 'cancellalo: le versioni precedenti le conserva Git',
};
