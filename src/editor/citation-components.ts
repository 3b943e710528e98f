import type { EditorComponentDefinition } from '@sveltia/cms';
import { folderOf } from '../site/sections.ts';

/** The two things that our texts say with a name: here they are menus, and are written as they are in files. */
export const citationComponents: EditorComponentDefinition[] = [
  {
    id: 'fonte',
    label: 'Fonte',
    icon: 'format_quote',
    trigger: 'button',
    mode: 'dialog',
    summary: '{{id}}',
    fields: [menuOf('sources', 'Fonte', ['title'])],
    pattern: /:fonte\{#(?<id>[a-z0-9-]+)\}/u,
    toBlock: ({ id }) => `:fonte{#${String(id)}}`,
    toPreview: ({ id }) => `[${String(id)}]`,
  },
  {
    id: 'dichiarazione',
    label: 'Dichiarazione',
    icon: 'chat',
    trigger: 'button',
    mode: 'dialog',
    summary: '{{id}}',
    fields: [menuOf('statements', 'Dichiarazione', ['{{slug}}'])],
    pattern: /^::dichiarazione\{#(?<id>[a-z0-9-]+)\}$/mu,
    toBlock: ({ id }) => `::dichiarazione{#${String(id)}}`,
    toPreview: ({ id }) => `[${String(id)}]`,
  },
];

function menuOf(kind: 'sources' | 'statements', label: string, shown: string[]) {
  return {
    name: 'id',
    label,
    widget: 'relation' as const,
    collection: folderOf(kind),
    value_field: '{{slug}}',
    display_fields: shown,
    search_fields: [...new Set([...shown, '{{slug}}'])],
  };
}
