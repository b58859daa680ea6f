/** Why is a name read, and why are two of them one? The rules of the stage, and the reasons that a reading gives. */
import type { Explained, Name as ReadingName, Reason, Rule, Span } from '../../model/index.ts'
import { joinNames } from './entities.ts'
import { decodeNames } from './names.ts'
import type { Name, Syntax } from './syntax.ts'

/** Every rule of this stage; what each does is learned by the network, so a rule names the layer that decides. */
export const rules: readonly Rule[] = [
  {
    id: 'syntax/en/name',
    reads:
      'a name of a person, organization, place, group or other thing, as the network reads its words in their sentence and in the rest of the text',
    apply: decodeNames,
  },
  {
    id: 'syntax/en/name-joined',
    reads:
      'a short name, an acronym or a repeated name as the longer name of the same kind in the text that it stands for',
    apply: joinNames,
  },
]

/**
 * The names as a reading has them. `entity` is the longest name of the person, body or place; a name that is not that one
 * itself gets it by inference, with the longest name's words as the reason.
 */
export function explainNames({ names }: Syntax): Explained<ReadingName>[] {
  const longest = new Map<number, Name>()
  for (const name of names) {
    const known = longest.get(name.entity)
    if (known === undefined || name.text.length > known.text.length) longest.set(name.entity, name)
  }
  return names.map((name) => {
    const entity = longest.get(name.entity) ?? name
    const span = spanOf(name)
    const stated: Reason = { rule: 'syntax/en/name', span, basis: 'stated' }
    const joined: Reason = { rule: 'syntax/en/name-joined', span: spanOf(entity), basis: 'inferred' }
    const because = entity === name ? [stated] : [stated, joined]
    return {
      span,
      text: name.text,
      kind: name.kind,
      entity: (entity.form ?? entity.text).replace(/\s+/g, ' '),
      because,
    }
  })
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
