import ts from 'typescript';
import { type Part, parts } from './features.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  allowJs: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
};

/** What TypeScript calls otherwise than the standard does. */
const standardNames: Readonly<Record<string, string>> = {
  IteratorObject: 'Iterator',
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
};

const standardName = (name: string): string => standardNames[name] ?? name.replace(/Constructor$/, '');

/** The names of a type, then of what it extends. */
function namesOf(type: ts.Type): string[] {
  if (type.isUnionOrIntersection()) return type.types.flatMap(namesOf);
  const symbol: ts.Symbol | undefined = type.getSymbol();
  return [...(symbol ? [standardName(symbol.name)] : []), ...(type.getBaseTypes() ?? []).flatMap(namesOf)];
}

const isOfPlatform = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some((declaration) =>
    /[/]lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName),
  );

/** The ids that a name in a script may have, the likeliest first. */
function keysOf(node: ts.Identifier, checker: ts.TypeChecker): string[] {
  const symbol = checker.getSymbolAtLocation(node);
  if (!symbol || !isOfPlatform(symbol)) return [];
  const name = symbol.name;
  if (!ts.isPropertyAccessExpression(node.parent) || node.parent.name !== node)
    return [`api.${name}`, `api.Window.${name}`, `javascript.builtins.${name}`];
  const object = checker.getApparentType(checker.getTypeAtLocation(node.parent.expression));
  const declared = (symbol.declarations ?? []).flatMap(({ parent }) =>
    ts.isInterfaceDeclaration(parent) || ts.isModuleBlock(parent)
      ? [standardName((ts.isModuleBlock(parent) ? parent.parent : parent).name.text)]
      : [],
  );
  return [...namesOf(object), ...declared].flatMap((owner) => [
    `api.${owner}.${name}`,
    `api.${owner}.${name}_static`,
    `javascript.builtins.${owner}.${name}`,
  ]);
}

/** What scripts, and those that they import, use of the platform as far as types tell, and in which files. */
export function scriptParts(files: readonly string[], isOurs: (file: string) => boolean): Map<Part, Set<string>> {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const used = new Map<Part, Set<string>>();
  const visit = (node: ts.Node, file: string): void => {
    if (ts.isIdentifier(node)) {
      const part = keysOf(node, checker).flatMap((key) => parts.get(key) ?? [])[0];
      if (part) used.set(part, (used.get(part) ?? new Set()).add(file));
    }
    ts.forEachChild(node, (child) => visit(child, file));
  };
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && isOurs(file.fileName)) visit(file, file.fileName);
  return used;
}
