/** Who asks? Where the server wants a token, the one that was pasted; kept until the window is closed, and sent to this server alone. */
import { signal } from '@preact/signals'

const tokenKey = 'tocsin-token'

/** A browser may refuse to remember; then the token holds until the page is left. */
function remembered(): string {
  try {
    return sessionStorage.getItem(tokenKey) ?? ''
  } catch {
    return ''
  }
}

const token = signal(remembered())

export interface Refusal {
  readonly detail?: string
}

/** What the server said when it refused to answer without a token, or with this one. */
export const refusal = signal<Refusal | undefined>(undefined)

export const isGiven = (): boolean => token.value !== ''

export function headersOf(accept: string): Record<string, string> {
  return token.value === '' ? { accept } : { accept, authorization: `Bearer ${token.value}` }
}

export function keepToken(given: string): void {
  token.value = given
  refusal.value = undefined
  try {
    if (given === '') sessionStorage.removeItem(tokenKey)
    else sessionStorage.setItem(tokenKey, given)
  } catch {
    // It holds until the page is left.
  }
}
