import { basename, dirname, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, linesWith, sourceFiles } from '../support/source-files.ts';

const code = sourceFiles(['src', 'tests', 'tools', 'bench'], ['.ts', '.astro', '.mdx']);
const source = code.filter(({ path }) => path.startsWith('src/'));
const self = (path: string) => path.startsWith('tests/conventions/');

describe('every module', () => {
  test('names its imports whole, with their extension, so that plain Node runs it', () => {
    const loose = code.flatMap((file) =>
      importsOf(file)
        .filter(
          (name) =>
            name.startsWith('.') && !['.ts', '.js', '.astro', '.css', '.json', '.woff2'].includes(extname(name)),
        )
        .map((name) => `${file.path}: ${name}`),
    );
    expect(loose).toEqual([]);
  });

  test('has a name that says what it is about', () => {
    const shapes = {
      '.ts':
        /^(?:[a-z0-9-]+|\[[a-z]+\])(?:\.d|\.test|\.property\.test|\.xml|\.json|\.csv|\.txt|\.css|\.webmanifest)?\.ts$/u,
      '.astro': /^(?:[A-Z][A-Za-z]+|[a-z0-9]+|\[(?:\.{3})?[a-z]+\])\.astro$/u,
      '.mdx': /^[a-z-]+\.mdx$/u,
    };
    const wrong = code.filter(
      ({ path }) =>
        !shapes[extname(path) as keyof typeof shapes].test(basename(path)) &&
        !/\/components\/[A-Z/a-z]+\.test\.ts$/u.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(
      code.filter(({ path }) => /\b(?:utils?|helpers?|misc|common-?utils)\b/iu.test(path)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('is finished', () => {
    expect(
      linesWith(
        /\b(?:TODO|FIXME|XXX|HACK)\b/u,
        code.filter(({ path }) => !self(path)),
      ),
    ).toEqual([]);
  });

  test('lets the types be checked', () => {
    expect(
      linesWith(
        /@ts-(?:ignore|nocheck|expect-error)|\bas any\b|[:<]\s*any\b[^'’]/u,
        code.filter(({ path }) => !self(path)),
      ),
    ).toEqual([]);
  });
});

describe('the code of a site', () => {
  test('speaks to the terminal only in commands', () => {
    expect(
      linesWith(
        /\bconsole\./u,
        source.filter(({ path }) => !path.startsWith('src/commands/')),
      ),
    ).toEqual([]);
  });

  test('gives the same bytes anywhere: no clock, no chance, no order of this machine’s language', () => {
    const clock = source.filter(
      ({ path }) =>
        !['src/lib/days.ts'].includes(path) &&
        !path.startsWith('src/commands/') &&
        !path.startsWith('src/search/browser/'),
    );
    expect(linesWith(/new Date\(\)|Date\.now\(|Math\.random|\.localeCompare\(|Intl\.Collator/u, clock)).toEqual([]);
  });

  test('says what each function that others call is for', () => {
    const bare = source
      .filter(({ path }) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.startsWith('src/pages/'))
      .flatMap(({ path, text }) => {
        const lines = text.split('\n');
        return lines.flatMap((line, at) =>
          /^export (?:async )?function\b/u.test(line) && !isDocumented(lines, at) ? [`${path}:${at + 1}: ${line}`] : [],
        );
      });
    expect(bare).toEqual([]);
  });

  test('says at the top of each component what it is', () => {
    const bare = source.filter(({ path, text }) => path.endsWith('.astro') && !/^---\n\/\*\*/u.test(text));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('asks for the content only in pages and queries: a component draws what it is given', () => {
    const asking = source.filter((file) => importsOf(file).some((name) => name.endsWith('/corpus/current.ts')));
    const allowed =
      /^src\/(?:pages|commands|corpus)\/|^src\/(?:components\/(?:ArchiveCounts|ContentProblems|EditorsBar)|layouts\/MethodLayout)\.astro$/u;
    expect(asking.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([]);
  });

  test('flows one way: what reads and checks content never knows how it will look', () => {
    const ranks = ['lib', 'schemas', 'intake', 'markdown', 'integrity', 'corpus', 'queries', 'citations'];
    const wrong = source.flatMap((file) => {
      const folder = file.path.split('/')[1]!;
      if (!ranks.includes(folder)) return [];
      return importsOf(file)
        .filter((name) => /(?:^|\/)(?:components|layouts|pages|styles)\/|\.astro$|^astro/u.test(name))
        .map((name) => `${file.path}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test('is plain Node wherever a command reaches: no Astro, no alias, no `import.meta.env`', () => {
    const reached = source.filter(({ path }) =>
      /^src\/(?:lib|schemas|intake|markdown|integrity|corpus|queries|citations|editing|commands)\//u.test(path),
    );
    expect(
      linesWith(
        /import\.meta\.env|['"](?:astro:|@content|@\/|~\/)/u,
        reached.filter(({ path }) => path !== 'src/commands/astro-config.ts'),
      ),
    ).toEqual([]);
  });
});

describe('styles', () => {
  const styles = sourceFiles(['src'], ['.css', '.astro'])
    .map(({ path, text }) => ({
      path,
      text: path.endsWith('.css')
        ? text
        : [...text.matchAll(/<style(?: is:global)?>([^]*?)<\/style>/gu)].map(([, css]) => css).join('\n'),
    }))
    .filter(({ path, text }) => text !== '' && basename(path) !== 'tokens.css');

  test('take every colour from the tokens', () => {
    const colours =
      /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(?:white|black|red|green|blue|gr[ae]y|yellow|orange|silver|maroon|navy)\b/iu;
    expect(styles.length).toBeGreaterThan(20);
    expect(linesWith(colours, styles)).toEqual([]);
  });

  test('stand in a layer, so that their order never depends on imports', () => {
    // On the web editor's page the program brings its own styles, in no layer: ours would always lose.
    const ours = styles.filter(({ path }) => !path.startsWith('src/editor/'));
    const outside = ours.filter(({ path, text }) => {
      const top = text.replace(/\/\*[^]*?\*\//gu, '').trim();
      return !/^@(?:layer|font-face|import|media print)/u.test(top) && dirname(path) !== '';
    });
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  test('never insist', () => {
    const print = styles.filter(({ path }) => basename(path) !== 'print.css' && basename(path) !== 'reset.css');
    expect(linesWith(/!important/u, print)).toEqual([]);
  });
});

function isDocumented(lines: readonly string[], at: number): boolean {
  return lines[at - 1]?.trim().endsWith('*/') ?? false;
}
