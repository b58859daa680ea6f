/** Which reports does a brief cite, and which of them derive from another? */
import type { Lineage } from '../../model/index.ts'
import type { Dataset } from '../dataset/index.ts'
import { plainText } from '../plain/index.ts'
import type { Context } from './context.ts'
import type { BriefSource } from './document.ts'
import { whenIn } from './zone.ts'

export function sourcesOf({ reports, lineages }: Dataset, { numberOf, zone }: Context): BriefSource[] {
  const links = new Map(lineages.flatMap((lineage) => lineage.links).map((link) => [link.to, link]))
  return reports.flatMap(({ id, reading: { report } }) => {
    const number = numberOf.get(id)
    if (number === undefined) return []
    const link = links.get(id)
    const origin = link === undefined ? undefined : (numberOf.get(link.from) ?? link.from)
    return {
      number,
      publisher: plainText(report.publisher ?? 'publisher not named'),
      ...(report.title === undefined ? {} : { title: plainText(report.title) }),
      ...(report.published === undefined ? {} : { published: whenIn(report.published, zone, true) }),
      ...(report.url === undefined ? {} : { url: plainText(report.url) }),
      id,
      ...(link === undefined || origin === undefined ? {} : { derivation: derivation(link.kind, origin) }),
    }
  })
}

function derivation(kind: Lineage['links'][number]['kind'], origin: number | string): string {
  const words = {
    agency: 'agency text shared with',
    citation: 'citation of',
    copy: 'copy of',
    rewrite: 'rewrite of',
    translation: 'translation of',
    paraphrase: 'paraphrase of',
  }
  return `${words[kind]} ${typeof origin === 'number' ? `[${origin}]` : origin}`
}
