/**
 * Building blocks of the schemas. Frontmatter is read with every scalar as a string (YAML's failsafe schema),
 * so it is these that decide what is a day, a number or a yes.
 */
import { z } from 'zod';
import { isDay } from '../lib/days.ts';
import { parseEdtf } from '../lib/edtf.ts';
import type { Kind } from '../site/sections.ts';
import { changeTypeLabels, flagLabels } from '../site/strings.ts';

/** What a schema's `meta` may say; integrity, the editors' schemas, the wizard and the web editor read it. */
export interface FieldMeta {
  /** What the key is called, in Italian. */
  title?: string | undefined;
  /** What it is for, in Italian, in a plain sentence with an example. */
  description?: string | undefined;
  /** What each value of a choice is called, in Italian. */
  labels?: Readonly<Record<string, string>> | undefined;
  /** The string is the id of an entry of this kind. */
  reference?: Kind;
  /** The string is a day: `day` a whole one, `edtf` perhaps a partial one. */
  date?: 'day' | 'edtf';
  /** The day speaks of something that has been, so it cannot lie in the future. */
  past?: boolean;
  /** The string may be as old as it likes (roles, history of a company), whatever `firstDay` says. */
  anyAge?: boolean;
  /** What to do when the string has not the right form, where the check has no `params` to say it. */
  remedy?: string;
}

