/**
 * Where did it happen? The incidents that pass the filter on a map of bundled outlines: what lies close together is one mark with a number,
 * the area in which a place lies is drawn, and what is placed only in a country stands in the list below, never as a pin on its middle.
 * Borders are Natural Earth's, which draws who holds a territory, and say nothing of who ought to.
 */
import { geoPath } from 'd3-geo'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import outlines from 'world-atlas/countries-50m.json?url'
import { addressOf, ask, useAnswer } from '../api.ts'
import type { Incident, Page } from '../contract.ts'
import { IncidentPane } from '../part/incident-pane.tsx'
import {
  boxOf,
  clustersOf,
  type MapMark,
  mapHeight,
  mapWidth,
  marksAt,
  pointsOf,
  projection,
  type Window,
  wholeWorld,
  windowOf,
  zoomMax,
} from '../part/map-shape.ts'
import { Notice } from '../part/notice.tsx'
import { ReportPane } from '../part/report-pane.tsx'
import { filterBy, go, query, state } from '../state.ts'
import { showDays, typeMarks, typeName } from '../words.ts'

/** Incidents drawn at the most: the weightiest. */
const drawnMax = 1000
const zoomStep = 2

export function MapView() {
  const { incident, report } = state.value
  const asked = useAnswer<Page<Incident>>(
    addressOf('/incidents', [...query.value, ['order', 'weight'], ['limit', String(drawnMax)]]),
  )
  const { points, unplaced } = useMemo(() => pointsOf(asked.value?.items ?? []), [asked.value])
  return (
    <div class={`desk no-filters${incident === undefined && report === undefined ? '' : ' has-pane'}`}>
      <section class="list map-view" aria-label="Map" aria-busy={asked.isLoading}>
        <Notice asked={asked} />
        {asked.value !== undefined && <WorldMap points={points} />}
        <Table title={`${points.length} incidents on the map`} incidents={points.map((point) => point.incident)} />
        {unplaced.length > 0 && (
          <Table title={`${unplaced.length} incidents placed only in a country, or nowhere`} incidents={unplaced} />
        )}
        {(asked.value?.total ?? 0) > drawnMax && (
          <p class="quiet">
            The {drawnMax} weightiest of {asked.value?.total} are drawn.
          </p>
        )}
      </section>
      {incident !== undefined && <IncidentPane id={incident} />}
      {report !== undefined && <ReportPane id={report} claim={state.value.claim} />}
    </div>
  )
}

