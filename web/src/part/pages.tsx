/** How does a list go on? A page after the other, each when its place is seen. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Asked, ask, useAnswer } from '../api.ts'
import type { Page } from '../contract.ts'

export interface Paged<T> {
  readonly asked: Asked<Page<T>>
  readonly items: readonly T[]
  /** Asks for the next page; `undefined` on the last. */
  readonly goOn: (() => Promise<void>) | undefined
  /** Of the next page. */
  readonly next: string | undefined
}

/** All pages of the list at `address` that were asked for; `address` has a parameter already. */
export function usePages<T>(address: string): Paged<T> {
  const asked = useAnswer<Page<T>>(address)
  const [more, setMore] = useState<Page<T>>()
  useEffect(() => setMore(undefined), [address, asked.value])
  const next = more === undefined ? asked.value?.next : more.next
  const goOn = async (): Promise<void> => {
    const page = await ask<Page<T>>(`${address}&after=${encodeURIComponent(next ?? '')}`)
    setMore((before) => ({ ...page, items: [...(before?.items ?? []), ...page.items] }))
  }
  const items = [...(asked.value?.items ?? []), ...(more?.items ?? [])]
  return { asked, items, next, goOn: next === undefined ? undefined : goOn }
}

/** The next page comes by itself when its place is seen, and on a click where nobody scrolls. */
export function More({ next, goOn }: Pick<Paged<unknown>, 'next' | 'goOn'>) {
  return goOn === undefined ? null : <MoreButton key={next} goOn={goOn} />
}

function MoreButton({ goOn }: { readonly goOn: () => Promise<void> }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && void goOn(), {
      rootMargin: '600px',
    })
    if (button.current !== null) watch.observe(button.current)
    return () => watch.disconnect()
  }, [])
  return (
    <button ref={button} id="more-button" type="button" class="more" onClick={() => void goOn()}>
      More
    </button>
  )
}
