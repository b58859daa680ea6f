/** Which words do two reports share? Their texts beside each other, the shared passages marked in both. */
import { useAnswer } from '../api.ts'
import type { Reading } from '../contract.ts'
import { type Marked, MarkedText } from './marked-text.tsx'
import { Notice } from './notice.tsx'

interface SideBySideProps {
  readonly from: string
  readonly to: string
  readonly evidence: readonly string[]
}

export function SideBySide({ from, to, evidence }: SideBySideProps) {
  return (
    <div class="side-by-side">
      <Text id={from} label="The earlier report" evidence={evidence} />
      <Text id={to} label="The report that derives from it" evidence={evidence} />
    </div>
  )
}

function Text({
  id,
  label,
  evidence,
}: {
  readonly id: string
  readonly label: string
  readonly evidence: readonly string[]
}) {
  const asked = useAnswer<Reading>(`/reports/${encodeURIComponent(id)}/reading`)
  const reading = asked.value
  return (
    <section aria-label={label} aria-busy={asked.isLoading}>
      <h4>
        <bdi>{reading?.report.publisher ?? label}</bdi>
      </h4>
      <Notice asked={asked} />
      {reading !== undefined && (
        <MarkedText text={reading.text} lang={reading.report.language} marks={sharedIn(reading.text, evidence)} />
      )}
    </section>
  )
}

/** A passage is found where its words stand in order, whatever white space and punctuation divides them. */
export function sharedIn(text: string, evidence: readonly string[]): Marked[] {
  return evidence.flatMap((passage): Marked[] => {
    const words = passage.match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.length === 0) return []
    const found = new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'iu').exec(text)
    if (found === null) return []
    return [{ span: { start: found.index, end: found.index + found[0].length }, kind: 'content', title: 'in both' }]
  })
}