/** An id: also a file name and a step of an address. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** What Markdown or HTML would make something of: bold, a link, a note, a citation, a tag. */
const markup = /\*\*|\]\(|\[\^|:(?:fonte|dichiarazione)\{|<\/?[a-z][^<>]*>/iu;

/** Text that says something, in words alone: not empty, not only spaces, nothing that only a body may have. */
export const text = z
  .string()
  .refine((value) => value.trim() !== '', {
    error: 'è vuoto',
    params: { remedy: 'scrivi il testo, oppure togli la chiave se è facoltativa' },
  })
  .refine((value) => !markup.test(value), {
    error: 'contiene segni del Markdown o dell’HTML, che qui si leggerebbero così come sono',
    params: { remedy: 'scrivi solo le parole' },
  });

/** Text of one line: a title, a name, a label. */
export const line = text.refine((value) => !/[\r\n]/u.test(value), {
  error: 'va a capo, ma deve stare su una riga sola',
  params: { remedy: 'scrivi tutto su una riga' },
});

/** A whole day, `2026-01-13`. */
export const day = z
  .string()
  .refine(isDay, {
    error: 'non è un giorno che esiste, scritto come 2026-01-13',
  })
  .meta({
    date: 'day',
    remedy: 'scrivi anno, mese e giorno con i trattini, per esempio 2026-01-13',
  } satisfies FieldMeta);

/** A whole day of something that has already been: a change, an assessment, a check. */
export const pastDay = day.meta({ date: 'day', past: true } satisfies FieldMeta);

/** A day that may be partial, uncertain or a span: EDTF (Library of Congress, 2019), the forms of `parseEdtf`. */
export const edtf = z
  .string()
  .refine((value) => parseEdtf(value) !== undefined, {
    error: 'non è una data che esiste, in una delle forme ammesse',
  })
  .meta({
    date: 'edtf',
    remedy:
      'scrivi 2026-01-13 per un giorno, 2026-01 per un mese, 2026 per un anno, 2026-01-13/2026-02-09 per un periodo; ~ alla fine vuol dire circa, ? vuol dire incerto',
  } satisfies FieldMeta);

/** A date that may be partial, of something that has already been. */
export const pastEdtf = edtf.meta({ date: 'edtf', past: true } satisfies FieldMeta);

/** The id of an entry of another kind; that it exists is checked by integrity. */
export function reference(kind: Kind) {
  return z
    .string()
    .regex(idPattern, { error: 'non è un id: lettere minuscole senza accenti, cifre e trattini' })
    .meta({ reference: kind, remedy: 'scrivi il nome del file senza estensione' } satisfies FieldMeta);
}

/** A list of references without repetitions. */
export function references(kind: Kind) {
  return z.array(reference(kind)).refine((ids) => new Set(ids).size === ids.length, {
    error: 'ripete lo stesso id',
    params: { remedy: 'lascia ogni id una volta sola' },
  });
}

/** Yes or no, written `true` or `false`. */
export const flag = z
  .enum(['true', 'false'])
  .meta({ labels: flagLabels } satisfies FieldMeta)
  .transform((value) => value === 'true');

/**
 * A number as Italian writes it: `1.100`, `3,7`, `1.234,5`, `1100`. A full stop only separates thousands,
 * so `3.7` is refused instead of being guessed.
 */
export const italianNumber = z
  .string()
  .regex(/^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/u, {
    error: 'non è un numero scritto all’italiana',
  })
  .meta({
    remedy: 'scrivi solo il numero: 1.100 con il punto delle migliaia, 3,7 con la virgola dei decimali',
  } satisfies FieldMeta)
  .transform((value) => Number(value.replaceAll('.', '').replace(',', '.')));

/** An address on the web. */
export const url = z
  .string()
  .refine((value) => !/\s/u.test(value), {
    error: 'contiene uno spazio',
    abort: true,
    params: { remedy: 'toglilo, oppure scrivi %20 al suo posto' },
  })
  .refine(isWebAddress, {
    error: 'non è un indirizzo web completo',
    params: { remedy: 'copia l’indirizzo intero, con https:// davanti' },
  });

/** How faithful our text is to what was said or written. */
export const fidelities = ['transcript', 'directQuotation', 'communique', 'reported', 'summary'] as const;
export type Fidelity = (typeof fidelities)[number];

/** What kind of change was made to a published entry. `minor` (a comma, a link) is not shown to readers. */
export const changeTypes = ['minor', 'update', 'correction', 'reply', 'withdrawal'] as const;
export type ChangeType = (typeof changeTypes)[number];

/**
 * One change to a published entry: the only place where a change is written.
 * The last that readers should know about dates the page.
 */
export const change = z
  .strictObject({
    /** Day on which the change went online. */
    changedOn: pastDay.meta({
      title: 'Giorno',
      description: 'Il giorno in cui il cambiamento è andato in linea, per esempio 2026-01-20.',
    }),
    /** What kind of change: `minor`, `update`, `correction`, `reply`, `withdrawal`. */
    type: z.enum(changeTypes).meta({
      title: 'Tipo di cambiamento',
      description:
        'Che cosa è cambiato: solo una virgola, qualcosa di nuovo, un errore corretto, la risposta di chi è nominato, un ritiro; per esempio `correction`.',
      labels: changeTypeLabels,
    }),
    /** What changed and why, in words for readers. Needed unless the change is `minor`. */
    note: text.optional().meta({
      title: 'Nota per chi legge',
      description:
        'Che cosa è cambiato e perché; serve sempre, tranne che per un ritocco. Per esempio «Il numero degli addetti era di un altro anno».',
    }),
    /** Id of the heading or note where the change shows, when it concerns one passage. */
    passage: line.optional().meta({
      title: 'Punto del testo',
      description: 'L’id del titolo sotto cui sta il punto cambiato, per esempio `che-cosa-dice-la-sindaca`.',
    }),
    /** Where what justifies the change is written. */
    sources: references('sources').default([]).meta({
      title: 'Fonti',
      description: 'Le fonti che giustificano il cambiamento, per id: per esempio [gazzetta-2026-01-19].',
    }),
  })
  .refine(({ type, note }) => type === 'minor' || note !== undefined, {
    when: whenSound('type', 'note'),
    path: ['note'],
    error: 'manca, ma chi legge deve sapere che cosa è cambiato',
    params: { remedy: 'aggiungi `note:` con una frase, oppure scrivi `type: minor` se è solo un refuso' },
  });
export type Change = z.infer<typeof change>;

/** Keys that every kind of entry has. */
export const publication = {
  /** Day on which this entry was published here: never that of what it tells, never changed afterwards. In the future, the entry waits. */
  publishedOn: day.meta({
    title: 'Giorno di pubblicazione',
    description:
      'Il giorno in cui la voce esce qui, non quello di ciò che racconta; dopo non si cambia più. Nel futuro la voce aspetta. Per esempio 2026-01-13.',
  }),
  /** What changed since, oldest first. */
  changes: z.array(change).default([]).meta({
    title: 'Cambiamenti',
    description:
      'Che cosa è cambiato dopo la pubblicazione, dal più vecchio al più recente: per esempio una rettifica, con il suo giorno e una nota.',
  }),
  /** A draft appears in the preview and never in a build. */
  draft: flag.default(false).meta({
    title: 'Bozza',
    description:
      'Una bozza si vede nell’anteprima e mai nel sito; per pubblicarla si toglie la chiave. Per esempio `true` finché manca una fonte.',
  }),
};

/** Keys of what has an address of its own: every entry, and not `content/stato.md`. */
export const addressed = {
  ...publication,
  /** Names that the entry's file had before, in the same folder, oldest first: whoever kept one of those addresses is led here. */
  formerIds: z
    .array(
      z
        .string()
        .regex(idPattern, { error: 'non è il nome di un file, senza estensione' })
        .meta({
          remedy: 'scrivi l’ultimo pezzo dell’indirizzo di prima: lettere minuscole senza accenti, cifre e trattini',
        } satisfies FieldMeta),
    )
    .refine((ids) => new Set(ids).size === ids.length, {
      error: 'ripete lo stesso nome',
      params: { remedy: 'lascia ogni nome una volta sola' },
    })
    .default([])
    .meta({
      title: 'Nomi di prima',
      description:
        'I nomi che il file ha avuto prima in questa cartella, senza estensione, dal più vecchio: chi apre un indirizzo di prima arriva alla pagina di adesso. Per esempio [2026-01-12-riapertura].',
    }),
};

/** Checks shared by every kind: changes come after publication and in order. */
export function withPublicationRules<Schema extends z.ZodType<{ publishedOn: string; changes: Change[] }>>(
  schema: Schema,
): Schema {
  return schema
    .refine(({ publishedOn, changes }) => changes.every(({ changedOn }) => changedOn >= publishedOn), {
      when: whenSound('publishedOn', 'changes'),
      path: ['changes'],
      error: 'contiene un giorno che viene prima di `publishedOn`',
      params: { remedy: 'correggi una delle due date' },
    })
    .refine(
      ({ changes }) =>
        changes.every(({ changedOn }, at) => at === 0 || changedOn >= (changes[at - 1]?.changedOn ?? '')),
      {
        when: whenSound('changes'),
        path: ['changes'],
        error: 'non è in ordine di giorno',
        params: { remedy: 'metti prima i cambiamenti più vecchi' },
      },
    );
}

/**
 * A check of several keys together waits for these keys only, so that a slip in another one does not hide what it
 * has to say.
 */
export function whenSound(...keys: string[]): (payload: z.core.ParsePayload) => boolean {
  return ({ value, issues }) =>
    typeof value === 'object' &&
    issues.every(({ code, path }) =>
      path?.length ? !keys.includes(String(path[0])) : code === 'unrecognized_keys' || code === 'custom',
    );
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//u.test(value)) return false;
  return URL.canParse(value) && new URL(value).hostname.includes('.');
}
