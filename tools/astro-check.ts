/**
 * `astro check` with nothing forgiven: warnings fail like errors. It runs as a program of its own because Astro must
 * find the environment ready (no telemetry) before it loads.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'warning'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
);
process.exitCode = status ?? 3;
