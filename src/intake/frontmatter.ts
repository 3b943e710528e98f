import type { Finding } from './finding.ts';

/** A Markdown file in its two parts, each with the line of the file on which it begins. */
export interface FrontmatterParts {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Parts the frontmatter, between two lines of three hyphens, from the body. */
export function splitFrontmatter(text: string): { parts?: FrontmatterParts; findings: Finding[] } {
  const lines = text.split('\n');
  if (!isFence(lines[0])) return { findings: [describeMissing(lines)] };
  const end = lines.findIndex((content, index) => index > 0 && isFence(content));
  if (end === -1) {
    return {
      findings: [
        {
          line: 1,
          message: 'il frontmatter comincia ma non finisce',
          remedy: 'metti una riga con tre trattini (---) dopo l’ultima chiave, prima del testo',
        },
      ],
    };
  }
  return {
    parts: {
      yaml: lines.slice(1, end).join('\n'),
      yamlLine: 2,
      body: lines.slice(end + 1).join('\n'),
      bodyLine: end + 2,
    },
    findings: [],
  };
}

function describeMissing(lines: string[]): Finding {
  if (/^\+{3}\s*$/u.test(lines[0] ?? '')) {
    return {
      line: 1,
      message: 'il frontmatter è in TOML (+++)',
      remedy: 'scrivilo in YAML, tra due righe di tre trattini (---), con `chiave: valore`',
    };
  }
  if (/^\s*(?:-{2,}|[–—]+)\s*$/u.test(lines[0] ?? '')) {
    return {
      line: 1,
      message: 'la prima riga non è fatta di tre trattini e basta',
      remedy: 'scrivi --- a inizio riga, senza altro',
    };
  }
  const first = lines.findIndex(isFence);
  const opensLater = first > 0 && /^[\w-]+:(?:\s|$)/u.test(lines[first + 1] ?? '');
  if (opensLater) {
    const before = lines.slice(0, first).every((content) => content.trim() === '') ? 'una riga vuota' : 'del testo';
    return {
      line: 1,
      message: `c’è ${before} prima del frontmatter, che deve cominciare alla riga 1`,
      remedy: 'sposta la riga di tre trattini (---) in cima al file',
    };
  }
  return {
    line: 1,
    message: 'manca il frontmatter',
    remedy: 'comincia il file con una riga di tre trattini (---), poi le chiavi, poi un’altra riga di tre trattini',
  };
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/u.test(line);
}
