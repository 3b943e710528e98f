import type { CmsConfig, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { fieldAt } from '../intake/field-at.ts';
import { longestId } from '../intake/guesses.ts';
import { capitalise } from '../lib/capitalise.ts';
import { formatsOf, hasBody, needsBody } from '../schemas/kinds.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import type { OnlineEditor } from '../schemas/site.ts';
import { folderOf, kinds, pluralOf, reservedIds, singularOf, takenAtRoot, type Kind } from '../site/sections.ts';
import { citationComponents } from './citation-components.ts';
import { formatNameOf, schemaOfEdited } from './edited-file.ts';
import { formFields, nameKeyOf } from './form-fields.ts';

/** What the web editor has to know of a site. */
export interface EditedSite {
  /** Name of the site. */
  name: string;
  /** Address of the site, base path included. */
  home: string;
  /** The content folder, from the folder that an editor opens: `content`. */
  contentFolder: string;
  /** How to work from anywhere, if that has been set up. */
  online?: OnlineEditor | undefined;
}

/** The whole configuration of the web editor, made from the schemas: nothing is told twice. Plain JSON. */
export function editorConfig({ name, home, contentFolder, online }: EditedSite): CmsConfig {
  return {
    load_config_file: false,
    app_title: `Redazione – ${name}`,
    site_url: home,
    display_url: home,
    logo: { src: new URL('favicon.svg', home).pathname },
    show_preview_links: false,
    backend: backendOf(name, online),
    media_folder: contentFolder,
    public_folder: '/',
    media_libraries: {
      // Names as the check wants them. What a camera writes into a picture (place, author) does not survive the change.
      default: {
        config: {
          slugify_filename: true,
          transformations: { raster_image: { format: 'webp', quality: 85, width: 2400, height: 2400 } },
        },
      },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true, maxlength: longestId, timezone: 'local' },
    editor: { preview: false },
    collections: kinds.map((kind) => collectionOf(kind, contentFolder)),
    singletons: [fileOfState(contentFolder), fileOfSite(contentFolder)],
  };
}

/**
 * Where the editor keeps its changes. Only a folder of this computer needs no account; the editor still wants the name
 * of a repository, by which it remembers the folder.
 */
function backendOf(name: string, online: OnlineEditor | undefined): CmsConfig['backend'] {
  if (!online)
    return { name: 'gitea', repo: `locale/${name.replace(/[/:]/gu, ' ')}`, app_id: 'nessuna', auth_methods: ['token'] };
  const { repository, branch, signIn } = online;
  return {
    name: 'github',
    repo: repository,
    ...(branch ? { branch } : {}),
    ...(signIn ? { base_url: signIn } : { auth_methods: ['token'] }),
    commit_messages: {
      create: 'Aggiunge {{path}}',
      update: 'Modifica {{path}}',
      delete: 'Toglie {{path}}',
      uploadMedia: 'Aggiunge {{path}}',
      deleteMedia: 'Toglie {{path}}',
    },
  };
}

function collectionOf(kind: Kind, contentFolder: string): EntryCollection {
  const schema = schemaOf(kind);
  const description = fieldAt(schema, [])?.meta.description;
  const identifier = nameKeyOf(schema);
  return {
    name: folderOf(kind),
    label: capitalise(pluralOf(kind)),
    label_singular: capitalise(singularOf(kind)),
    ...(description === undefined ? {} : { description }),
    folder: `${contentFolder}/${folderOf(kind)}`,
    extension: extensionOf(kind),
    format: formatNameOf(kind),
    create: true,
    // What was published stays: who is wrong writes a withdrawal.
    delete: false,
    ...(identifier ? { identifier_field: identifier } : {}),
    summary: identifier ? `{{${identifier}}}` : '{{slug}}',
    slug: {
      template: idTemplates[kind],
      editable: ['create'],
      hint: 'È il nome del file e l’indirizzo della pagina: minuscole senza accenti, cifre e trattini. Dopo non si cambia più.',
      pattern: [idForm(kind), 'Solo minuscole senza accenti, cifre e trattini, e non un nome che il sito usa già.'],
    },
    ...(hasBody(kind) ? { media_folder: '', public_folder: '' } : {}),
    fields: [...formFields(schema), ...(hasBody(kind) ? [bodyField(needsBody(kind))] : [])],
  };
}

/** The usual format of a kind; an `.mdx` is written with a text editor. */
function extensionOf(kind: Kind): string {
  return formatsOf(kind)[0] ?? 'md';
}

/** How the name of a new file is proposed, as those that are there are called. */
const idTemplates: Record<Kind, string> = {
  articles: '{{title}}',
  pressReleases: '{{title}}',
  events: '{{fields.date}}-{{title}}',
  statements: '{{fields.saidOn}}-{{fields.speakers.0}}',
  commitments: '{{title}}',
  figures: '{{title}}',
  actors: '{{name}}',
  sources: '{{fields.publisher}}-{{fields.issuedOn}}',
  glossary: '{{term}}',
  places: '{{name}}',
  topics: '{{name}}',
  pages: '{{title}}',
};

function idForm(kind: Kind): string {
  const taken = [...reservedIds, 'index', ...(kind === 'pages' ? takenAtRoot : [])];
  return `^(?!(?:${taken.join('|')})$)[a-z0-9]+(?:-[a-z0-9]+)*$`;
}

function bodyField(isNeeded: boolean): Field {
  return {
    name: 'body',
    label: 'Testo',
    hint: 'Dopo ogni frase la sua fonte, con il pulsante delle virgolette; una dichiarazione sta da sola fra due righe vuote, con il pulsante del fumetto. Il pulsante M↓ mostra il testo come sta nel file.',
    widget: 'markdown',
    required: isNeeded,
    modes: ['rich_text', 'raw'],
    buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
    editor_components: [...citationComponents.map(({ id }) => id), 'image'],
    linked_images: false,
    use_emoji_autocomplete: false,
  };
}

function fileOfState(contentFolder: string): CollectionFile {
  return {
    name: 'stato',
    label: 'A che punto siamo',
    file: `${contentFolder}/stato.md`,
    format: formatNameOf('state'),
    fields: [...formFields(schemaOf('state')), bodyField(true)],
  };
}

function fileOfSite(contentFolder: string): CollectionFile {
  return {
    name: 'sito',
    label: 'Dati del sito',
    file: `${contentFolder}/sito.yaml`,
    format: formatNameOf('site'),
    fields: formFields(schemaOfEdited('site')),
  };
}
