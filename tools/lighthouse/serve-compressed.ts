import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { serve, type Serving } from '../../src/commands/serve.ts';

/** Serves a finished site with its texts compressed, as hosts do. */
export async function serveCompressed(dir: string): Promise<Serving> {
  const plain = await serve(dir, { basePath: '/', port: 0 });
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', plain.url), { redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    const isText = /^text\/|json|xml|svg|javascript/u.test(type);
    response.writeHead(answer.status, {
      ...Object.fromEntries([...answer.headers].filter(([name]) => kept.includes(name))),
      ...(isText && { 'Content-Encoding': 'gzip' }),
    });
    response.end(isText ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' ? address?.port : ''}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await plain.close();
    },
  };
}

const kept = ['content-type', 'cache-control', 'location', 'x-content-type-options'];
