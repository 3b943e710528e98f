import type { FieldPath } from '../corpus/entry.ts';
import type { Problem } from '../intake/problem.ts';
import { hasUnreadFiles, textsOf, type Text, type Whole } from './whole.ts';

/** The search would look in vain for an expression that no text holds. What readers type may be anything. */
export function unfoundSynonyms(whole: Whole): Problem[] {
  const { synonyms } = whole;
  if (!synonyms || hasUnreadFiles(whole)) return [];
  const { groups, aliases } = synonyms.data;
  const expressions = [
    ...groups.flatMap((group, at) => group.map((text, place) => ({ text, path: ['groups', at, place] }))),
    ...aliases.flatMap(({ alsoFind }, at) =>
      alsoFind.map((text, place) => ({ text, path: ['aliases', at, 'alsoFind', place] })),
    ),
  ] satisfies { text: string; path: FieldPath }[];
  const texts = textsOf(whole).map(wordsIn);
  return expressions
    .filter(({ text }) => {
      const pattern = patternOf(text);
      return !texts.some((words) => pattern.test(words));
    })
    .map(({ text, path }) => ({
      file: synonyms.file,
      line: synonyms.lineOf(path),
      message: `fa cercare «${text}», che non sta in nessun testo`,
      remedy: 'correggila o toglila; se è una parola che scrive chi cerca, mettila come `typed` in `aliases`',
      severity: 'advice',
    }));
}

/** All that a text says, in its keys and in its body. */
function wordsIn({ data, body }: Text): string {
  return `${JSON.stringify(data)}\n${body?.text ?? ''}`;
}

/** The words of an expression in a row; of longer ones, in the singular and in the plural. */
function patternOf(expression: string): RegExp {
  const words = expression.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const forms = words.map((word) => (word.length > 4 ? `${word.replace(/h?[aeio]$/u, '')}h?[aeio]?` : word));
  return new RegExp(`(?<![\\p{L}\\p{N}])${forms.join('[^\\p{L}\\p{N}]{1,3}')}(?![\\p{L}\\p{N}])`, 'iu');
}
