import { z } from 'zod';
import { day, flag, line, text, url, type FieldMeta } from './common.ts';

/** `content/sito.yaml`: what makes this site this site. */
export const siteSchema = z
  .strictObject({
    /** Name of the site, in the header and in every title. */
    name: line.meta({
      title: 'Nome del sito',
      description: 'Il nome del sito, in testa a ogni pagina: per esempio «Archivio della cartiera».',
    }),
    /** The case in a few words: `la vertenza di una azienda in una regione`. */
    case: line.meta({
      title: 'Caso',
      description: 'Il caso in poche parole, in minuscolo: per esempio «la chiusura della cartiera di Valle».',
    }),
    /** What the site is, in one or two sentences: home page, feeds, search engines. */
    description: text.meta({
      title: 'Descrizione',
      description: 'Che cos’è il sito, in una o due frasi: per esempio «Fatti, parole e numeri, con le fonti».',
    }),
    /** Public address: `https://example.org` or `http://localhost:4321`. `SITE_URL` wins over it. */
    url: z
      .string()
      .regex(/^https?:\/\/[^/\s]+$/u, { error: 'non è l’indirizzo di un sito, senza barra finale' })
      .meta({
        remedy: 'scrivilo come https://esempio.it, senza cartelle (per quelle c’è `basePath`)',
      } satisfies FieldMeta)
      .optional()
      .meta({
        title: 'Indirizzo pubblico',
        description:
          'L’indirizzo del sito, senza barra in fondo e senza cartelle: per esempio https://cartiera.example.org.',
      }),
    /** Folder under which the site is served: `/` or `/sito/`. `BASE_PATH` wins over it. */
    basePath: z
      .string()
      .regex(/^\/(?:[a-z0-9-]+\/)*$/u, { error: 'non è una cartella del sito' })
      .meta({ remedy: 'comincia e finisci con una barra, per esempio /sito/' } satisfies FieldMeta)
      .optional()
      .meta({
        title: 'Cartella',
        description: 'La cartella in cui sta il sito, se ce n’è una, fra due barre: per esempio /archivio/.',
      }),
    /** First day that an entry may speak of: an earlier one is a slip of the pen. */
    firstDay: day.meta({
      title: 'Primo giorno',
      description: 'Il primo giorno del caso: una data più vecchia è un errore di battitura. Per esempio 2024-01-01.',
    }),
    /** Licence of the texts. */
    licence: z
      .strictObject({
        name: line.meta({ title: 'Nome della licenza', description: 'Come si chiama, per esempio «CC BY 4.0».' }),
        url: url.meta({
          title: 'Indirizzo della licenza',
          description: 'Dove si legge, per esempio https://creativecommons.org/licenses/by/4.0/deed.it.',
        }),
      })
      .meta({
        title: 'Licenza dei testi',
        description: 'Con quale licenza si possono riusare i testi: per esempio CC BY 4.0, con il suo indirizzo.',
      }),
    /** Who publishes the site. While it is missing the pages say so. */
    publisher: line.optional().meta({
      title: 'Chi pubblica',
      description:
        'Chi pubblica il sito; finché manca, le pagine dicono che non è indicato. Per esempio «Associazione Carta e penna».',
    }),
    /** How to write to them. While it is missing the pages say so. */
    email: z
      .string()
      .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/u, { error: 'non è un indirizzo e-mail' })
      .meta({ remedy: 'scrivilo come nome@esempio.it' } satisfies FieldMeta)
      .optional()
      .meta({
        title: 'Indirizzo e-mail',
        description: 'A chi scrivere; finché manca, le pagine lo dicono. Per esempio redazione@example.org.',
      }),
    /** Where the files of the site can be seen and corrected. */
    repository: url.optional().meta({
      title: 'Deposito dei file',
      description:
        'Dove si vedono i file del sito e se ne propongono correzioni: per esempio https://git.example.org/cartiera.',
    }),
    /** Whether the site carries the web editor, at `/redazione/`. */
    editor: flag.default(true).meta({
      title: 'Redazione nel browser',
      description:
        'Se il sito porta con sé la pagina in cui si scrive, /redazione/; senza la chiave sì. Per esempio `false` per lasciarla fuori.',
    }),
    /** How to work with the web editor from anywhere. Without it, the editor works on a folder of one’s own computer. */
    onlineEditor: z
      .strictObject({
        repository: z
          .string()
          .regex(/^[\w.-]+\/[\w.-]+$/u, { error: 'non è il nome di un deposito su GitHub' })
          .meta({
            title: 'Deposito su GitHub',
            description: 'Di chi è il deposito e come si chiama: per esempio cartiera/archivio.',
            remedy: 'scrivilo come proprietario/nome',
          } satisfies FieldMeta),
        branch: line.optional().meta({
          title: 'Ramo',
          description: 'Il ramo in cui si scrive, se non è quello principale: per esempio bozze.',
        }),
        signIn: url.optional().meta({
          title: 'Servizio di accesso',
          description:
            'L’indirizzo del servizio che fa entrare con GitHub; senza, si entra con un token. Per esempio https://accesso.example.org.',
        }),
      })
      .optional()
      .meta({
        title: 'Redazione in linea',
        description:
          'Dove stanno i file e come si entra, per scrivere da qualunque computer: per esempio il deposito cartiera/archivio.',
      }),
    /** Words that a check of the finished site searches for, and the address that must be among the results. */
    knownQuery: z
      .strictObject({
        query: line.meta({
          title: 'Parole da cercare',
          description: 'Le parole che la prova cerca, per esempio «riparte la prima linea».',
        }),
        path: line.meta({
          title: 'Pagina da trovare',
          description:
            'La pagina che deve essere tra i primi dieci risultati: per esempio /cronologia/2026-01-13-riapertura/.',
        }),
      })
      .meta({
        title: 'Ricerca di prova',
        description:
          'Una ricerca che ogni volta, finita la costruzione, deve trovare la sua pagina: per esempio «riparte la prima linea».',
      }),
  })
  .meta({
    title: 'Il sito',
    description: 'Come si chiama il sito, di quale caso parla e dove sta: per esempio il suo indirizzo.',
  });
export type SiteData = z.infer<typeof siteSchema>;
export type OnlineEditor = NonNullable<SiteData['onlineEditor']>;
