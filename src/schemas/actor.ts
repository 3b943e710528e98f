import { z } from 'zod';
import { actorGroupLabels, actorKindLabels } from '../site/strings.ts';
import { addressed, edtf, flag, line, reference, references, text, whenSound, withPublicationRules } from './common.ts';

/** On which side of the table somebody sits; lists are grouped by it. */
export const actorGroups = [
  'company',
  'workers',
  'union',
  'institution',
  'party',
  'church',
  'business',
  'other',
] as const;
export type ActorGroup = (typeof actorGroups)[number];

/** Whether a subject is one person or several that act under one name. */
export const actorKinds = ['person', 'organisation'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** `content/soggetti/*.yaml`: a person or an organisation that acts or speaks in the case. */
export const actorSchema = withPublicationRules(
  z
    .strictObject({
      /** Name as it is shown. A private person has a description instead: `Una lavoratrice della sede di Valle`. */
      name: line.meta({
        title: 'Nome',
        description:
          'Il nome come si legge, per esempio «Maria Rossi». Per una persona privata una descrizione: «Una lavoratrice della sede di Valle».',
      }),
      /** Name to sort by, when it is not the last word of a person's name or the first of an organisation's. */
      sortName: line.optional().meta({
        title: 'Nome per l’ordine alfabetico',
        description: 'Serve quando l’ultima parola non è il cognome intero: per esempio «De Bianchi Anna».',
      }),
      /** `person` or `organisation`. */
      kind: z.enum(actorKinds).meta({
        title: 'Persona o organizzazione',
        description: 'Se è una persona o un’organizzazione: per esempio `person`.',
        labels: actorKindLabels,
      }),
      /** `company`, `workers`, `union`, `institution`, `party`, `church`, `business`, `other`. */
      group: z.enum(actorGroups).meta({
        title: 'Gruppo',
        description:
          'Da che parte del tavolo siede; gli elenchi sono divisi così. Per esempio `institution` per una sindaca.',
        labels: actorGroupLabels,
      }),
      /** Other names under which sources write of it: search finds it by these too. */
      aliases: z.array(line).default([]).meta({
        title: 'Altri nomi',
        description: 'Altri nomi che le fonti usano: la ricerca lo trova anche con questi. Per esempio [Verdi Carta].',
      }),
      /** A private person: no name, not even a first name, is ever shown. */
      private: flag.default(false).meta({
        title: 'Persona privata',
        description:
          'Dice che è una persona privata, e allora il suo nome non si scrive mai: per esempio `true` per chi lavora o manifesta.',
      }),
      /** What it is or does in the case, with the period that the sources give. */
      roles: z
        .array(
          z.strictObject({
            /** The role: `sindaca di Valle`. */
            role: line.meta({ title: 'Ruolo', description: 'Che cosa è o che cosa fa, per esempio «sindaca».' }),
            /** Where the role is held, when the role does not say. */
            organisation: line.optional().meta({
              title: 'Organizzazione',
              description: 'Dove ha il ruolo, quando il ruolo non lo dice: per esempio «Comune di Valle».',
            }),
            /** The same organisation, if it has an entry of its own. */
            organisationId: reference('actors').optional().meta({
              title: 'Organizzazione, come soggetto',
              description: 'L’id della stessa organizzazione, se ha un file suo: per esempio `comune-di-valle`.',
            }),
            /** When, as far as the sources let us say: the role covers the days inside. */
            period: edtf.meta({ date: 'edtf', anyAge: true }).optional().meta({
              title: 'Periodo',
              description:
                'Da quando a quando, per quello che le fonti dicono: per esempio 2024-06/.. da giugno 2024 in poi.',
            }),
            /** When, in the sources' words, where they do not fit a date. */
            periodNote: line.optional().meta({
              title: 'Periodo a parole',
              description:
                'Lo stesso nelle parole delle fonti, quando una data non basta: per esempio «dalle elezioni di primavera».',
            }),
          }),
        )
        .min(1)
        .meta({
          title: 'Ruoli',
          description:
            'I ruoli che ha o che ha avuto, almeno uno: con il periodo il sito sa quale valeva in un certo giorno. Per esempio sindaca, da giugno 2024.',
        }),
      ...addressed,
      /** Anything else that readers should know. */
      note: text.optional().meta({
        title: 'Nota',
        description: 'Altro che chi legge deve sapere, per esempio «Ha cambiato nome nel 2024».',
      }),
      /** Where these roles are written. */
      sources: references('sources')
        .default([])
        .meta({ title: 'Fonti', description: 'Dove i ruoli sono scritti, per id: per esempio [gazzetta-2026-01-13].' }),
    })
    .refine(({ kind, private: isPrivate }) => kind === 'person' || !isPrivate, {
      when: whenSound('kind', 'private'),
      path: ['private'],
      error: 'vale solo per una persona',
      params: { remedy: 'togli la chiave, oppure scrivi `kind: person`' },
    }),
).meta({
  title: 'Soggetto',
  description:
    'Una persona o un’organizzazione che nel caso fa o dice qualcosa: per esempio una sindaca o una cartiera.',
});
export type ActorData = z.infer<typeof actorSchema>;
export type ActorRole = ActorData['roles'][number];
