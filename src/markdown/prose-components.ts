/** What an editor should know of a component of `src/components/prose/`: it is checked against this, and explained by it. */
export interface ProseComponent {
  /** What it is for, in Italian. */
  description: string;
  attributes: Record<string, { description: string; required: boolean }>;
  /** The one thing that it must hold, if it wants one: a node of the Markdown tree and its Italian name. */
  holds?: { type: 'table' | 'orderedList'; name: string };
}

/** Components that an `.mdx` text may use, by name, each on lines of its own. */
export const proseComponents: Record<string, ProseComponent> = {
  Nota: {
    description: 'una nota a margine: qualcosa in più, che si può saltare',
    attributes: { titolo: { description: 'il titolo della nota', required: false } },
  },
  Riquadro: {
    description: 'un riquadro con un titolo: una cosa da sapere, da leggere anche da sola',
    attributes: { titolo: { description: 'il titolo del riquadro', required: true } },
  },
  Dati: {
    description: 'una tabella con la sua didascalia',
    attributes: { didascalia: { description: 'che cosa mostra la tabella', required: true } },
    holds: { type: 'table', name: 'una tabella' },
  },
  Passi: {
    description: 'un elenco numerato di passi da fare, uno dopo l’altro',
    attributes: {},
    holds: { type: 'orderedList', name: 'un elenco numerato' },
  },
};
