import ts from 'typescript';

/** Packages that parse HTML or XML. */
const parsers = new Set(
  'cheerio hast-util-from-html htmlparser2 jsdom linkedom node-html-parser parse5 rehype-parse saxes'.split(' '),
);

/** Methods of texts and expressions that look for something in a text. */
const seeking = new Set(
  'endsWith exec includes indexOf lastIndexOf match matchAll replace replaceAll search split startsWith test'.split(
    ' ',
  ),
);

/**
 * Whether a pattern is looking for HTML: for a tag that begins, or for an attribute with its value. A character class,
 * as in code that escapes, does not count, nor does the name of a group or what stands before a place.
 */
const isPatternOfHtml = (pattern: string): boolean =>
  /<[\w/!([\\?.]|="/.test(pattern.replace(/\(\?<(?:[=!]|\w+>)/g, '(').replace(/\[(?:\\.|[^\]\\])*\](?![*+{])/g, '.'));

function tells(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const { text } = node.moduleSpecifier;
    return parsers.has(text) ? `imports ${text}` : undefined;
  }
  if (ts.isRegularExpressionLiteral(node)) return isPatternOfHtml(node.text) ? `matches ${node.text}` : undefined;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const { expression, arguments: [first] = [] } = node;
  const called = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  if (!first || !ts.isStringLiteralLike(first)) return undefined;
  if (called === 'import') return parsers.has(first.text) ? `imports ${first.text}` : undefined;
  return (seeking.has(called) || called === 'RegExp') && isPatternOfHtml(first.text)
    ? `matches ${first.text}`
    : undefined;
}

/** Where a module reads HTML instead of the model that the HTML was made of. */
export function htmlReading(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const told = tells(node);
    if (told !== undefined) found.push(told);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}
