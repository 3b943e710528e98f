import { hash } from 'node:crypto';
import { examine } from '../../src/corpus/examine.ts';
import type { Finding } from '../../src/intake/finding.ts';
import { takeInWith, type EntryReading, type IntakeMemory } from '../../src/intake/intake.ts';
import { formatProblem, type Problem } from '../../src/intake/problem.ts';
import type { ParsedBody } from '../../src/markdown/parsed-body.ts';
import { readSettings } from '../../src/site/settings.ts';
import { keepContent, validContent, type ContentFiles } from './content-folder.ts';

/** What an editor reads about a content folder, one line a problem; nothing is added to the files given. */
export async function problemsIn(files: ContentFiles): Promise<string[]> {
  const contentDir = await kept.hold(files);
  const { problems } = await takeInWith(ofAllFolders, { contentDir, contentName: 'content' });
  return problems.map(formatProblem);
}

/** The same about a right content folder to which these files are added. */
export async function problemsWith(files: ContentFiles): Promise<string[]> {
  return problemsIn({ ...validContent(), ...files });
}

/** What is said of a content folder as a whole, of each file and of what they say of one another, on a day. */
export async function problemsOfWhole(files: ContentFiles, today: string): Promise<Problem[]> {
  const contentDir = await kept.hold(files);
  const settings = { ...readSettings({ CONTENT_DIR: contentDir, SITE_TODAY: today }), contentName: 'content' };
  return examine(await takeInWith(ofAllFolders, settings), settings).problems;
}

const kept = keepContent();
const readings = new Map<string, EntryReading>();
const images = new Map<string, Promise<Finding[]>>();

/** Most files of a test's folder are those of the test before: what has been read once is not read again. */
const ofAllFolders: IntakeMemory<ParsedBody> = {
  recallReading: ({ source: { file }, bytes }, make) => recall(readings, file, bytes, make),
  recallImage: ({ file }, bytes, make) => recall(images, file, bytes, make),
};

function recall<Result>(known: Map<string, Result>, file: string, bytes: Buffer, make: () => Result): Result {
  const key = `${file}\0${hash('sha256', bytes)}`;
  const result = known.get(key) ?? make();
  known.set(key, result);
  return result;
}
