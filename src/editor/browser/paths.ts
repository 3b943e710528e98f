/** As much of Node's `path` as the checks of a text ask for, for the browser. */
export const posix = {
  basename: (path: string): string => path.replace(/^.*\//u, ''),
  dirname: (path: string): string => path.replace(/\/?[^/]*$/u, '') || '.',
  join: (...paths: string[]): string => {
    const steps: string[] = [];
    for (const step of paths.join('/').split('/')) {
      if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
      else if (step !== '' && step !== '.') steps.push(step);
    }
    return steps.join('/') || '.';
  },
};
