/**
 * The programs that text editors ask about YAML and about the keys of Markdown files: those that `@astrojs/check`
 * brings, which are also those of the extensions that `.vscode/extensions.json` recommends.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { projectDir } from '../../src/site/settings.ts';

/** What an editor shows, as far as the tests look at it. */
interface Diagnostic {
  message: string;
  range: { start: { line: number } };
}
interface Suggestion {
  label: string;
  documentation?: string | { value: string };
}
interface Shown {
  contents: { value: string };
}

/** Somewhere in a text, from 0. */
export interface Place {
  line: number;
  character: number;
}

/** An editor with one file open. */
export interface OpenFile {
  explain: (place: Place) => Promise<string>;
  complete: (place: Place) => Promise<{ label: string; explanation: string }[]>;
  findFaults: () => Promise<string[]>;
}

const check = createRequire(createRequire(join(projectDir, 'package.json')).resolve('@astrojs/check'));
const serverModule = join(dirname(check.resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js');

/** Opens a text as an editor does whose YAML extension was given this JSON Schema. */
export function openYaml(schema: unknown, text: string): OpenFile {
  const server = createRequire(serverModule);
  const yaml = createRequire(server.resolve('volar-service-yaml'));
  const { getLanguageService } = yaml('yaml-language-server') as {
    getLanguageService: (services: object) => YamlService;
  };
  const { TextDocument } = yaml('vscode-languageserver-textdocument') as {
    TextDocument: { create: (...all: [string, string, number, string]) => unknown };
  };
  const service = getLanguageService({
    schemaRequestService: async () => JSON.stringify(schema),
    workspaceContext: { resolveRelativePath: (path: string) => path },
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    schemas: [{ uri: 'file:///schema.json', fileMatch: ['*.yaml'], schema }],
  });
  // What was parsed once is kept by address.
  opened += 1;
  const document = TextDocument.create(`file:///${opened}.yaml`, 'yaml', 1, text);
  return {
    explain: async (place) => (await service.doHover(document, place))?.contents.value ?? '',
    complete: async (place) => (await service.doComplete(document, place, false)).items.map(readSuggestion),
    findFaults: async () => (await service.doValidation(document, false)).map(readDiagnostic),
  };
}

let opened = 0;

interface YamlService {
  configure: (settings: object) => void;
  doHover: (document: unknown, place: Place) => Promise<Shown | null>;
  doComplete: (document: unknown, place: Place, isKubernetes: boolean) => Promise<{ items: Suggestion[] }>;
  doValidation: (document: unknown, isKubernetes: boolean) => Promise<Diagnostic[]>;
}

/** Opens a Markdown file of a folder as an editor does that has the Astro extension, with what our settings say. */
export async function openMarkdown(folder: string, path: string, text: string): Promise<OpenFile> {
  const ask = startServer();
  const uri = pathToFileURL(join(folder, path)).href;
  await ask('initialize', {
    processId: process.pid,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'prova' }],
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, diagnostic: {} } },
    initializationOptions: {
      typescript: { tsdk: join(projectDir, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  ask.tell('initialized', {});
  ask.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const textDocument = { uri };
  return {
    explain: async (position) =>
      ((await ask('textDocument/hover', { textDocument, position })) as Shown).contents.value,
    complete: async (position) =>
      ((await ask('textDocument/completion', { textDocument, position })) as { items: Suggestion[] }).items.map(
        readSuggestion,
      ),
    findFaults: async () =>
      ((await ask('textDocument/diagnostic', { textDocument })) as { items: Diagnostic[] }).items.map(readDiagnostic),
  };
}

/** Starts the server and gives a way to ask it, until the test ends. */
function startServer() {
  const server = spawn(process.execPath, [serverModule, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void server.kill());
  const waiting = new Map<unknown, (result: unknown) => void>();
  const write = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let rest = Buffer.alloc(0);
  server.stdout.on('data', (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const [head = '', length = 0] = /^[^]*?Content-Length: (\d+)\r\n\r\n/u.exec(rest.toString('latin1')) ?? [];
      if (head === '' || rest.length < head.length + Number(length)) return;
      const message = JSON.parse(rest.subarray(head.length, head.length + Number(length)).toString()) as Message;
      rest = rest.subarray(head.length + Number(length));
      if (message.method === undefined) waiting.get(message.id)?.(message.result);
      else if (message.id !== undefined)
        write({ id: message.id, result: message.params?.items?.map(() => ({})) ?? null });
    }
  });
  let last = 0;
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      write({ id: last, method, params });
    });
  return Object.assign(ask, { tell: (method: string, params: object) => write({ method, params }) });
}

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

function readSuggestion({ label, documentation = '' }: Suggestion): { label: string; explanation: string } {
  return { label, explanation: typeof documentation === 'string' ? documentation : documentation.value };
}

function readDiagnostic({ message, range }: Diagnostic): string {
  return `${range.start.line + 1}: ${message}`;
}
