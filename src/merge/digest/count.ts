/** What do counts of people tell of that no event was read for? "Nine people have been killed across Madagascar" says that something happened. */
import type { Place, TallyClaim } from '../../model/index.ts'
import { begunWord, causeNamed, coverOf, dayOfCause, isOfSeveral, isOfSpeaker } from './cover.ts'
import type { Kind } from './kind.ts'
import { homePlace, type Scope } from './mark.ts'
import type { Scene } from './scene.ts'
import { namedTown, townOf, unknownName } from './where.ts'
import { isTakenBack } from './wrong.ts'

/** Counts of people to whom something was done; a crowd or a deployment needs an event of its own. */
const done: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'displaced', 'detained', 'abducted'])

/** A scene for each kind, place and day of such counts: of the kind that the sentence names, else of harm. */
export function scenesOfCounts(tallies: readonly TallyClaim[], scope: Scope): Scene[] {
  const scenes = new Map<string, Scene>()
  for (const tally of tallies) {
    if (isOfSeveral(tally.span, scope.reading)) continue
    const isTotal = isRunning(tally, scope)
    const isTaken = isTakenBack(tally.span, scope.reading)
    const isNews = (tally.background !== true || isTaken) && tally.low > 0 && done.has(tally.category)
    if (tally.event !== undefined && !isTotal) continue
    if (isKnown.test(scope.reading.text.slice(Math.max(0, tally.span.start - 24), tally.span.start))) continue
    const isDenied = tally.attributions.some(({ stance }) => stance === 'denies')
    if (!isNews || (isDenied && !isTaken)) continue
    const counted = sceneOfCount(tally, isTotal, scope)
    // What is taken back makes no incident, and is of the one in which it was told.
    const scene = isTaken ? { ...counted, day: scope.at.slice(0, 10), loose: true, denied: true } : counted
    const key = JSON.stringify([scene.kind, scene.region, scene.town, scene.admin, scene.day, scene.wave, isTaken])
    const known = scenes.get(key)
    scenes.set(key, known === undefined ? scene : { ...known, tallies: [...known.tallies, tally.id] })
  }
  return [...scenes.values()]
}

/** What has begun, by its word. */
function kindBegun(word: string | undefined): Kind | undefined {
  if (word === undefined) return undefined
  return /rain|flood/.test(word)
    ? 'disaster'
    : /protest|demonstr|unrest|uprising|strike/.test(word)
      ? 'unrest'
      : 'attack'
}

/** "The number of people killed since protests began in December has reached 40": a total of all that went before, whose own events make no scene. */
function isRunning({ cumulative, span }: TallyClaim, { reading }: Scope): boolean {
  const kind = causeNamed(span, reading)
  return cumulative === true && (kind === 'unrest' || kind === 'disaster' || begunWord(span, reading) !== undefined)
}

/** "Charges over the deaths of 34 strikers": they are taken for known. */
const isKnown = /\b(?:over|about|for) (?:the )?$/i

const tollWords = /\b(?:number|toll|count|total)\b/i

function sceneOfCount(tally: TallyClaim, isTotal: boolean, scope: Scope): Scene {
  const { reading, home, at } = scope
  const published = at.slice(0, 10)
  const begun = kindBegun(begunWord(tally.span, reading))
  const kind = causeNamed(tally.span, reading) ?? begun ?? (tally.category === 'detained' ? 'arrest' : 'harm')
  const cover = coverOf(tally.span, reading, kind === 'unrest')
  const wave = cover === 'nation' || (cover === undefined && home !== '-' && isTotal)
  // What rose or was lowered on a day did so then; it happened before.
  const isToll = tollWords.test(reading.text.slice(tally.span.start, tally.span.end))
  const from = dayOfCause(tally.span, reading) ?? (isToll || isTotal ? undefined : tally.time?.from) ?? published
  const day = from.length >= 10 && from.slice(0, 10) < published ? from.slice(0, 10) : published
  const nation = homePlace(scope)
  const own = tally.place !== undefined && isOfSpeaker(tally.place, reading) ? undefined : tally.place
  const town = wave ? undefined : (own ?? cover)
  const where = town === undefined ? { region: home } : placed(town, scope)
  const place = town ?? nation
  return {
    kind,
    ...where,
    day,
    loose: day === published,
    denied: false,
    wave,
    riot: false,
    mourns: false,
    aside: false,
    ...(place === undefined ? {} : { place }),
    events: [],
    tallies: [tally.id],
  }
}

function placed(place: Place, { reading, home }: Scope): Pick<Scene, 'region' | 'town' | 'admin'> {
  if (place.precision === 'city' || place.precision === 'site') return townOf(place, home)
  const unknown = unknownName(place)
  if (unknown !== undefined) return namedTown(unknown, reading, home)
  const admin = place.precision === 'admin' ? (place.admin1 ?? place.name) : undefined
  return { region: place.country ?? home, ...(admin === undefined ? {} : { admin }) }
}
