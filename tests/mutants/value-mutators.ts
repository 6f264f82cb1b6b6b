import ts from 'typescript';
import { type Mutator, replaced } from './mutation.ts';

const literal = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** The words that a type allows; empty where it is no choice of words. */
function wordsOf(type: ts.Type | undefined): string[] {
  const members = type?.isUnion() ? type.types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0) : [];
  const words = members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
  return words.length === members.length ? words : [];
}

/** What stands after an item in a list, and the first after the last. */
const after = <Item>(list: readonly Item[], at: number): Item | undefined => list[(at + 1) % list.length];

const isOurs = (symbol: ts.Symbol): boolean =>
  symbol.declarations?.every((node) => !node.getSourceFile().fileName.includes('/node_modules/')) ?? false;

/** Another field of the same type, such as another text of the interface. */
function sibling(type: ts.Type, name: string, checker: ts.TypeChecker): string | undefined {
  const all = type.getProperties().filter(isOurs);
  const own = all.find((symbol) => symbol.name === name);
  if (!own) return undefined;
  const wanted = checker.getTypeOfSymbol(own);
  const same = all.filter((symbol) => {
    const other = checker.getTypeOfSymbol(symbol);
    return checker.isTypeAssignableTo(other, wanted) && checker.isTypeAssignableTo(wanted, other);
  });
  const other = after(same, same.indexOf(own))?.name;
  return other !== undefined && other !== name && /^[\w$]+$/.test(other) ? other : undefined;
}

const label: Mutator = (node, checker) => {
  if (ts.isPropertyAccessExpression(node)) {
    const other = sibling(checker.getTypeAtLocation(node.expression), node.name.text, checker);
    return other === undefined ? [] : [replaced(node.name, other)];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && ts.isIdentifier(node.name)) {
    if (node.dotDotDotToken || (node.propertyName && !ts.isIdentifier(node.propertyName))) return [];
    const named = node.propertyName ?? node.name;
    const other = sibling(checker.getTypeAtLocation(node.parent), named.text, checker);
    if (other === undefined) return [];
    return [replaced(named, node.propertyName ? other : `${other}: ${named.text}`)];
  }
  return [];
};

/** The type that a text must have where it stands: of its place, or of what it is compared with. */
function typeAround(node: ts.StringLiteral, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (!ts.isBinaryExpression(parent)) return checker.getContextualType(node);
  return checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left);
}

const isName = ({ parent }: ts.Node, node: ts.Node): boolean =>
  (ts.isPropertyAssignment(parent) && parent.name === node) || ts.isExternalModuleReference(parent);

const word: Mutator = (node, checker) => {
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
    if (node.text.trim() === '') return [];
    return [replaced(node, `${ts.isTemplateHead(node) ? '`' : '}'}${ts.isTemplateTail(node) ? '`' : '${'}`)];
  }
  if (!ts.isStringLiteral(node) || isName(node, node)) return [];
  const words = wordsOf(typeAround(node, checker));
  const other = after(words, words.indexOf(node.text));
  return [replaced(node, other === undefined ? literal(node.text === '' ? 'x' : '') : literal(other))];
};

/** A value that is one of a few words, such as the language of readers, is always the same. */
const constant: Mutator = (node, checker) => {
  if (!ts.isIdentifier(node)) return [];
  const { parent } = node;
  const isUsed =
    (ts.isCallExpression(parent) && parent.arguments.some((argument) => argument === node)) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === node);
  if (!isUsed) return [];
  const words = wordsOf(checker.getTypeAtLocation(node));
  const one = words.length <= 3 ? words[node.getStart() % words.length] : undefined;
  return one === undefined ? [] : [replaced(node, literal(one))];
};

/** An empty value of a type, where it has one. */
function empty(value: ts.Expression, expected: ts.Type | undefined, checker: ts.TypeChecker): string | undefined {
  const undefinedType = checker.getUndefinedType();
  if (expected && checker.isTypeAssignableTo(undefinedType, expected)) return 'undefined';
  const type = checker.getTypeAtLocation(value);
  if (checker.isArrayType(type)) return '[]';
  if (type.flags & ts.TypeFlags.StringLike) return "''";
  if (type.flags & ts.TypeFlags.NumberLike) return '0';
  return type.flags & ts.TypeFlags.BooleanLike ? `!(${value.getText()})` : undefined;
}

const field: Mutator = (node, checker) => {
  if (ts.isSpreadAssignment(node)) return [replaced(node, '...{}')];
  if (ts.isSpreadElement(node)) return [replaced(node, '...[]')];
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return [];
  const value = ts.isPropertyAssignment(node) ? node.initializer : node.name;
  // What has a name for itself is changed where it is made.
  if (ts.isStringLiteral(value) || ts.isNumericLiteral(value)) return [];
  const { name } = node;
  const expected = checker.getContextualType(node.parent)?.getProperty(name.getText());
  const none = empty(value, expected && checker.getTypeOfSymbol(expected), checker);
  return none === undefined ? [] : [replaced(node, `${name.getText()}: ${none}`)];
};

const order: Mutator = (node) =>
  ts.isArrayLiteralExpression(node) && node.elements.length > 1
    ? [
        replaced(
          node,
          `[${node.elements
            .map((element) => element.getText())
            .toReversed()
            .join(', ')}]`,
        ),
      ]
    : [];

/** In which order they get their arguments changes nothing. */
const commutative = new Set(['Math.max', 'Math.min']);

const swapped: Mutator = (node, checker) => {
  if (!ts.isCallExpression(node) || commutative.has(node.expression.getText())) return [];
  return node.arguments.slice(1).flatMap((second, index) => {
    const first = node.arguments[index];
    if (!first) return [];
    const [one, other] = [first, second].map((argument) =>
      checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(argument)),
    );
    if (!one || !other || !checker.isTypeAssignableTo(one, other) || !checker.isTypeAssignableTo(other, one)) return [];
    return [{ start: first.getStart(), end: second.getEnd(), text: `${second.getText()}, ${first.getText()}` }];
  });
};

/** Faults in what is shown and handed on. */
export const valueMutators = { label, word, constant, field, order, arguments: swapped };
