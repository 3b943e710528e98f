import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file that was sent. */
export interface Sent {
  path: string;
  /** As it went over the line: compressed where hosts compress. */
  bytes: number;
  /** When it was asked for, on the clock of `Date.now()`. */
  at: number;
}

/** A site served to this machine, with an account of what is sent. */
export interface CountingServer {
  url: string;
  sent: Sent[];
  close: () => Promise<void>;
}

/** How long a request waits, in milliseconds, and how much goes over the line in a second; everything shares one line. */
export interface Line {
  latency: number;
  bytesPerSecond: number;
}

/** Serves a folder as a plain host does: texts compressed, nothing kept by browsers without asking. */
export async function serveCounting(dir: string, line?: Line): Promise<CountingServer> {
  const sent: Sent[] = [];
  let lineFreeAt = 0;
  const answers = new Map<string, FileAnswer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const { body, headers } = toAnswer(file, answers);
    const at = Date.now();
    sent.push({ path, bytes: body.length, at });
    if (!line) return end(response, headers, body);
    lineFreeAt = Math.max(at, lineFreeAt) + (body.length / line.bytesPerSecond) * 1000;
    setTimeout(() => end(response, headers, body), lineFreeAt - at + line.latency);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' ? address?.port : ''}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface FileAnswer {
  body: Buffer;
  headers: Record<string, string>;
}

function toAnswer(file: string, answers: Map<string, FileAnswer>): FileAnswer {
  const known = answers.get(file);
  if (known) return known;
  const content = readFileSync(file);
  const type = types[extname(file)];
  const body = type === undefined ? content : gzipSync(content, { level: 9 });
  const headers = {
    'Content-Type': type ?? 'application/octet-stream',
    ...(type === undefined ? {} : { 'Content-Encoding': 'gzip' }),
    'Cache-Control': 'no-cache',
  };
  const answer = { body, headers };
  answers.set(file, answer);
  return answer;
}

/** What hosts compress; Pagefind’s files and images are compressed already. */
const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml;charset=utf-8',
};

function end(response: ServerResponse, headers: Record<string, string>, body: Buffer): void {
  response.writeHead(200, headers).end(body);
}
