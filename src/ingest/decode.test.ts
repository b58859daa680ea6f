import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isFailure } from '../model/index.ts'
import { decode } from './decode.ts'

const source = 'report.txt'
const russian = 'Полиция применила слезоточивый газ на площади, сообщили очевидцы.'

/** A set of one byte a character, of which the platform has a decoder only. */
function encode(label: string, text: string): Buffer {
  const table = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Buffer.from([...text].map((character) => table.indexOf(character)))
}

function windows1251(text: string): Buffer {
  return encode('windows-1251', text)
}

const thai = 'ตำรวจกล่าวว่ามีผู้เสียชีวิตสิบสองคนจากเหตุระเบิดที่ตลาด'
const hebrew = 'המשטרה מסרה כי שנים עשר בני אדם נהרגו בפיצוץ בשוק ביום רביעי'

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

interface Case {
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly guessed?: boolean
  readonly charset?: string
  readonly isHtml?: boolean
}

const page = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`

const cases: readonly Case[] = [
  { name: 'UTF-8', bytes: Buffer.from(`${russian}\r\n`), text: `${russian}\r\n` },
  { name: 'UTF-8 with a mark', bytes: Buffer.from(`\uFEFF${russian}`), text: russian },
  { name: 'UTF-16 LE with a mark', bytes: Buffer.from(`\uFEFF${russian}`, 'utf16le'), text: russian },
  { name: 'UTF-16 BE with a mark', bytes: utf16be(`\uFEFF${russian}`), text: russian },
  { name: 'UTF-16 LE without a mark', bytes: Buffer.from(russian, 'utf16le'), text: russian },
  { name: 'UTF-16 BE without a mark', bytes: utf16be('Two people were killed.'), text: 'Two people were killed.' },
  { name: 'Windows-1251', bytes: windows1251(russian), text: russian, guessed: true },
  { name: 'one word of Windows-1251', bytes: windows1251('Взрыв'), text: 'Взрыв', guessed: true },
  {
    name: 'a Windows-1251 name in English',
    bytes: windows1251('Two people were killed, said «Интерфакс».'),
    text: 'Two people were killed, said «Интерфакс».',
    guessed: true,
  },
  { name: 'Thai', bytes: encode('windows-874', thai), text: thai, guessed: true },
  { name: 'Hebrew', bytes: encode('windows-1255', hebrew), text: hebrew, guessed: true },
  {
    name: 'Latin accents',
    bytes: Buffer.from('Twelve were killed in São Paulo, said José, the mayor of the café.', 'latin1'),
    text: 'Twelve were killed in São Paulo, said José, the mayor of the café.',
    guessed: true,
  },
  {
    name: 'UTF-8 that was cut in the middle of a character',
    bytes: Buffer.from(`${russian} Взрыв`).subarray(0, -1),
    text: `${russian} Взры\uFFFD`,
    guessed: true,
  },
  { name: 'a charset of the server', bytes: windows1251('Взрыв'), text: 'Взрыв', charset: 'windows-1251' },
  {
    name: 'a charset of the page',
    bytes: windows1251(page('windows-1251', 'Взрыв')),
    text: page('windows-1251', 'Взрыв'),
    isHtml: true,
  },
  { name: 'a charset stated wrongly', bytes: windows1251(russian), text: russian, charset: 'utf-8', guessed: true },
  { name: 'a charset that nobody knows', bytes: Buffer.from(russian), text: russian, charset: 'klingon' },
]

for (const { name, bytes, text, guessed = false, ...options } of cases) {
  test(`decodes ${name}`, async () => {
    const decoded = await decode(bytes, { source, ...options })
    assert.equal(decoded.text, text)
    assert.deepEqual(
      decoded.warnings.map((warning) => warning.code),
      guessed ? ['text/encoding'] : [],
    )
  })
}

const refused: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', new Uint8Array(), 'input/empty'],
  ['a byte order mark alone', Buffer.from('\uFEFF'), 'input/empty'],
  ['white space', Buffer.from(' \r\n\t\u00A0\n'), 'input/empty'],
  [
    'a picture',
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    'input/binary',
  ],
  ['zeros', new Uint8Array(1000), 'input/binary'],
  ['every byte', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), 'input/binary'],
]

for (const [name, bytes, code] of refused) {
  test(`refuses ${name}`, async () => {
    await assert.rejects(decode(bytes, { source }), (error) => isFailure(error) && error.code === code)
  })
}

test('any bytes give text or a Failure', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, isHtml) => {
      try {
        const decoded = await decode(bytes, { source, isHtml })
        assert.match(decoded.text, /\S/)
      } catch (error) {
        assert.ok(isFailure(error), String(error))
      }
    }),
    { numRuns: 300 },
  )
})

test('any text in UTF-8 comes back character for character', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), async (text) => {
      const sentence = `Report: ${text}`
      assert.equal((await decode(Buffer.from(sentence), { source })).text, sentence)
    }),
    { numRuns: 200 },
  )
})
