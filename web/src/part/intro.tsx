/** What can be done here? Said once to whoever opens the desk for the first time, until it is put away. */
import { signal } from '@preact/signals'
import { go } from '../state.ts'

const introKey = 'tocsin-intro'

function isPutAway(): boolean {
  try {
    return localStorage.getItem(introKey) !== null
  } catch {
    return false
  }
}

const isShown = signal(!isPutAway())

function putAway(): void {
  isShown.value = false
  try {
    localStorage.setItem(introKey, 'seen')
  } catch {
    // It is said again the next time.
  }
}

export function Intro() {
  if (!isShown.value) return null
  return (
    <section class="intro" aria-label="How to begin">
      <p>
        Each line is something that happened, as far as reports tell. <strong>Choose one</strong> to see every figure,
        who says it and in which words. Move <strong>What was known</strong> to see it as it was known at any moment. To
        try it on a text of your own,{' '}
        <button type="button" onClick={() => go({ view: 'read' })}>
          read a text
        </button>
        ; <kbd>?</kbd> lists the keys.
      </p>
      <button type="button" onClick={putAway}>
        Got it
      </button>
    </section>
  )
}
