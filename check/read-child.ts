/** Reads the fixed texts and prints their readings; a process of its own, so that zone and locale can be set. */
import { loadKnowledge } from '../src/knowledge/index.ts'
import { makeReport, readReport } from '../src/read/index.ts'
import { fixedTexts } from './fixed-text.ts'

const knowledge = loadKnowledge()
for (const input of fixedTexts) process.stdout.write(`${JSON.stringify(readReport(makeReport(input), knowledge))}\n`)
