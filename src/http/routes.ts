/** Which routes are there? All of them, in the order of the documentation. */
import { alertRoutes } from './resource/alerts.ts'
import { briefRoutes } from './resource/brief.ts'
import { changeRoutes } from './resource/changes.ts'
import { feedRoutes } from './resource/feeds.ts'
import { incidentRoutes } from './resource/incidents.ts'
import { judgementRoutes } from './resource/judgements.ts'
import { ledgerRoutes } from './resource/ledger.ts'
import { readRoutes } from './resource/read.ts'
import { reportRoutes } from './resource/reports.ts'
import { tallyRoutes } from './resource/tallies.ts'
import type { RouteRow } from './route.ts'

export const routes: readonly RouteRow[] = [
  ...incidentRoutes,
  ...judgementRoutes,
  ...tallyRoutes,
  ...briefRoutes,
  ...reportRoutes,
  ...feedRoutes,
  ...readRoutes,
  ...changeRoutes,
  ...alertRoutes,
  ...ledgerRoutes,
]
