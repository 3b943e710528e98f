import type { Options } from 'remark-rehype';

/** Functions that turn one type of Markdown node into HTML, by type. */
export type Handlers = NonNullable<Options['handlers']>;
export type Handler = NonNullable<Handlers['text']>;
