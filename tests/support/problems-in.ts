import { takeIn } from '../../src/intake/intake.ts';
import { formatProblem } from '../../src/intake/problem.ts';
import { validContent, writeContent, type ContentFiles } from './content-folder.ts';

/** What an editor reads about a content folder, one line a problem; nothing is added to the files given. */
export async function problemsIn(files: ContentFiles): Promise<string[]> {
  const { problems } = await takeIn({ contentDir: await writeContent(files), contentName: 'content' });
  return problems.map(formatProblem);
}

/** The same about a right content folder to which these files are added. */
export async function problemsWith(files: ContentFiles): Promise<string[]> {
  return problemsIn({ ...validContent(), ...files });
}
