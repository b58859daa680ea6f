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
import type { IncidentMap, MapMark } from '../contract.ts'
import { IncidentPane } from '../part/incident-pane.tsx'
import { IncidentTable } from '../part/incident-table.tsx'
import {
  apartAt,
  boxOf,
  boxText,
  inside,
  mapWidth,
  type Picture,
  type PlacedMark,
  placedOn,
  projection,
  unitsOf,
  type Window,
  wholeWorld,
  windowOf,
  withinOf,
  zoomMax,
} from '../part/map-shape.ts'
import { Notice } from '../part/notice.tsx'
import { ReportPane } from '../part/report-pane.tsx'
import { filterBy, go, grouping, query, state } from '../state.ts'
import { showCount, showHeadline, typeMarks } from '../words.ts'

const zoomStep = 2

export function MapView() {
  const { incident, report } = state.value
  const [shown, setShown] = useState<Window>()
  const [picture, setPicture] = useState<Picture>(pictureDefault)
  const window = shown ?? wholeWorld
  const within = withinOf(window, picture)
  const asked = useAnswer<IncidentMap>(
    addressOf('/map', [
      ...query.value,
      ...grouping.value,
      ['apart', String(apartAt(unitsOf(window, picture).pixel))],
      ...(within === undefined ? [] : [['within', within] as const]),
    ]),
  )
  const { value: map } = asked
  // It opens where something is.
  useEffect(() => {
    if (map !== undefined) setShown((before) => before ?? inside(windowOf(map.marks, picture), picture))
  }, [map])
  const placed = (map?.total ?? 0) - (map?.unplaced ?? 0)
  return (
    <div class={`desk no-filters${incident === undefined && report === undefined ? '' : ' has-pane'}`}>
      <section class="list map-view" aria-label="Map" aria-busy={asked.isLoading}>
        <Notice asked={asked} />
        <WorldMap
          marks={map?.marks ?? none}
          shown={inside(window, picture)}
          setShown={setShown}
          picture={picture}
          setPicture={setPicture}
        />
        {map !== undefined && (
          <>
            <p class="quiet map-note">
              {showCount(placed)} {placed === 1 ? 'incident is' : 'incidents are'} on the map. A dashed circle is the
              area in which the place lies. Borders are Natural Earth’s, of who holds a territory; the map takes no
              side.
            </p>
            <IncidentTable title={`${showCount(placed)} incidents on the map`} placed="true" />
            {map.unplaced > 0 && (
              <IncidentTable
                title={`${showCount(map.unplaced)} incidents placed only in a country, or nowhere`}
                placed="false"
              />
            )}
          </>
        )}
      </section>
      {incident !== undefined && <IncidentPane id={incident} />}
      {report !== undefined && <ReportPane id={report} claim={state.value.claim} />}
    </div>
  )
}

/** Until it is laid out. */
const pictureDefault: Picture = { width: 960, height: 480 }
const none: readonly MapMark[] = []

interface WorldMapProps {
  readonly marks: readonly MapMark[]
  readonly shown: Window
  readonly setShown: (shown: Window) => void
  readonly picture: Picture
  readonly setPicture: (picture: Picture) => void
}

function WorldMap({ marks, shown, setShown, picture, setPicture }: WorldMapProps) {
  const placed = useMemo(() => placedOn(marks), [marks])
  const move = (patch: Partial<Window>): void => setShown(inside({ ...shown, ...patch }, picture))
  const drag = useDrag(shown, move)
  const svg = useRef<SVGSVGElement>(null)
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      if (width > 0 && height > 0) setPicture({ width, height })
    })
    if (svg.current !== null) watch.observe(svg.current)
    return () => watch.disconnect()
  }, [])
  const { width, height, pixel } = unitsOf(shown, picture)
  return (
    <figure class="map">
      {/* biome-ignore lint/a11y/useSemanticElements: a field set is no picture. */}
      <svg
        ref={svg}
        viewBox={`${shown.x - width / 2} ${shown.y - height / 2} ${width} ${height}`}
        role="group"
        aria-label="Map of incidents; the table below has the same"
        {...drag}
      >
        <Land />
        {placed.map((mark) => (
          <MarkOnMap key={mark.key} mark={mark} pixel={pixel} act={() => open(mark, { shown, picture, move })} />
        ))}
      </svg>
      <Controls shown={shown} picture={picture} move={move} />
    </figure>
  )
}

interface Looking {
  readonly shown: Window
  readonly picture: Picture
  readonly move: (patch: Partial<Window>) => void
}

function Controls({ shown, picture, move }: Looking) {
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
      <button type="button" onClick={() => filterBy('box', boxOf(shown, picture))}>
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
  readonly mark: PlacedMark
  /** Map units. */
  readonly pixel: number
  readonly act: () => void
}

/** Pixels of the greatest mark, and of one with a single incident. */
const [radiusMost, radiusOne] = [22, 9]

/** Drawn in pixels of the screen whatever the zoom. */
function MarkOnMap({ mark, pixel, act }: MarkProps) {
  const { x, y, incidents, killed, area, first } = mark
  const isOne = incidents === 1
  const radius = (isOne ? radiusOne : Math.min(radiusMost, radiusOne + 1 + 2 * Math.log2(incidents))) * pixel
  const { tone = 'calm', mark: sign = '·' } = typeMarks[first.type] ?? {}
  const label = isOne
    ? showHeadline(first.title)
    : `${showCount(incidents)} incidents around ${first.place?.name ?? 'here'}, ${showCount(killed)} killed`
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
      {area > radius && <circle class="area" cx={x} cy={y} r={area} />}
      <circle class="hit" cx={x} cy={y} r={Math.max(radius, 12 * pixel)} />
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y} font-size={11 * pixel} dy="0.35em">
        {isOne ? sign : showCount(incidents, 'compact')}
      </text>
    </g>
  )
}

/** A single incident opens; several come nearer, or, where they lie at one place, become the list. */
function open({ incidents, first, box }: PlacedMark, { shown: { zoom }, picture, move }: Looking): void {
  const nearer = windowOf([{ box }], picture, zoomMax)
  if (incidents === 1) go({ incident: first.id, report: undefined })
  else if (zoom < zoomMax && (box.west < box.east || box.south < box.north))
    move({ ...nearer, zoom: Math.max(zoom * zoomStep, nearer.zoom) })
  else if (first.place?.precision === 'admin') go({ incident: first.id, report: undefined })
  else go({ view: 'incidents', filter: { ...state.value.filter, box: boxText(box) }, incident: undefined })
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
