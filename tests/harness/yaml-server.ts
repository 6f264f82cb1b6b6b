import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { z } from 'zod';

const completed = z.object({ items: z.array(z.object({ label: z.string() })) });
const configured = z.object({ items: z.array(z.object({ section: z.string() })) });

/**
 * The YAML language server as VS Code runs it on a folder, with its settings there or with none. It gives what is offered
 * at the end of the first line of a file.
 */
export async function yamlServer(folder: string, hasSettings: boolean) {
  const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
  const server = spawn(process.execPath, [program, '--stdio']);
  onTestFinished(() => void server.kill());
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const settings: unknown = hasSettings
    ? JSON.parse(readFileSync(path.join(folder, '.vscode/settings.json'), 'utf8'))
    : {};
  const { 'yaml.schemas': schemas } = z
    .object({ 'yaml.schemas': z.unknown() })
    .parse({ 'yaml.schemas': {}, ...z.looseObject({}).parse(settings) });
  const ready = Promise.withResolvers<undefined>();
  client.onRequest('workspace/configuration', (asked: unknown) => {
    setTimeout(() => ready.resolve(undefined), 0);
    return configured
      .parse(asked)
      .items.map(({ section }) =>
        section === 'yaml' ? { schemas, completion: true, schemaStore: { enable: false } } : {},
      );
  });
  client.onRequest('client/registerCapability', () => null);
  client.listen();
  const workspace = { uri: pathToFileURL(folder).href, name: 'workspace' };
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: workspace.uri,
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
    workspaceFolders: [workspace],
  });
  await client.sendNotification('initialized', {});
  await client.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  await ready.promise;
  return async (file: string, text: string): Promise<string[]> => {
    const uri = pathToFileURL(path.join(folder, file)).href;
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    const lines = text.split('\n');
    const line = lines.findIndex((each) => each.endsWith(' '));
    const position = { line, character: lines[line]?.length ?? 0 };
    const found = await client.sendRequest('textDocument/completion', { textDocument: { uri }, position });
    return completed.parse(found).items.map(({ label }) => label);
  };
}
