/**
 * When is whom to be told? A rule names incidents as a filter does, or asks for a rise against the weeks before, and says where
 * its alerts go. One schema for the file of rules and for the requests that change it.
 */
import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { Failure } from '../../model/index.ts'

const words = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 200, description }))
const list = (pattern: string, description: string) =>
  Type.Optional(Type.Array(Type.String({ pattern, maxLength: 40 }), { minItems: 1, maxItems: 50, description }))
const degrees = (most: number, description: string) => Type.Number({ minimum: -most, maximum: most, description })
const closed = { additionalProperties: false } as const

/** Weeks that a rise is measured against: the last month, or the year. */
const Rise = Type.Object(
  {
    weeks: Type.Unsafe<4 | 52>(Type.Enum([4, 52], { description: 'against the mean of so many weeks before' })),
    percentMin: Type.Optional(
      Type.Number({
        minimum: 1,
        maximum: 10_000,
        default: 25,
        description: 'so many per cent more than that, at least',
      }),
    ),
  },
  { ...closed, description: 'more incidents in a week than in the weeks before' },
)

export const AlertCondition = Type.Object(
  {
    near: Type.Optional(
      Type.Object(
        {
          lat: degrees(90, 'degrees north'),
          lon: degrees(180, 'degrees east'),
          radiusKm: Type.Number({ exclusiveMinimum: 0, maximum: 20_040, description: 'kilometres' }),
        },
        { ...closed, description: 'in a town or at a site within the radius' },
      ),
    ),
    countries: list('^[A-Z]{3}$', 'ISO 3166-1 alpha-3'),
    types: list('^[A-Z]+$', 'PLOVER types and EXPLOSION, FIRE, ACCIDENT, DISASTER, DISRUPTION'),
    statuses: list('^[a-z]+$', 'reported, corroborated, contested, denied, retracted'),
    party: words("whole words of a party's name, one after the other; or its country or sector code"),
    source: words('whole words of the name of a publisher, or of whoever is cited for a figure, one after the other'),
    text: words('words that title, names or cited sentences hold, with the operators of a search'),
    killedMin: Type.Optional(Type.Integer({ minimum: 0, description: 'at least so many killed' })),
    originsMin: Type.Optional(Type.Integer({ minimum: 0, description: 'at least so many independent origins' })),
    rise: Type.Optional(Rise),
  },
  { ...closed, description: 'Everything that is given must hold. With `rise`, of the incidents that pass the rest.' },
)

const Webhook = Type.Object(
  {
    kind: Type.Literal('webhook'),
    url: Type.String({ pattern: '^https?://', maxLength: 2000, description: 'where alerts are posted' }),
    secretFrom: Type.Optional(
      Type.String({
        pattern: '^TOCSIN_[A-Z0-9_]+$',
        maxLength: 100,
        description: 'the environment variable that holds the key of the signature',
      }),
    ),
  },
  closed,
)

const Mail = Type.Object(
  {
    kind: Type.Literal('mail'),
    to: Type.Array(Type.String({ pattern: '^[^\\s@<>,;]+@[^\\s@<>,;]+$', maxLength: 320 }), {
      minItems: 1,
      maxItems: 50,
    }),
  },
  closed,
)

export const AlertRule = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,59}$', description: 'in lower case, digits and hyphens' }),
    when: AlertCondition,
    to: Type.Array(Type.Union([Webhook, Mail]), {
      maxItems: 20,
      description: 'besides the feed that every rule has; nobody where it is empty',
    }),
  },
  { ...closed, description: 'When whom is to be told.' },
)

export type AlertCondition = Static<typeof AlertCondition>
export type AlertRule = Static<typeof AlertRule>
export type AlertTarget = AlertRule['to'][number]

const RuleFile = Compile(Type.Object({ rules: Type.Array(AlertRule, { maxItems: 1000 }) }, closed))

/** The rules in a file's text. Throws `alerts/unreadable`, naming what is wrong. */
export function parseRules(text: string, file: string): AlertRule[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Failure('alerts/unreadable', `the file of alerts ${file} is not JSON`, { cause: error })
  }
  if (!RuleFile.Check(value)) {
    const [first] = RuleFile.Errors(value)
    const where = first?.instancePath === '' ? 'it' : first?.instancePath
    throw new Failure('alerts/unreadable', `the file of alerts ${file}: ${where} ${first?.message ?? 'is no rule'}`)
  }
  const { rules } = value
  const twice = rules.find(({ name }, index) => rules.findIndex((other) => other.name === name) !== index)
  if (twice !== undefined)
    throw new Failure('alerts/unreadable', `the file of alerts ${file} has two rules named ${twice.name}`)
  return rules
}
