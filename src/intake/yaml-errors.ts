import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Finding } from './finding.ts';

/** What the parser found, as an editor would say it. */
export function describeYamlError(
  { code, message, pos: [offset] }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  source: string,
): Pick<Finding, 'message' | 'remedy'> {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
  if (line.includes('\u00A0') && !line.includes(': ')) {
    return { message: 'c’è uno spazio che non va a capo (U+00A0) al posto dello spazio', remedy: 'riscrivi lo spazio' };
  }
  if (isBesideTheIndentation({ code, pos: [offset] }, source)) {
    return {
      message: 'questa riga non è rientrata come la prima chiave',
      remedy: 'comincia tutte le chiavi a inizio riga, anche la prima',
    };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /: .*:(?: |$)/u.test(line)) {
    if (/: [“”„«‘]/u.test(line)) {
      return {
        message: 'c’è un valore con i due punti e senza virgolette dritte',
        remedy: 'metti il valore tra virgolette dritte: "…" (quelle curve fanno parte del testo)',
      };
    }
    return {
      message: 'c’è un valore con i due punti e senza virgolette',
      remedy: 'metti il valore tra virgolette: "…"',
    };
  }
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return brackets;
  return messages[code] ?? other;
}

/** Whether a key stands at the start of its line while the first one was indented. */
export function isBesideTheIndentation(
  { code, pos: [offset] }: { code: ErrorCode; pos: readonly [number, ...number[]] },
  source: string,
): boolean {
  const isAtStart = offset === 0 || source[offset - 1] === '\n';
  return code === 'UNEXPECTED_TOKEN' && isAtStart && /^[\w-]+:(?:\s|$)/u.test(source.slice(offset));
}

const other = {
  message: 'questa riga non è YAML che si possa leggere',
  remedy: 'scrivi `chiave: valore`, e se il valore contiene segni particolari mettilo tra virgolette',
};
const notAKey = {
  message: 'questa riga non è una chiave con il suo valore',
  remedy:
    'scrivi `chiave: valore`, con uno spazio dopo i due punti; se invece continua il valore di prima, metti tutto il valore tra virgolette',
};
/** What is said of a line that does not begin where it should. */
export const indentation = {
  message: 'i rientri non tornano',
  remedy:
    'comincia le chiavi a inizio riga e rientra di due spazi quel che sta sotto di loro; se i due punti fanno parte di un testo, mettilo tra virgolette',
};
/** What is said of data so nested that they cannot be read. */
export const tooDeep = {
  message: 'ci sono chiavi o liste annidate troppo in profondità',
  remedy: 'scrivi una lista semplice; se i due punti fanno parte di un testo, mettilo tra virgolette',
};
const brackets = {
  message: 'una parentesi non si chiude, o si chiude senza essere aperta',
  remedy: 'chiudi la lista con ] (o con }), oppure metti il valore tra virgolette se la parentesi ne fa parte',
};

const messages: Partial<Record<ErrorCode, Pick<Finding, 'message' | 'remedy'>>> = {
  BAD_DQ_ESCAPE: {
    message: 'dopo la barra rovesciata (\\) c’è una lettera che tra virgolette doppie non ha senso',
    remedy: 'togli la barra, oppure usa le virgolette semplici',
  },
  BAD_INDENT: indentation,
  BAD_SCALAR_START: {
    message: 'il valore comincia con un segno che in YAML vuol dire altro',
    remedy: 'metti il valore tra virgolette',
  },
  BLOCK_AS_IMPLICIT_KEY: indentation,
  BLOCK_IN_FLOW: brackets,
  KEY_OVER_1024_CHARS: { message: 'una chiave è troppo lunga', remedy: 'controlla dove cadono i due punti' },
  MISSING_CHAR: notAKey,
  MULTILINE_IMPLICIT_KEY: notAKey,
  NON_STRING_KEY: { message: 'una chiave non è un nome', remedy: 'scrivi `chiave: valore`' },
  RESOURCE_EXHAUSTION: tooDeep,
  UNEXPECTED_TOKEN: {
    message: 'c’è qualcosa di troppo dopo un valore, o un segno che in YAML vuol dire altro',
    remedy: 'metti tutto il valore tra virgolette; se contiene già quelle doppie, usa quelle semplici',
  },
};
