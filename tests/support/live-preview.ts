import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { startCommand } from './project-copy.ts';

/** A command that serves a site, at work. */
export interface ServingCommand extends ReturnType<typeof startCommand> {
  /** Where it serves, without a slash at the end. */
  root: string;
  get: (path: string) => Promise<Response>;
}

/** Starts a command that serves, and waits until it does. Whoever starts it ends it. */
export async function startServing(
  project: string,
  name: 'start' | 'dev',
  env: Record<string, string>,
): Promise<ServingCommand> {
  const port = await freePort();
  const started = startCommand(project, name, { SITE_TODAY: '2025-03-15', PORT: String(port), ...env });
  const root = `http://127.0.0.1:${port}`;
  const get = (path: string) => fetch(`${root}${path}`);
  await until(async () => (await get(env['BASE_PATH'] ?? '/')).ok);
  return { ...started, root, get };
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Waits until something is so. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 100_000;
  while (!(await Promise.resolve(isSo()).catch(() => false))) {
    if (Date.now() > end) throw new Error('waited too long');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
