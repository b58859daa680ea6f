/** What the tests of formats share: archives and documents written byte by byte, so that they can lie as real ones do. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly path: string
  readonly content: string | Uint8Array
  /** Unix mode, with the type of the file. */
  readonly mode?: number
  readonly isStored?: boolean
  readonly isEncrypted?: boolean
  /** What the headers say the size is. */
  readonly statedSize?: number
}

/** A zip archive of these entries. */
export function zipOf(entries: readonly ZipEntry[], statedCount = entries.length): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.path)
    const content = Buffer.from(entry.content as string)
    const data = entry.isStored === true ? content : deflateRawSync(content)
    const flags = 0x800 | (entry.isEncrypted === true ? 1 : 0)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(entry.isStored === true ? 0 : 8, 4)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(entry.statedSize ?? content.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), shared, tail, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(statedCount, 4)
  end.writeUInt16LE(statedCount, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end])
}

/** A line of a page: where it begins, in points from the lower left corner, and how large its letters are. */
export type PdfLine = readonly [x: number, y: number, size: number, text: string]

/** A PDF whose pages hold these lines, in the order given. */
export function pdfOf(pages: readonly (readonly PdfLine[])[]): Buffer {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>']
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [index, lines] of pages.entries()) {
    const shown = lines
      .map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n')
    const resources = '<< /Font << /F1 3 0 R >> >>'
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const info = `<< /Size ${objects.length + 1} /Root 1 0 R >>`
  const size = objects.length + 1
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n${info}\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, (character) => `\\${character}`)
}

/** One record of a web archive, plain. */
export function warcRecord(fields: Readonly<Record<string, string>>, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block as string)
  const lines = Object.entries({ 'Content-Length': String(bytes.length), ...fields }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** A page as a server sends it, kept as a response. */
export function warcResponse(url: string, html: string, more: Readonly<Record<string, string>> = {}): Buffer {
  return warcRecord(
    {
      'WARC-Type': 'response',
      'WARC-Target-URI': url,
      'WARC-Date': '2024-05-14T10:00:00Z',
      'Content-Type': 'application/http; msgtype=response',
      ...more,
    },
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`,
  )
}

/** A page with one paragraph. */
export function page(title: string, text: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`
}
