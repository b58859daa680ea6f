/** Which tasks are there? */
import { article } from './article.ts'
import { articleDates } from './article-dates.ts'
import { attribution } from './attribution.ts'
import { cameoClass } from './cameo-class.ts'
import { claims } from './claims.ts'
import { counts } from './counts.ts'
import { ecbplus } from './ecbplus.ts'
import { feeds } from './feeds.ts'
import { hard } from './hard.ts'
import { indiaPolice } from './india-police.ts'
import { lineage } from './lineage.ts'
import { muc4 } from './muc4.ts'
import { names } from './names.ts'
import { dispatches, ordinary, ordinaryLater, settings } from './ordinary.ts'
import { cameoNer, ploverParties } from './parties.ts'
import { placeNames } from './place-names.ts'
import { places } from './places.ts'
import { plover } from './plover.ts'
import { quantities } from './quantities.ts'
import { re3d } from './re3d.ts'
import { satp } from './satp.ts'
import { stories } from './stories.ts'
import type { Task } from './task.ts'
import { timex } from './timex.ts'
import { tolls } from './tolls.ts'
import { ud } from './ud.ts'
import { voices } from './voices.ts'

export const tasks: readonly Task[] = [
  timex,
  places,
  quantities,
  tolls,
  cameoNer,
  ploverParties,
  attribution,
  muc4,
  plover,
  cameoClass,
  indiaPolice,
  satp,
  claims,
  hard,
  ordinary,
  voices,
  ordinaryLater,
  settings,
  dispatches,
  counts,
  lineage,
  feeds,
  article,
  articleDates,
  ud,
  re3d,
  placeNames,
  names,
  stories,
  ecbplus,
]
