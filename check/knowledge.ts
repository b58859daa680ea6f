/** What do tests read with? All that share a process share one knowledge, as a program does: a model is loaded in it once. */
import { loadKnowledge } from '../src/knowledge/index.ts'

export const knowledge = loadKnowledge()
