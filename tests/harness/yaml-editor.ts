import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, MarkupContent } from 'yaml-language-server';

const cursor = '▮';

/** What an editor shows at one place of a file. */
interface Shown {
  /** What it offers there, each with what it says of it. */
  readonly offers: readonly { readonly label: string; readonly text: string }[];
  /** What it tells whoever points there. */
  readonly hover: string;
  /** What it marks in the whole file. */
  readonly marks: readonly string[];
}

const wordsOf = (content: unknown): string => {
  if (typeof content === 'string') return content;
  return MarkupContent.is(content) ? content.value : '';
};

/**
 * An editor that has the YAML language server, opened on a folder, with no schemas but those that the files name. The first `▮` in a text is where the cursor stands.
 */
export function yamlEditor(folder: string) {
  const service = getLanguageService({
    schemaRequestService: (uri) => readFile(fileURLToPath(uri), 'utf8'),
    workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
    clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } },
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    hoverSchemaSource: false,
  });
  let version = 0;
  return async (file: string, text: string): Promise<Shown> => {
    const at = Math.max(0, text.indexOf(cursor));
    const uri = pathToFileURL(path.join(folder, file)).href;
    const document = TextDocument.create(
      uri,
      'yaml',
      ++version,
      text.slice(0, at) + text.slice(at).replace(cursor, ''),
    );
    const place = document.positionAt(at);
    const { items } = await service.doComplete(document, place, false);
    const hover = await service.doHover(document, place);
    const marks = await service.doValidation(document, false);
    return {
      offers: items.map(({ label, documentation }) => ({ label, text: wordsOf(documentation) })),
      hover: wordsOf(hover?.contents),
      marks: marks.map(({ message }) => wordsOf(message)),
    };
  };
}
