import { z } from 'zod';

const part = z.union([z.number(), z.string()]);
const parts = z.union([
  z.tuple([part]),
  z.tuple([part, z.number().int().min(1).max(12)]),
  z.tuple([part, z.number().int().min(1).max(12), z.number().int().min(1).max(31)]),
]);
const date = z
  .strictObject({
    'date-parts': z.array(parts).min(1).max(2).optional(),
    season: part.optional(),
    circa: z.union([z.string(), z.number(), z.boolean()]).optional(),
    literal: z.string().optional(),
    raw: z.string().optional(),
  })
  .refine((value) => ['date-parts', 'literal', 'raw'].some((key) => key in value));
const name = z
  .strictObject({ family: z.string(), given: z.string() })
  .or(z.strictObject({ literal: z.string().min(1) }));

/** The part of the schema of CSL-JSON 1.0.2 (`csl-data.json`) that our items use. */
const items = z
  .array(
    z.strictObject({
      id: z.string().min(1),
      type: z.enum(['webpage', 'speech', 'article-newspaper', 'document', 'entry', 'report', 'post']),
      title: z.string().min(1),
      author: z.array(name).min(1).optional(),
      issued: date.optional(),
      accessed: date.optional(),
      'original-date': date.optional(),
      'container-title': z.string(),
      publisher: z.string().optional(),
      genre: z.string(),
      'event-title': z.string().optional(),
      'original-title': z.string().optional(),
      'original-publisher': z.string().optional(),
      URL: z.url(),
      language: z.string(),
      note: z.string(),
    }),
  )
  .min(1);

/** What is wrong with a CSL-JSON file: nothing, if reference managers can read it. */
export function cslFaults(json: string): string[] {
  const { error } = items.safeParse(JSON.parse(json));
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}
