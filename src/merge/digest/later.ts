/** Which disaster was in no town, though the report tells of a later one in a town just before? */
import type { Mark } from './mark.ts'

/** "An aftershock hit Serang on Saturday. The toll of Thursday's earthquake stood at 170": it was in no town for that. */
export const awayFromLater = (marks: readonly Mark[]): Mark[] =>
  marks.map((mark) => {
    const { kind, isPlaced, town, day, event } = mark
    const isTakenOver =
      kind === 'disaster' &&
      !isPlaced &&
      town !== undefined &&
      marks.some(
        (one) =>
          one.kind === kind &&
          one.isPlaced &&
          one.town === town &&
          one.day !== day &&
          one.event.sentence < event.sentence,
      )
    if (!isTakenOver) return mark
    const { town: _, admin: __, ...rest } = mark
    return rest
  })
