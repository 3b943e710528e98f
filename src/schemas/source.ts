import { z } from 'zod';
import {
  flag,
  line,
  pastDay,
  pastEdtf,
  publication,
  text,
  url,
  withPublicationRules,
  type FieldMeta,
} from './common.ts';

/** What kind of text it is. */
export const sourceKinds = ['article', 'pressRelease', 'officialAct', 'other'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** `content/fonti/*.yaml`: a place where something is written. */
export const sourceSchema = withPublicationRules(
  z.strictObject({
    /** Title, as the source has it; or our description of it, with `titleIsDescriptive`. */
    title: line,
    /** The title is ours: it is shown without quotation marks. */
    titleIsDescriptive: flag.default(false),
    /** Who published it; missing when it is not known. */
    publisher: line.optional(),
    /** Day of the source, as far as it is known. */
    issuedOn: pastEdtf.optional(),
    /** Where it is on the web; missing when it is not known. */
    url: url.optional(),
    /** `article`, `pressRelease`, `officialAct`, `other`. */
    kind: z.enum(sourceKinds),
    /** How far it can be relied upon, in words for readers. */
    reliability: text.optional(),
    /** Our archived copy, or a public one. */
    archive: z
      .strictObject({
        /** Where the copy is. */
        url,
        /** Day on which it was taken. */
        archivedOn: pastDay,
        /** SHA-256 of the copy, 64 hexadecimal digits. */
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/u, { error: 'non è una impronta SHA-256 (64 cifre esadecimali)' })
          .meta({ remedy: 'copiala da `sha256sum`, in lettere minuscole' } satisfies FieldMeta)
          .optional(),
      })
      .optional(),
    ...publication,
  }),
);
export type SourceData = z.infer<typeof sourceSchema>;
