/** Where do the words stand that a value rests on? The text of a report with some of its spans marked, whatever they hold. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Span } from '../contract.ts'

export interface Marked {
  readonly span: Span
  /** What the mark is: a class of the style sheet, and the word that a screen reader says. */
  readonly kind: 'source' | 'cue' | 'content' | 'event' | 'figure' | 'place' | 'time' | 'party' | 'unread'
  readonly title?: string
  /** Scrolled to when the text is shown. */
  readonly isFirst?: boolean
}

/** Marks inside the text of a page at the most. */
const marksMax = 2000

export function MarkedText({
  text,
  marks,
  lang,
}: {
  readonly text: string
  readonly marks: readonly Marked[]
  readonly lang?: string
}) {
  const box = useRef<HTMLDivElement>(null)
  const first = marks.find(({ isFirst }) => isFirst)?.span.start
  useEffect(() => {
    box.current?.querySelector('[data-first]')?.scrollIntoView({ block: 'center' })
  }, [text, first])
  return (
    <div ref={box} class="report-text" dir="auto" lang={lang}>
      {nest(text, marks.slice(0, marksMax))}
    </div>
  )
}

/** Marks may lie within one another; where two cross, the later one is cut in two. */
function nest(text: string, marks: readonly Marked[]): ComponentChildren {
  const cuts = new Set([0, text.length])
  for (const { span } of marks) {
    cuts.add(span.start)
    cuts.add(span.end)
  }
  const edges = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    const over = marks.filter(({ span }) => span.start <= start && span.end >= end)
    const piece = text.slice(start, end)
    if (over.length === 0) return piece
    const title = over.flatMap((mark) => mark.title ?? []).join(' · ')
    const isFirst = over.some((mark) => mark.isFirst === true && mark.span.start === start)
    return (
      <mark
        key={start}
        class={[...new Set(over.map(({ kind }) => kind))].join(' ')}
        title={title === '' ? undefined : title}
        data-first={isFirst ? '' : undefined}
      >
        {piece}
      </mark>
    )
  })
}
