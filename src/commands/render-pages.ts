import { fixedSource, setCorpusSource } from '../corpus/current.ts';
import { pathOf } from '../site/sections.ts';
import { astroConfig, forgetMachineVariables } from './astro-config.ts';
import type { BuildSteps } from './build-site.ts';
import { preloadModules } from './preload-modules.ts';

/** Lets Astro write every page of the site. */
export const renderPages: BuildSteps['renderPages'] = async ({ settings, corpus, outDir, cacheDir }) => {
  process.env['NODE_ENV'] = 'production'; // Astro keeps what it finds, and a test runner says «test».
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  forgetMachineVariables();
  setCorpusSource(fixedSource(corpus));
  const { build } = await import('astro');
  await build({ ...astroConfig(settings, corpus, { outDir, cacheDir }), configFile: false, logLevel: 'warn' });
  await preloadModules(outDir, pathOf('search'));
};
