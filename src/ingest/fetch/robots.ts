/**
 * May this program fetch that address? What a robots.txt says, read as RFC 9309 has it: the group of our own name or that of
 * everyone, the longest rule that matches, and `allow` where two are equally long. Time is bounded whatever the file holds.
 */

/** How much of a file is read, in bytes: RFC 9309 asks for 500 KiB at least. */
export const robotsBytesMax = 512 * 1024
/** Rules of a group, and characters of one, beyond which they are passed over; no publisher's file comes near. */
const rulesMax = 10_000
const ruleCharsMax = 2_000
/** Seconds between two requests that a file may ask for; more is a way to say no, which has a rule of its own. */
const delaySecondsMax = 60

interface RobotsRule {
  readonly allows: boolean
  /** Parts between the wildcards. */
  readonly parts: readonly string[]
  /** Ends in `$`: the path ends where the rule does. */
  readonly isWhole: boolean
  readonly length: number
}

export interface Robots {
  readonly rules: readonly RobotsRule[]
  /** `Crawl-delay`, which is no part of the RFC and is kept all the same. */
  readonly delayMs?: number
  /** Addresses of sitemaps, as written. */
  readonly sitemaps: readonly string[]
}

interface Group {
  rules: RobotsRule[]
  delayMs?: number
}

/** Everything is allowed: what is true where there is no robots.txt. */
export const openToAll: Robots = { rules: [], sitemaps: [] }

/** What the file says to `token`, which is compared in lower case. */
export function parseRobots(text: string, token: string): Robots {
  const groups = new Map<string, Group>()
  const sitemaps: string[] = []
  let named: string[] = []
  let isOpen = false
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [, field = '', value = ''] =
      /^\s*([A-Za-z][A-Za-z -]*?)\s*:\s*([^#]*)/.exec(line.slice(0, ruleCharsMax)) ?? []
    const stated = value.trim()
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      if (!isOpen) named = []
      isOpen = true
      named.push(agentOf(stated))
      if (!groups.has(agentOf(stated))) groups.set(agentOf(stated), { rules: [] })
    } else if (name === 'allow' || name === 'disallow') {
      isOpen = false
      for (const agent of named) addRule(groups.get(agent), stated, name === 'allow')
    } else if (name === 'crawl-delay') {
      isOpen = false
      for (const agent of named) addDelay(groups.get(agent), stated)
    } else if (name === 'sitemap' && stated !== '') sitemaps.push(stated)
  }
  const { rules = [], delayMs } = groups.get(token) ?? groups.get('*') ?? {}
  return { rules, sitemaps, ...(delayMs === undefined ? {} : { delayMs }) }
}

/** The product's name alone: `Tocsin/0.1` is `tocsin`. */
function agentOf(stated: string): string {
  return stated === '*' ? '*' : (/^[A-Za-z_-]+/.exec(stated)?.[0].toLowerCase() ?? '')
}

function addRule(group: Group | undefined, path: string, allows: boolean): void {
  // An empty rule says nothing.
  if (group === undefined || path === '' || group.rules.length >= rulesMax) return
  const isWhole = path.endsWith('$')
  const pattern = normalise(isWhole ? path.slice(0, -1) : path)
  group.rules.push({ allows, isWhole, parts: pattern.split(/\*+/), length: pattern.length + Number(isWhole) })
}

function addDelay(group: Group | undefined, stated: string): void {
  const seconds = Number(stated)
  if (group === undefined || stated === '' || !(seconds > 0)) return
  group.delayMs = Math.min(seconds, delaySecondsMax) * 1000
}

/** Whether the address may be fetched. The path and the query count, nothing else. */
export function isAllowed(robots: Robots, url: URL): boolean {
  if (url.pathname === '/robots.txt') return true
  const path = normalise(url.pathname + url.search)
  let best: RobotsRule | undefined
  for (const rule of robots.rules) {
    const isBetter = best === undefined || rule.length > best.length || (rule.length === best.length && rule.allows)
    if (isBetter && matches(rule, path)) best = rule
  }
  return best?.allows ?? true
}

/** Leftmost places of the parts, one after the other: what a wildcard skips is never needed twice, so it is linear. */
function matches({ parts, isWhole }: RobotsRule, path: string): boolean {
  const [first = '', ...rest] = parts
  if (!path.startsWith(first)) return false
  let at = first.length
  const last = isWhole ? rest.pop() : undefined
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  if (!isWhole) return true
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last)
}

/** Both sides in one spelling: letters beyond ASCII as their bytes, and those in upper case; what needs no percent sign without. */
function normalise(path: string): string {
  const spelled = path.replace(/[^\x20-\x7e]+/g, (letters) => encodeURIComponent(letters.toWellFormed()))
  return spelled.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[A-Za-z0-9._~-]/.test(character) ? character : code.toUpperCase()
  })
}
