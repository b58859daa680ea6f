/** What stands in an XML file of a data set? Just enough for flat, well-formed ones; it is no parser for the world. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function decodeEntities(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

/** The insides of every `<name …>…</name>`, in order; an element must not hold one of its own name. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, inside = '']) => inside,
  )
}

/** The text of the first element of that name, entities decoded and CDATA opened; `undefined` where there is none. */
export function elementText(xml: string, name: string): string | undefined {
  const [inside] = elements(xml, name)
  if (inside === undefined) return undefined
  const data = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(inside)
  return data === null ? decodeEntities(inside) : data[1]
}

/** The attributes of a tag's inside: `tid="t1" value="P1D"`. */
export function attributes(tag: string): ReadonlyMap<string, string> {
  const found = tag.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return new Map([...found].map(([, name = '', double, single]) => [name, decodeEntities(double ?? single ?? '')]))
}
