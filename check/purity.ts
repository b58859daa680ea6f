/**
 * What in a program depends on the machine that runs it? Names that read the clock, the environment, the zone, the
 * locale or chance; found in the syntax tree, so comments and strings may speak of them.
 */
import ts from 'typescript'

/** What is forbidden, and what to do in its place. Patterns are matched against `a.b`, plain names, and
 * `new A(,,)` with a comma for each argument. */
const impure: readonly (readonly [RegExp, string])[] = [
  [/^Date\.now$|^new Date\(\)$|^Date\(\)$/, 'the clock: take the instant as an argument'],
  [/^performance$|^Temporal\.Now/, 'the clock: measure at the edge'],
  [/^Math\.random$|^crypto\.(random|getRandom)/, 'chance: the same report gives the same reading'],
  [/^process$|^globalThis$|^require$/, 'the process and its environment: take what you need as an argument'],
  [/^fetch$|^WebSocket$|^XMLHttpRequest$/, 'the network belongs to ingest/ and send/'],
  [/^set(Timeout|Interval|Immediate)$|^queueMicrotask$/, 'timers: reading is a function, not a process'],
  [/^console$/, 'only cli/ writes'],
  [
    /\.(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|\.getTimezoneOffset$/,
    'the zone of the machine: use the UTC methods',
  ],
  [/^new Date\(,,/, 'the zone of the machine: use Date.UTC'],
  [/\.toLocale(String|DateString|TimeString|LowerCase|UpperCase)$/, 'the locale of the machine'],
  [/\.to(DateString|TimeString)$/, 'the zone of the machine: use toISOString'],
]

/** Calls that are impure unless they name a locale: the method, and how many arguments come before it. */
const localeArgument: Readonly<Record<string, number>> = { localeCompare: 1 }

export interface Impurity {
  /** Counted from 1. */
  readonly line: number
  readonly words: string
  readonly why: string
}

export function findImpurities(source: string): Impurity[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  const found: Impurity[] = []
  const report = (node: ts.Node, words: string, why: string) =>
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, words, why })
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node)
    const match = words === undefined ? undefined : impure.find(([pattern]) => pattern.test(words))
    if (words !== undefined && match !== undefined) report(node, words, match[1])
    else if (lacksLocale(node))
      report(node, node.getText(file), 'the locale of the machine: name one, or compare with <')
    else if (!ts.isTypeNode(node)) ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return `${node.expression.getText()}.${node.name.text}`
  if (ts.isNewExpression(node)) return `new ${node.expression.getText()}(${argumentsOf(node)})`
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Date') return 'Date()'
  return ts.isIdentifier(node) && isUse(node) ? node.text : undefined
}

/** A comma for each argument. */
const argumentsOf = (node: ts.NewExpression) => ','.repeat(node.arguments?.length ?? 0)

/** An identifier that refers to something, not one that names a property or a declaration. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isBindingElement(parent)) return parent.initializer === node
  const declares = ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent)
  return !(declares && parent.name === node) && !ts.isPropertySignature(parent)
}

function lacksLocale(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
  const before = localeArgument[node.expression.name.text]
  return before !== undefined && node.arguments.length <= before
}
