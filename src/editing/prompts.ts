/** Something to choose. */
export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

/** A question, and a sentence of what it is for. */
export interface Question {
  title: string;
  hint?: string | undefined;
}

/** How the wizard speaks with whoever is at the keyboard. Every question may end in `Cancelled`. */
export interface Prompts {
  /** Tells something that is good to know. */
  say: (text: string) => void;
  /** Tells something to look at twice. */
  warn: (text: string) => void;
  /** One line; `check` says what is wrong with it, if anything is. */
  text: (
    question: Question & { initial?: string | undefined; check: (text: string) => string | undefined },
  ) => Promise<string>;
  /** One of a few. */
  choose: (question: Question & { choices: readonly Choice[]; initial?: string | undefined }) => Promise<string>;
  /** Yes or no. */
  confirm: (question: Question & { initial: boolean }) => Promise<boolean>;
  /** One of many, found by typing; `typed` is what was typed to find it. */
  search: (question: SearchQuestion) => Promise<{ value: string; typed: string }>;
  /** Many lines, written or pasted. */
  lines: (question: Question) => Promise<string>;
}

/** A question with too many answers to be read one by one. */
export interface SearchQuestion extends Question {
  choices: readonly Choice[];
  /** Stands first as long as nothing is typed: to go on without choosing. */
  none?: Choice | undefined;
  /** Stands last, whatever is typed. */
  last?: Choice | undefined;
}

/** Somebody pressed Ctrl+C: nothing has been written. */
export class Cancelled extends Error {}
