import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Data, type Processor } from 'unified';

/**
 * Reads the text of a body into a tree: Markdown with tables, footnotes and directives; for `mdx` also its elements
 * and expressions, which are read and never run.
 * @throws VFileMessage when `mdx` has an error of syntax.
 */
export function readMarkdown(text: string, format: 'md' | 'mdx'): Root {
  return (format === 'mdx' ? mdx : md).parse(text);
}

/**
 * Stands where MDX would parse JavaScript. Every expression is refused whatever it says, so none is even read:
 * a long one would take the real parser minutes.
 */
const blindParser = {
  parse: (code: string) => ({
    type: 'Program' as const,
    start: 0,
    end: code.length,
    sourceType: 'module' as const,
    body: [],
  }),
  parseExpressionAt: (code: string) => ({
    type: 'ObjectExpression' as const,
    start: 0,
    end: code.length,
    properties: [],
  }),
};

const md = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(narrowTextDirectives);

const mdx = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(narrowTextDirectives)
  .use(remarkMdx, { acorn: blindParser });

type Extension = Extract<NonNullable<Data['micromarkExtensions']>[number], { text?: unknown }>;
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[string]>, { tokenize: unknown }>;
type Tokenizer = Construct['tokenize'];
type State = ReturnType<Tokenizer>;
type Code = Parameters<State>[0];

const colon = 58;
const openBrace = 123;

/**
 * remark-directive takes `:30` in `10:30[^1]` or `:b` in `a:b` for directives, and their text would vanish.
 * Here a text directive begins only where `:name{` or `:fonte` does: everything else stays as it was written.
 */
function narrowTextDirectives(this: Processor): void {
  for (const extension of this.data().micromarkExtensions ?? []) {
    const directive = (extension as Extension).text?.[colon];
    if (!directive || Array.isArray(directive)) continue;
    const lookahead: Construct = { tokenize: tokenizeLookahead, partial: true };
    (extension as Extension).text = {
      [colon]: {
        ...directive,
        tokenize: (effects, ok, nok) => effects.check(lookahead, effects.attempt(directive, ok, nok), nok),
      },
    };
  }
}

const tokenizeLookahead: Tokenizer = (effects, ok, nok) => {
  let name = '';
  return begin;

  function begin(code: Code): State | undefined {
    effects.enter('data');
    effects.consume(code);
    return insideName;
  }

  function insideName(code: Code): State | undefined {
    if (code !== null && code > 0 && /[\p{L}\p{N}_-]/u.test(String.fromCodePoint(code))) {
      name += String.fromCodePoint(code);
      effects.consume(code);
      return insideName;
    }
    effects.exit('data');
    return name === 'fonte' || (name !== '' && code === openBrace) ? ok(code) : nok(code);
  }
};