function Table({ title, incidents }: { readonly title: string; readonly incidents: readonly Incident[] }) {
  // A thousand rows that nobody looks at are not drawn.
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="map-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}, as a table</summary>
      <table>
        <tbody>
          {(isOpen ? incidents : []).map((incident) => (
            <tr key={incident.id}>
              <th scope="row">
                <button type="button" onClick={() => go({ incident: incident.id, report: undefined })}>
                  <bdi>{incident.title}</bdi>
                </button>
              </th>
              <td>{typeName(incident.type)}</td>
              <td>{showDays(incident)}</td>
              <td>
                {incident.place?.name} {incident.place?.country}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function WorldMap({ points }: { readonly points: ReturnType<typeof pointsOf>['points'] }) {
  const [shown, setShown] = useState<Window>(() => inside(windowOf(points)))
  const clusters = useMemo(() => clustersOf(points), [points])
  const marks = useMemo(() => marksAt(clusters, shown.zoom), [clusters, shown.zoom])
  const move = (patch: Partial<Window>): void => setShown((before) => inside({ ...before, ...patch }))
  const drag = useDrag(shown, move)
  const [width, height] = [mapWidth / shown.zoom, mapHeight / shown.zoom]
  return (
    <figure class="map">
      {/* biome-ignore lint/a11y/useSemanticElements: a field set is no picture. */}
      <svg
        viewBox={`${shown.x - width / 2} ${shown.y - height / 2} ${width} ${height}`}
        role="group"
        aria-label="Map of incidents; the table below has the same"
        {...drag}
      >
        <Land />
        {marks.map((mark) => (
          <MarkOnMap key={mark.key} mark={mark} zoom={shown.zoom} move={move} />
        ))}
      </svg>
      <Controls shown={shown} move={move} />
    </figure>
  )
}

/** No part of the window leaves the map. */
function inside({ x, y, zoom }: Window): Window {
  const kept = Math.max(1, Math.min(zoomMax, zoom))
  const [halfWidth, halfHeight] = [mapWidth / kept / 2, mapHeight / kept / 2]
  return {
    zoom: kept,
    x: Math.max(halfWidth, Math.min(mapWidth - halfWidth, x)),
    y: Math.max(halfHeight, Math.min(mapHeight - halfHeight, y)),
  }
}

function Controls({ shown, move }: { readonly shown: Window; readonly move: (patch: Partial<Window>) => void }) {
  const by = mapWidth / shown.zoom / 4
  const buttons: readonly (readonly [string, string, Partial<Window>])[] = [
    ['Nearer', '+', { zoom: shown.zoom * zoomStep }],
    ['Farther', '−', { zoom: shown.zoom / zoomStep }],
    ['West', '←', { x: shown.x - by }],
    ['East', '→', { x: shown.x + by }],
    ['North', '↑', { y: shown.y - by / 2 }],
    ['South', '↓', { y: shown.y + by / 2 }],
  ]
  return (
    <div class="map-controls">
      {buttons.map(([label, sign, patch]) => (
        <button key={label} type="button" class="icon" aria-label={label} onClick={() => move(patch)}>
          {sign}
        </button>
      ))}
      <button type="button" onClick={() => filterBy('box', boxOf(shown))}>
        Only what is shown here
      </button>
      {shown.zoom > 1 && (
        <button type="button" onClick={() => move(wholeWorld)}>
          Whole world
        </button>
      )}
    </div>
  )
}

interface MarkProps {
  readonly mark: MapMark
  readonly zoom: number
  readonly move: (patch: Partial<Window>) => void
}

/** Drawn in pixels of the screen whatever the zoom. A cluster comes nearer, an incident opens. */
function MarkOnMap({ mark, zoom, move }: MarkProps) {
  const { x, y, incidents, area } = mark
  const [first] = incidents
  const isOne = incidents.length === 1
  const radius = (isOne ? 9 : Math.min(22, 10 + 3 * Math.log2(incidents.length))) / zoom
  const tone = typeMarks[first?.type ?? '']?.tone ?? 'calm'
  const places = [...new Set(incidents.map(({ place }) => place?.name ?? ''))]
  const act = (): void => {
    if (isOne || zoom >= zoomMax || places.length === 1) go({ incident: first?.id, report: undefined })
    else move({ x, y, zoom: zoom * zoomStep * zoomStep })
  }
  const label = isOne ? (first?.title ?? '') : `${incidents.length} incidents near ${places.slice(0, 3).join(', ')}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG.
    <g
      class={`map-mark ${isOne ? tone : 'many'}`}
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={act}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        act()
      }}
    >
      <title>{label}</title>
      {isOne && area > radius && <circle class="area" cx={x} cy={y} r={area} />}
      <circle class="hit" cx={x} cy={y} r={Math.max(radius, 12 / zoom)} />
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y} font-size={11 / zoom} dy="0.35em">
        {isOne ? typeMarks[first?.type ?? '']?.mark : incidents.length}
      </text>
    </g>
  )
}

/** The pointer drags the map; the buttons do the same for those who can't. */
function useDrag(shown: Window, move: (patch: Partial<Window>) => void) {
  const from = useRef<{ readonly x: number; readonly y: number; readonly window: Window } | undefined>(undefined)
  return {
    onPointerDown(event: PointerEvent) {
      from.current = { x: event.clientX, y: event.clientY, window: shown }
    },
    onPointerMove(event: PointerEvent) {
      const start = from.current
      if (start === undefined || event.buttons === 0) return
      const scale = mapWidth / shown.zoom / (event.currentTarget as SVGElement).clientWidth
      move({
        x: start.window.x - (event.clientX - start.x) * scale,
        y: start.window.y - (event.clientY - start.y) * scale,
      })
    },
    onPointerUp() {
      from.current = undefined
    },
  }
}

type World = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>

function Land() {
  const [paths, setPaths] = useState<readonly string[]>([])
  useEffect(() => {
    ask<World>(outlines).then(
      (world) => {
        const path = geoPath(projection)
        setPaths(feature(world, world.objects.countries).features.flatMap((country) => path(country) ?? []))
      },
      () => undefined,
    )
  }, [])
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <g class="land" aria-hidden="true">
      {paths.map((path) => (
        <path key={path.slice(0, 40)} d={path} />
      ))}
    </g>
  )
}
