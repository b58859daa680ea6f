/** Which keys do what? One table, from which the help is read, too. */
import { useEffect } from 'preact/hooks'
import { go, state, views } from './state.ts'

export const keys: readonly (readonly [key: string, does: string])[] = [
  ['j  k', 'the next and the previous incident or report'],
  ['Enter', 'open what is chosen'],
  ['Esc', 'close what is open'],
  ['/', 'search'],
  ['[  ]', 'one step back and forth in what was known'],
  ['p', 'play how it became known, or stop'],
  ['x', 'choose the incident, or no longer'],
  ['c', 'compare those that are chosen'],
  ['m', 'merge those that are chosen'],
  ['s', 'split reports off the incident that is open'],
  ['t', 'light, dark, or as the system says'],
  ['1 – 9', 'go to a view'],
  ['?', 'this help'],
]

export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest('input:not([type=checkbox], [type=radio], [type=range]), textarea, select') !== null
      if (event.key === 'Escape') leave(isTyping)
      else if (!isTyping && act(event.key)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

function leave(isTyping: boolean): void {
  if (isTyping) (document.activeElement as HTMLElement | null)?.blur()
  else if (document.querySelector('dialog[open]') === null) close()
}

/** Closes the innermost of what is open. */
export function close(): void {
  const { report, incident } = state.value
  if (report !== undefined && incident !== undefined) go({ report: undefined, claim: undefined })
  else go({ incident: undefined, report: undefined, claim: undefined })
}

function act(key: string): boolean {
  const view = views[Number(key) - 1]
  if (/^[1-9]$/.test(key) && view !== undefined) go({ view })
  else if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1)
  else if (key === '/') document.getElementById('search')?.focus()
  else if (key === '?') document.getElementById('help-button')?.click()
  else if (key === 't') document.getElementById('theme-button')?.click()
  else if (key === 'p') document.getElementById('as-of-play')?.click()
  else if (key === 'x') chooseRow()
  else if (key === 'c') go({ view: 'compare' })
  else if (key === 'm' || key === 's') document.getElementById(key === 'm' ? 'merge-button' : 'split-button')?.click()
  else if (key === '[' || key === ']') document.getElementById(key === '[' ? 'as-of-back' : 'as-of-on')?.click()
  else return false
  return true
}

function chooseRow(): void {
  const focused = document.activeElement?.closest('li')?.querySelector<HTMLInputElement>('[data-choose]')
  const open = document
    .querySelector('[data-row][aria-current="true"]')
    ?.closest('li')
    ?.querySelector<HTMLInputElement>('[data-choose]')
  ;(focused ?? open)?.click()
}

/** Goes down or up the list of the view; its rows are buttons. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLButtonElement>('[data-row]')]
  const now = rows.findIndex((row) => row === document.activeElement || row.getAttribute('aria-current') === 'true')
  if (now + by >= rows.length) document.getElementById('more-button')?.click()
  const next = rows[Math.max(0, Math.min(rows.length - 1, now + by))]
  next?.focus()
  next?.click()
}
