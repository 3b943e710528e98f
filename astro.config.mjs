import { defineConfig } from 'astro/config';
import { astroConfig } from './src/commands/astro-config.ts';
import { readSettings } from './src/site/settings.ts';

// For `astro check`, editors and Vitest. The site is built and previewed by the commands, which use the same function.
export default defineConfig(astroConfig(readSettings(process.env, { preview: true })));
