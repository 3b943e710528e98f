import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { UsageError } from '../site/settings.ts';

/** A site being served. */
export interface Serving {
  /** Where to look. */
  url: string;
  close: () => Promise<void>;
}

const host = '127.0.0.1';

/**
 * Serves a finished site as a plain host would, to this machine only: pages by their address with its slash at the
 * end, `404.html` for what is not there, nothing hidden, nothing outside the folder. A new build is seen at once.
 * @throws UsageError when the port is taken.
 */
export async function serve(dir: string, { basePath, port }: { basePath: string; port: number }): Promise<Serving> {
  const sendFile = sirv(dir, { dev: true, etag: true, setHeaders });

  const server = createServer((request, response) => {
    const answer = answerTo(request, dir, basePath);
    if ('redirect' in answer) return end(response, 301, { Location: answer.redirect });
    if ('status' in answer) return end(response, answer.status);
    if ('file' in answer) {
      request.url = `/${encodeURI(answer.file)}`;
      return sendFile(request, response, () => sendNotFound(dir, response));
    }
    return sendNotFound(dir, response);
  });

  await listen(server, port);
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actualPort}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * For commands that begin to serve only after long work.
 * @throws UsageError when the port is taken.
 */
export async function refuseTakenPort(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

type Answer = { file: string } | { redirect: string } | { status: number } | { missing: true };

/** What a request is to be given, decided on its address alone and on what the folder holds. */
function answerTo({ method = '', url = '/' }: IncomingMessage, dir: string, basePath: string): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const [rawPath = '/', ...query] = url.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  const address = decode(rawPath);
  if (address === undefined) return { status: 400 };

  if (!address.startsWith(basePath)) {
    const isRoot = address === '/' || `${address}/` === basePath;
    return isRoot ? { redirect: `${basePath}${search}` } : { missing: true };
  }
  const path = address.slice(basePath.length);
  if (path.split('/').some((step) => step.startsWith('.')) || /[\\\0]|\/\//u.test(`/${path}`)) return { missing: true };
  if (path === '' || path.endsWith('/')) return fileIfThere(dir, `${path}index.html`);
  if (existsSync(join(dir, path, 'index.html'))) return { redirect: `${rawPath}/${search}` };
  return fileIfThere(dir, path);
}

function fileIfThere(dir: string, file: string): Answer {
  return statSync(join(dir, file), { throwIfNoEntry: false })?.isFile() ? { file } : { missing: true };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Types that the server does not know by itself, or knows without their character set. */
const contentTypes: [pattern: RegExp, type: string][] = [
  [/(?:^|\/)feed\.xml$/u, 'application/rss+xml;charset=utf-8'],
  [/(?:^|\/)atom\.xml$/u, 'application/atom+xml;charset=utf-8'],
  [/(?:^|\/)feed\.json$/u, 'application/feed+json;charset=utf-8'],
  [/\.xml$/u, 'application/xml;charset=utf-8'],
  [/\.json$/u, 'application/json;charset=utf-8'],
  [/\.txt$/u, 'text/plain;charset=utf-8'],
  [/\.css$/u, 'text/css;charset=utf-8'],
  [/\.m?js$/u, 'text/javascript;charset=utf-8'],
  [/\.webmanifest$/u, 'application/manifest+json;charset=utf-8'],
  [/\.(?:pagefind|pf_[a-z]+)$/u, 'application/octet-stream'],
];

function setHeaders(response: ServerResponse, path: string): void {
  const type = contentTypes.find(([pattern]) => pattern.test(path))?.[1];
  if (type) response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

function sendNotFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  if (!existsSync(page)) return end(response, 404);
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
  createReadStream(page).pipe(response);
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers);
  response.end();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, host, resolve);
  });
}

function explain(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new UsageError(
      `La porta ${port} è già occupata da un altro programma: chiudilo, oppure scegli un’altra porta, per esempio PORT=${port + 1}.`,
    );
  }
  if (code === 'EACCES') return new UsageError(`La porta ${port} è riservata al sistema: scegline una oltre 1024.`);
  return error;
}
