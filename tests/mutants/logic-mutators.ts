import ts from 'typescript';
import { type Mutator, replaced } from './mutation.ts';

const { SyntaxKind } = ts;

const comparisons = new Map<ts.SyntaxKind, readonly string[]>([
  [SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
  // The bound itself, and the other side of it.
  [SyntaxKind.LessThanToken, ['<=', '>']],
  [SyntaxKind.LessThanEqualsToken, ['<', '>=']],
  [SyntaxKind.GreaterThanToken, ['>=', '<']],
  [SyntaxKind.GreaterThanEqualsToken, ['>', '<=']],
]);

const sums = new Map<ts.SyntaxKind, string>([
  [SyntaxKind.PlusToken, '-'],
  [SyntaxKind.MinusToken, '+'],
  [SyntaxKind.AsteriskToken, '/'],
  [SyntaxKind.SlashToken, '*'],
  [SyntaxKind.PlusEqualsToken, '-='],
  [SyntaxKind.MinusEqualsToken, '+='],
]);

const junctions = new Map<ts.SyntaxKind, string>([
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
]);

/** Methods that choose or sort and give back what they were called on, more or less. */
const chosen = new Set(['filter', 'slice', 'sort', 'toSorted', 'toReversed', 'trim', 'toLowerCase', 'normalize']);

const otherEnds = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['indexOf', 'lastIndexOf'],
  ['lastIndexOf', 'indexOf'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
]);

const isNumber = (node: ts.Expression, checker: ts.TypeChecker): boolean =>
  (checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;

const condition: Mutator = (node) => {
  if (ts.isIfStatement(node)) return [replaced(node.expression, `!(${node.expression.getText()})`)];
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    return [replaced(node, node.operand.getText())];
  return [];
};

const branches: Mutator = (node) => {
  if (!ts.isConditionalExpression(node)) return [];
  const { condition: asked, whenTrue, whenFalse } = node;
  return [replaced(node, `${asked.getText()} ? ${whenFalse.getText()} : ${whenTrue.getText()}`)];
};

const junction: Mutator = (node) => {
  const other = ts.isBinaryExpression(node) && junctions.get(node.operatorToken.kind);
  return other ? [replaced(node.operatorToken, other)] : [];
};

const fallback: Mutator = (node) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.QuestionQuestionToken
    ? [replaced(node, node.right.getText()), replaced(node, node.left.getText())]
    : [];

const comparison: Mutator = (node) =>
  ts.isBinaryExpression(node)
    ? (comparisons.get(node.operatorToken.kind) ?? []).map((other) => replaced(node.operatorToken, other))
    : [];

const sum: Mutator = (node, checker) => {
  const other = ts.isBinaryExpression(node) && sums.get(node.operatorToken.kind);
  return other && isNumber(node.left, checker) && isNumber(node.right, checker)
    ? [replaced(node.operatorToken, other)]
    : [];
};

const bound: Mutator = (node) => {
  if (!ts.isNumericLiteral(node)) return [];
  const value = Number(node.text);
  return [value + 1, value - 1].map((next) => replaced(node, String(next)));
};

const call: Mutator = (node) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = otherEnds.get(name.text);
  return [
    ...(chosen.has(name.text) ? [replaced(node, expression.getText())] : []),
    ...(other === undefined ? [] : [replaced(name, other)]),
  ];
};

/** A function that is called only for its effect is not called. */
const effect: Mutator = (node) =>
  ts.isExpressionStatement(node) && ts.isCallExpression(node.expression) ? [replaced(node, ';')] : [];

/** Faults in what is decided and counted. */
export const logicMutators = { condition, branches, junction, fallback, comparison, sum, bound, call, effect };
