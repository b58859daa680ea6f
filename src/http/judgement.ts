/** What shape has what analysts judge: that incidents are one, that reports are of another, that a judgement no longer holds? */
import { Type } from 'typebox'

const text = (description: string) => Type.String({ description })

const judgementFrame = {
  id: text('of the judgement; an incident that was split off goes by it'),
  at: text('when it was made, ISO 8601; before that moment of knowledge it does not hold'),
  who: text('the name of the analyst'),
  why: text('the reason'),
}

const ids = (description: string) => Type.Array(Type.String(), { description })
const merge = { kind: Type.Literal('merge'), incidents: ids('the incidents that are one, by id') }
const split = {
  kind: Type.Literal('split'),
  incident: text('id of the incident that reports were taken from'),
  reports: ids('of the reports that tell of another'),
}
const undo = { kind: Type.Literal('undo'), judgement: text('id of the judgement that no longer holds') }

export const Judgement = Type.Union(
  [
    Type.Object({ ...judgementFrame, ...merge }),
    Type.Object({ ...judgementFrame, ...split }),
    Type.Object({ ...judgementFrame, ...undo }),
  ],
  { description: 'What an analyst says of the grouping. Never changed or removed.' },
)

const listedFrame = {
  ...judgementFrame,
  state: Type.Union([Type.Literal('works'), Type.Literal('rests'), Type.Literal('undone')], {
    description: 'whether anything is different by it; it rests where what it speaks of is there no more',
  }),
}

export const ListedJudgement = Type.Union(
  [
    Type.Object({ ...listedFrame, ...merge }),
    Type.Object({ ...listedFrame, ...split }),
    Type.Object({ ...listedFrame, ...undo }),
  ],
  { description: 'A judgement, and how it stands.' },
)
