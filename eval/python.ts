/**
 * What does this expectation say? The expressions in which test files of a Python library state what they expect, by a grammar of
 * their own: nothing is executed. What is beyond the grammar is an error that says so.
 */
export type Expression =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [key: Expression, value: Expression])[] }
  | { readonly kind: 'at'; readonly of: Expression; readonly key: Expression }
  | { readonly kind: 'call'; readonly name: 'len' | 'get'; readonly of: Expression; readonly key?: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'join'; readonly parts: readonly Expression[] }
  | { readonly kind: 'compare'; readonly first: Expression; readonly rest: readonly Comparison[] }

interface Comparison {
  readonly operator: string
  readonly to: Expression
}

const tokenPattern =
  /\s*(?:([ub]?r?(?:'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"))|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(==|!=|[[\](){},:.+]))/y

/** Throws where the text is not of the grammar. */
export function parseExpression(text: string): Expression {
  const parser = new Parser(tokensOf(text))
  const expression = parser.either()
  parser.end()
  return expression
}

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  tokenPattern.lastIndex = 0
  const whole = text.trimEnd()
  while (tokenPattern.lastIndex < whole.length) {
    const match = tokenPattern.exec(whole)
    if (match === null) throw new Error(`not understood: ${text.slice(0, 80)}`)
    tokens.push(match[0].trim())
  }
  return tokens
}

class Parser {
  readonly #tokens: readonly string[]
  #at = 0

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens
  }

  end(): void {
    if (this.#at < this.#tokens.length) throw new Error(`not understood: ${this.#tokens[this.#at]}`)
  }

  #takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false
    this.#at++
    return true
  }

  #expect(token: string): void {
    if (!this.#takes(token)) throw new Error(`${token} is missing before ${this.#tokens[this.#at]}`)
  }

  either(): Expression {
    const parts = [this.#both()]
    while (this.#takes('or')) parts.push(this.#both())
    return parts.length === 1 ? (parts[0] as Expression) : { kind: 'or', parts }
  }

  #both(): Expression {
    const parts = [this.#negation()]
    while (this.#takes('and')) parts.push(this.#negation())
    return parts.length === 1 ? (parts[0] as Expression) : { kind: 'and', parts }
  }

  #negation(): Expression {
    return this.#takes('not') ? { kind: 'not', of: this.#negation() } : this.#comparison()
  }

  #comparison(): Expression {
    const first = this.#sum()
    const rest: Comparison[] = []
    for (let operator = this.#operator(); operator !== undefined; operator = this.#operator()) {
      rest.push({ operator, to: this.#sum() })
    }
    return rest.length === 0 ? first : { kind: 'compare', first, rest }
  }

  #operator(): string | undefined {
    if (this.#takes('==')) return '=='
    if (this.#takes('!=')) return '!='
    if (this.#takes('is')) return this.#takes('not') ? '!=' : '=='
    if (this.#takes('in')) return 'in'
    if (this.#tokens[this.#at] === 'not' && this.#tokens[this.#at + 1] === 'in') {
      this.#at += 2
      return 'not in'
    }
    return undefined
  }

  #sum(): Expression {
    const parts = [this.#postfix()]
    while (this.#takes('+')) parts.push(this.#postfix())
    return parts.length === 1 ? (parts[0] as Expression) : { kind: 'join', parts }
  }

  #postfix(): Expression {
    let of = this.#primary()
    while (true) {
      if (this.#takes('[')) {
        of = { kind: 'at', of, key: this.either() }
        this.#expect(']')
      } else if (this.#takes('.')) {
        const name = this.#tokens[this.#at++] ?? ''
        if (this.#takes('(')) {
          if (name !== 'get') throw new Error(`${name}() is not understood`)
          of = { kind: 'call', name, of, key: this.either() }
          this.#expect(')')
        } else of = { kind: 'at', of, key: { kind: 'value', value: name } }
      } else return of
    }
  }

  #primary(): Expression {
    const token = this.#tokens[this.#at++] ?? ''
    if (token === '[') return { kind: 'list', items: this.#items(']') }
    if (token === '(') {
      const items = this.#items(')')
      const isGroup = items.length === 1 && this.#tokens[this.#at - 2] !== ','
      return isGroup ? (items[0] as Expression) : { kind: 'list', items }
    }
    if (token === '{') {
      return { kind: 'dict', entries: this.#entries() }
    }
    if (/^-?\d/.test(token)) return { kind: 'value', value: Number(token) }
    if (/^[ub]?r?['"]/.test(token)) return { kind: 'value', value: stringOf(token) }
    if (token in constants) return { kind: 'value', value: constants[token] }
    if (!/^[a-z_]\w*$/i.test(token)) throw new Error(`${token} is not understood`)
    if (!this.#takes('(')) return { kind: 'name', name: token }
    if (token !== 'len') throw new Error(`${token}() is not understood`)
    const of = this.either()
    this.#expect(')')
    return { kind: 'call', name: token, of }
  }

  #entries(): (readonly [Expression, Expression])[] {
    const entries: (readonly [Expression, Expression])[] = []
    while (!this.#takes('}')) {
      const key = this.either()
      this.#expect(':')
      entries.push([key, this.either()])
      if (this.#takes('}')) break
      this.#expect(',')
    }
    return entries
  }

  #items(end: string): Expression[] {
    const items: Expression[] = []
    while (!this.#takes(end)) {
      items.push(this.either())
      if (this.#takes(end)) break
      this.#expect(',')
    }
    return items
  }
}

const constants: Readonly<Record<string, unknown>> = { None: null, True: true, False: false }
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' }

function stringOf(token: string): string {
  const isRaw = /^[ub]?r/.test(token)
  const inside = token.replace(/^[ubr]*/, '').slice(1, -1)
  if (isRaw) return inside
  return inside.replace(
    /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2})|([\s\S]))/gi,
    (_, short?: string, long?: string, byte?: string, single = '') => {
      const code = short ?? long ?? byte
      return code === undefined ? (escapes[single] ?? single) : String.fromCodePoint(Number.parseInt(code, 16))
    },
  )
}

/** The names and keys that an expression looks at, numbers left out: `['entries', 'title']`. */
export function pathsOf(expression: Expression): readonly (readonly string[])[] {
  switch (expression.kind) {
    case 'value':
      return []
    case 'name':
      return [[expression.name]]
    case 'list':
      return expression.items.flatMap(pathsOf)
    case 'dict':
      return expression.entries.flat().flatMap(pathsOf)
    case 'not':
      return pathsOf(expression.of)
    case 'and':
    case 'or':
    case 'join':
      return expression.parts.flatMap(pathsOf)
    case 'compare':
      return [expression.first, ...expression.rest.map(({ to }) => to)].flatMap(pathsOf)
    case 'call':
    case 'at': {
      const key = expression.key?.kind === 'value' ? expression.key.value : undefined
      const paths = pathsOf(expression.of)
      return typeof key === 'string' ? paths.map((path) => [...path, key]) : paths
    }
  }
}
