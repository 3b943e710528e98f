import { createSecureServer } from 'node:http2';
import { gzipSync } from 'node:zlib';
import { serve, type Serving } from '../../src/commands/serve.ts';

/** What we ask of a package that only this folder has. */
type Generate = (attributes: { name: string; value: string }[]) => Promise<{ private: string; cert: string }>;

/**
 * Serves a finished site as hosts do: over HTTP/2, and with its texts compressed. Over HTTP/1.1 a browser asks for six
 * files at a time, and a page of many small ones would seem slower than it is to any reader. No authority knows the
 * certificate: the browser has to be told to take it.
 */
export async function serveCompressed(dir: string): Promise<Serving> {
  const plain = await serve(dir, { basePath: '/', port: 0 });
  const { generate } = (await import(import.meta.resolve('selfsigned'))) as { generate: Generate };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createSecureServer({ key, cert, allowHTTP1: true }, async (request, response) => {
    const answer = await fetch(new URL(request.url, plain.url), { redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    const isText = /^text\/|json|xml|svg|javascript/u.test(type);
    response.writeHead(answer.status, {
      ...Object.fromEntries([...answer.headers].filter(([name]) => kept.includes(name))),
      ...(isText && { 'content-encoding': 'gzip' }),
    });
    response.end(isText ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `https://localhost:${typeof address === 'object' ? address?.port : ''}/`,
    close: async () => {
      server.close();
      await plain.close();
    },
  };
}

const kept = ['content-type', 'cache-control', 'location', 'x-content-type-options'];
