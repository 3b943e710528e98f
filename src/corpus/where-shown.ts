import { textsOf, type Whole } from '../integrity/whole.ts';
import type { Problem } from '../intake/problem.ts';

/** Adds to what is wrong with the file of an image which texts show it, and on which line. */
export function sayWhereShown(problems: readonly Problem[], whole: Whole): Problem[] {
  const places = Map.groupBy(
    textsOf(whole).flatMap(({ file, body }) =>
      (body?.images ?? []).map(({ target, line }) => ({
        image: `${whole.contentName}/${target}`,
        place: `${file}:${line}`,
      })),
    ),
    ({ image }) => image,
  );
  return problems.map((problem) => {
    const shown = places.get(problem.file);
    if (!shown) return problem;
    return { ...problem, message: `${problem.message}; la mostra ${shown.map(({ place }) => place).join(', ')}` };
  });
}
