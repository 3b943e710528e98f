import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const temporaryFiles = 'tests/support/temporary-files.ts';
/** A test of the unit ring takes moments, on a machine that has nothing else to do. */
const patience = 30_000;

export default defineConfig({
  test: {
    // What is wrong with a whole site may be hundreds of lines: the first tell.
    diff: { truncateThreshold: 60 },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/conventions/**/*.test.ts'],
          exclude: ['tests/unit/components/**'],
          isolate: false,
          testTimeout: patience,
          globalSetup: temporaryFiles,
        },
      },
      // Components are compiled as Astro does it, for a site in a folder; images are those of the other case.
      getViteConfig(
        {
          test: {
            name: 'components',
            include: ['tests/unit/components/**/*.test.ts'],
            isolate: false,
            env: { BASE_URL: '/sito/' },
            testTimeout: patience,
            globalSetup: temporaryFiles,
          },
        },
        {
          configFile: false,
          logLevel: 'error',
          vite: { resolve: { alias: { '@content': new URL('tests/another-case/content', import.meta.url).pathname } } },
        },
      ),
      {
        test: {
          name: 'build',
          // Properties are tried once more, and more often.
          include: ['tests/build/**/*.test.ts', 'tests/unit/**/*.property.test.ts'],
          env: { RING: 'build' },
          globalSetup: [temporaryFiles, 'tests/support/build-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [temporaryFiles, 'tests/support/build-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
