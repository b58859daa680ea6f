/** Of what shape is a map? Marks, each with the incidents that it stands for. */
import { Type } from 'typebox'
import { Incident } from '../model/schema.ts'

const text = (description: string) => Type.String({ description })
const whole = (description: string) => Type.Integer({ minimum: 0, description })
const degrees = (description: string) => Type.Number({ description })

const { title, type, place } = Incident.properties

const Box = Type.Object({
  west: degrees('of the westernmost incident in it'),
  south: degrees('of the southernmost'),
  east: degrees('of the easternmost'),
  north: degrees('of the northernmost'),
})

export const MapMark = Type.Object(
  {
    lat: degrees('the middle of its incidents'),
    lon: degrees('the same'),
    incidents: whole('incidents in it'),
    killed: whole('people killed in them: the sum of the headline figures, at least'),
    box: Box,
    first: Type.Object({ id: text('of the weightiest incident in it'), title, type, place }),
  },
  { description: 'One incident on a map, or several that lie close together.' },
)

export const IncidentMap = Type.Object(
  {
    asOf: text('the moment of knowledge'),
    total: whole('incidents that pass'),
    unplaced: whole('of them, those that are placed only in a country, or nowhere'),
    marks: Type.Array(MapMark, { description: 'the fullest first' }),
  },
  { description: 'Where incidents are.' },
)
