/** What people die of and are hurt by, and which types of event that can be. */

import type { Event } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'

type Type = Event['type']

const of = (types: readonly Type[], words: string, anywhere = false) =>
  words.split(' ').map((word) => [word, { types: new Set(types), anywhere }] as const)

/** `anywhere`: a word that says it wherever in the sentence it stands. */
export const causes: ReadonlyMap<string, { readonly types: ReadonlySet<Type>; readonly anywhere: boolean }> = new Map([
  ...of(
    ['DISASTER'],
    'thirst dehydration starvation malnutrition hypothermia heatstroke cholera malaria measles ebola marburg dengue meningitis diphtheria typhoid tuberculosis pneumonia influenza coronavirus covid-19',
    true,
  ),
  ...of(
    ['DISASTER'],
    'hunger famine drought heatwave epidemic outbreak disease virus illness infection starve cold heat',
  ),
  ...of(
    ['DISASTER', 'ACCIDENT'],
    'drown flood flooding earthquake quake landslide mudslide avalanche storm cyclone hurricane typhoon tornado tsunami eruption',
  ),
  ...of(
    ['ACCIDENT', 'DISASTER', 'EXPLOSION', 'FIRE'],
    'accident derailment collision collapse capsizing shipwreck wreck sinking cave-in',
  ),
])

/** What is done for people who are counted. */
export const helps = wordSet('reach feed assist vaccinate immunise immunize register')
