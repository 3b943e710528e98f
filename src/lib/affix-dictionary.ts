/** Answers whether a word exists. */
export interface Dictionary {
  has: (word: string) => boolean;
  /** Whether it exists without a prefix: quicker to tell, and what one who looks for a word wants. */
  isPlain: (word: string) => boolean;
}

/**
 * A spelling dictionary in Hunspell's format: a list of stems with the letters of the rules that each follows, and the
 * rules, one prefix and one suffix at most. A word is taken apart when it is asked for; building every form beforehand, as
 * nspell does, does not end within ten minutes for Italian, whose elided articles are prefixes. Those are left out:
 * whoever asks parts words at apostrophes.
 */
export function readDictionary(affixes: string, words: string): Dictionary {
  const stems = readStems(words);
  const { suffixes, prefixes } = readRules(affixes);

  /** Whether the word is a stem with a suffix, and the stem also follows another rule, if one is given. */
  function hasSuffix(word: string, other = ''): boolean {
    for (let length = Math.min(suffixes.longest, word.length); length >= 0; length -= 1) {
      const end = word.length - length;
      for (const { flag, strip, condition } of suffixes.byText.get(word.slice(end)) ?? []) {
        const stem = word.slice(0, end) + strip;
        const flags = stems.get(stem);
        if (flags?.includes(flag) && flags.includes(other) && condition.test(stem)) return true;
      }
    }
    return false;
  }
  function hasPrefix(word: string): boolean {
    for (let length = Math.min(prefixes.longest, word.length); length > 0; length -= 1) {
      for (const { flag, strip, condition } of prefixes.byText.get(word.slice(0, length)) ?? []) {
        const rest = strip + word.slice(length);
        if (condition.test(rest) && (stems.get(rest)?.includes(flag) || hasSuffix(rest, flag))) return true;
      }
    }
    return false;
  }
  const isPlain = (word: string): boolean => stems.has(word) || hasSuffix(word);
  return { isPlain, has: (word) => isPlain(word) || hasPrefix(word) };
}

interface Rule {
  flag: string;
  strip: string;
  condition: RegExp;
}

/** Rules by the text that they add. */
interface Rules {
  byText: Map<string, Rule[]>;
  longest: number;
}

function readStems(words: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const line of words.split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.trim().split('/');
    if (stem !== '') stems.set(stem, (stems.get(stem) ?? '') + flags);
  }
  return stems;
}

function readRules(affixes: string): { suffixes: Rules; prefixes: Rules } {
  const suffixes: Rules = { byText: new Map(), longest: 0 };
  const prefixes: Rules = { byText: new Map(), longest: 0 };
  for (const line of affixes.split('\n')) {
    // The first line of a group says how many follow: it has no condition.
    const [type, flag = '', strip = '', added = '', pattern] = line.trim().split(/\s+/u);
    if (pattern === undefined || (type !== 'SFX' && type !== 'PFX') || added.includes("'")) continue;
    const text = orNothing(added);
    const condition = new RegExp(type === 'SFX' ? `${pattern}$` : `^${pattern}`, 'u');
    const rules = type === 'SFX' ? suffixes : prefixes;
    rules.byText.set(text, [...(rules.byText.get(text) ?? []), { flag, strip: orNothing(strip), condition }]);
    rules.longest = Math.max(rules.longest, text.length);
  }
  return { suffixes, prefixes };
}

function orNothing(text: string): string {
  return text === '0' ? '' : text;
}
