/** What group do scenes make of which somebody says that they are one incident? The one that most of those that say when they were make. */
import { compareText } from '../../stdx/index.ts'
import { groupBy, type Told } from './cluster.ts'
import { firstTold, type Group } from './group.ts'

/** One group of all these scenes; `told` is in the order of time and not empty. */
export function groupTogether(told: readonly Told[]): Group {
  const anchored = told.filter(({ scene }) => !scene.loose)
  const dated = anchored.length === 0 ? told : anchored
  const placed = dated.filter(({ scene }) => scene.wave || scene.town !== undefined)
  const { region, town, admin, wave } = mostOf(placed.length === 0 ? dated : placed, ({ region, town, admin, wave }) =>
    JSON.stringify([region, town, admin, wave]),
  )
  const { kind } = mostOf(dated, (scene) => scene.kind)
  const days = [...new Set(dated.map(({ scene }) => scene.day))].sort()
  const where = { ...(town === undefined ? {} : { town }), ...(admin === undefined ? {} : { admin }) }
  return { kind, region, ...where, wave, days, told, firstAt: firstTold(told) }
}

/** The scene whose likes are the most; of as many, the first told. */
function mostOf(told: readonly Told[], keyOf: (scene: Told['scene']) => string): Told['scene'] {
  const groups = [...groupBy(told, ({ scene }) => keyOf(scene))]
  const [best] = groups.sort(([a, one], [b, other]) => other.length - one.length || compareText(a, b))
  const scene = best?.[1][0]?.scene
  if (scene === undefined) throw new Error('no scene is in no group')
  return scene
}
