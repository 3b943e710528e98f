import { fixedSource, setCorpusSource } from '../corpus/current.ts';
import { astroConfig } from './astro-config.ts';
import type { BuildSteps } from './build-site.ts';

/** Lets Astro write every page of the site. */
export const renderPages: BuildSteps['renderPages'] = async ({ settings, corpus, outDir, cacheDir }) => {
  process.env['NODE_ENV'] = 'production'; // Astro keeps what it finds, and a test runner says «test».
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  for (const name of namesOfVite) delete process.env[name];
  setCorpusSource(fixedSource(corpus));
  const { build } = await import('astro');
  await build({ ...astroConfig(settings, corpus, { outDir, cacheDir }), configFile: false, logLevel: 'warn' });
};

/** What Vite and Astro tell the pages: a variable of the machine that has one of these names would win over them. */
const namesOfVite = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];
