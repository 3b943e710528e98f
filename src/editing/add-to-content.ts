import { readCorpus } from '../corpus/read-corpus.ts';
import { takeIn } from '../intake/intake.ts';
import { hasErrors } from '../intake/problem.ts';
import { UsageError, type Settings } from '../site/settings.ts';
import { actionOf, actions, type Action } from './actions.ts';
import type { Conversation } from './ask-key.ts';
import type { Flags } from './flags.ts';
import {
  findTarget,
  itemOf,
  listOf,
  missingFlags,
  planFlags,
  refuseWrongFlags,
  tell,
  type ToldEntry,
} from './from-flags.ts';
import { knownEntries } from './known-entries.ts';
import { newEntry } from './new-entry.ts';
import { askEntry, askItem, planItem } from './new-item.ts';
import { newStatements } from './new-statements.ts';
import { Cancelled, type Prompts } from './prompts.ts';
import { reportOn } from './report.ts';
import type { Session } from './session.ts';
import { writeFiles } from './write-files.ts';

/**
 * Adds to the content what the flags say and whoever is at the keyboard answers, and checks it. Nothing is written
 * before everything has been answered.
 * @throws UsageError when answers are missing and nobody is there to give them, or are wrong.
 */
export async function addToContent(
  settings: Settings,
  flags: Flags,
  isTerminal: boolean,
): Promise<{ report: string; isRight: boolean }> {
  const session = await startSession(settings);
  const entries = tell(flags.entries);
  const [first, ...others] = entries;
  if (flags.action && first) refuseWrongFlags(session, flags.action, first);
  const missing = flags.action ? missingFlags(session, flags.action, entries) : ['tipo'];
  // Of statements after the first nothing is asked: with so much said already, the rest can be said as well.
  if (missing.length > 0 && (!isTerminal || others.length > 0)) {
    throw new UsageError(
      `Mancano delle risposte: ${missing.map((flag) => `--${flag}`).join(', ')}.\nChe cosa vogliono lo dice --tipo ${flags.action?.name} --aiuto.`,
    );
  }
  const warnings: string[] = [];
  if (missing.length === 0 && flags.action) warnings.push(...planFlags(session, flags.action, entries));
  else if (!(await askAll(session, flags.action, first))) return { report: nothingWritten, isRight: true };

  writeFiles(session.plan);
  const { problems } = await readCorpus(settings);
  const names = new Set(session.plan.map(({ file }) => file));
  return {
    report: [...warnings, reportOn(session.plan, problems)].join('\n\n'),
    isRight: !hasErrors(problems.filter(({ file }) => names.has(file))),
  };
}

const nothingWritten = 'Nessun file è stato scritto.';

async function startSession(settings: Settings): Promise<Session> {
  const { entries, knownIds, site } = await takeIn(settings);
  const known = knownEntries(entries, knownIds);
  const { contentDir, contentName, today } = settings;
  return { contentDir, known, check: { today, contentName, site, knownIds: known.ids }, prompts: undefined, plan: [] };
}

/** Asks whatever the flags do not say; tells whether the answers are to be written. */
async function askAll(session: Session, told: Action | undefined, given: ToldEntry | undefined): Promise<boolean> {
  const { terminalPrompts: prompts } = await import('./terminal-prompts.ts');
  try {
    const action = told ?? (await askAction(prompts));
    const conversation: Conversation = { ...session, prompts };
    await askFor(conversation, action, given);
    return await confirmPlan(conversation);
  } catch (error) {
    if (error instanceof Cancelled) return false;
    throw error;
  }
}

async function askAction(prompts: Prompts): Promise<Action> {
  const name = await prompts.choose({
    title: 'Che cosa aggiungiamo?',
    hint: 'Frecce per muoverti, Invio per scegliere. Con Ctrl+C si esce e non resta scritto niente.',
    choices: actions.map(({ name: value, label }) => ({ value, label })),
  });
  const action = actionOf(name);
  if (!action) throw new Error(`there is no action «${name}»`);
  return action;
}

async function askFor(
  session: Conversation,
  action: Action,
  given: ToldEntry = { answers: {}, body: undefined },
): Promise<void> {
  if (action.does === 'entry') {
    if (action.kind === 'statements') await newStatements(session, given);
    else await newEntry(session, action.kind, given);
    return;
  }
  const list = listOf(action);
  const entry = given.target === undefined ? await askEntry(session, list) : findTarget(session, list, given.target);
  planItem(session, entry, list, await askItem(session, entry, list, itemOf(action, given.answers)));
}

async function confirmPlan({ plan, prompts }: Conversation): Promise<boolean> {
  for (const { file, text, before } of plan)
    prompts.say(
      before === undefined
        ? `File nuovo: ${file}\n\n${text}`
        : `In ${file} si aggiunge:\n\n${addedLines(before, text)}`,
    );
  return prompts.confirm({
    title: plan.length === 1 ? 'Lo scrivo?' : `Scrivo questi ${plan.length} file?`,
    initial: true,
  });
}

/** What an insertion has put into a text, in whole lines. */
function addedLines(before: string, after: string): string {
  const [old, lines] = [before.split('\n'), after.split('\n')];
  const start = lines.findIndex((line, at) => line !== old[at]);
  return lines.slice(start, start + lines.length - old.length).join('\n');
}
