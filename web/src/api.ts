/** What does the server say? One question at a time for each place of the page; answers are kept as long as the ledger stands. */
import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { headersOf, refusal } from './token.ts'

export interface Problem {
  readonly title: string
  readonly detail?: string
}

type Pairs = readonly (readonly [string, string])[]

/** Answers kept: a slider moved back and forth asks for the same few hundred. */
const keptMax = 400
const kept = new Map<string, unknown>()

/** Counts the states of the ledger that the page has seen; what is shown is asked for anew in each. */
const epoch = signal(0)
let isWaiting = false
/** Milliseconds between two changes of what is shown: a ledger that takes in a folder changes many times a second. */
const changeGapMs = 2000

/** Forgets all answers and asks anew, as when the ledger has changed. */
export function forget(): void {
  if (isWaiting) return
  isWaiting = true
  setTimeout(() => {
    isWaiting = false
    kept.clear()
    epoch.value += 1
  }, changeGapMs)
}

/** Forgets all answers at once: whoever changed the ledger wants to see it. */
export function forgetNow(): void {
  kept.clear()
  epoch.value += 1
}

export function addressOf(path: string, query: Pairs = []): string {
  const text = new URLSearchParams(query.map(([name, value]) => [name, value])).toString()
  return text === '' ? path : `${path}?${text}`
}

/** @throws Problem where the server refuses, or what `fetch` throws where it is not there. */
async function answerOf(address: string, request: RequestInit, signal: AbortSignal | undefined): Promise<unknown> {
  const response = await fetch(address, { ...request, ...(signal === undefined ? {} : { signal }) })
  // A question that is withdrawn while its answer comes in has none: it must not be kept as an empty one.
  if (response.ok) return (await response.json()) as unknown
  const problem = ((await response.json().catch(() => undefined)) ?? {
    title: `The server answered ${response.status}`,
  }) as Problem
  if (response.status === 401) refusal.value = problem
  throw problem
}

/** @throws Problem where the server refuses or is not there. */
export async function ask<T>(address: string, signal?: AbortSignal): Promise<T> {
  if (kept.has(address)) return kept.get(address) as T
  const body = await answerOf(address, { headers: headersOf('application/json') }, signal)
  if (kept.size >= keptMax) kept.delete(kept.keys().next().value ?? '')
  kept.set(address, body)
  return body as T
}

export interface Asked<T> {
  /** The last answer; it stays until the next one is there, so that nothing flickers. */
  readonly value?: T
  readonly problem?: Problem
  readonly isLoading: boolean
}

/** Questions under way for which a person waits. The server answers one after the other, so sums over everything wait for these. */
let urgent = 0
const patient = new Set<() => void>()

async function askUrgently<T>(address: string, signal: AbortSignal): Promise<T> {
  urgent += 1
  try {
    return await ask<T>(address, signal)
  } finally {
    urgent -= 1
    if (urgent === 0) for (const go of [...patient]) go()
  }
}

/** Asks once nobody waits for anything else, or the question is withdrawn. */
async function askPatiently<T>(address: string, signal: AbortSignal): Promise<T> {
  // Whatever is urgent is asked for in the same turn.
  await Promise.resolve()
  if (urgent > 0)
    await new Promise<void>((resolve) => {
      const go = (): void => {
        patient.delete(go)
        resolve()
      }
      patient.add(go)
      signal.addEventListener('abort', go, { once: true })
    })
  signal.throwIfAborted()
  return ask<T>(address, signal)
}

export interface AskOptions {
  /** What is looked at second: it is asked for when everything else is there. */
  readonly isPatient?: boolean
}

/** The answer to the question at `address`, asked again whenever that changes; `undefined` asks nothing. */
export function useAnswer<T>(address: string | undefined, { isPatient = false }: AskOptions = {}): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ isLoading: address !== undefined })
  const seen = epoch.value
  useEffect(() => {
    if (address === undefined) {
      setAsked({ isLoading: false })
      return undefined
    }
    const control = new AbortController()
    setAsked((before) => (before.isLoading ? before : { ...before, isLoading: true }))
    const asking = isPatient ? askPatiently<T> : askUrgently<T>
    asking(address, control.signal).then(
      (value) => control.signal.aborted || setAsked({ value, isLoading: false }),
      (problem: unknown) => control.signal.aborted || setAsked({ problem: problemOf(problem), isLoading: false }),
    )
    return () => control.abort()
  }, [address, seen])
  return asked
}

function problemOf(error: unknown): Problem {
  if (typeof error === 'object' && error !== null && 'title' in error) return error as Problem
  return {
    title: 'The server does not answer',
    detail: 'Is tocsin serve still running? The page asks again when you go on.',
  }
}

/** The answers to several questions, in their order; `undefined` where one is awaited or refused. */
export function useAnswers<T>(addresses: readonly string[]): readonly (T | undefined)[] {
  const [answers, setAnswers] = useState<ReadonlyMap<string, T>>(new Map())
  const seen = epoch.value
  const all = addresses.join('\n')
  useEffect(() => {
    const control = new AbortController()
    for (const address of new Set(all === '' ? [] : all.split('\n')))
      ask<T>(address, control.signal).then(
        (value) => control.signal.aborted || setAnswers((before) => new Map(before).set(address, value)),
        () => undefined,
      )
    return () => control.abort()
  }, [all, seen])
  return addresses.map((address) => answers.get(address))
}

/** @throws Problem where the server refuses or is not there. */
export async function send<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  address: string,
  body?: object,
  signal?: AbortSignal,
): Promise<T> {
  const accepts = headersOf('application/json')
  const request =
    body === undefined
      ? { method, headers: accepts }
      : { method, headers: { ...accepts, 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return (await answerOf(address, request, signal).catch((error: unknown) => {
    throw signal?.aborted === true ? error : problemOf(error)
  })) as T
}

/** @throws Problem where the server refuses or is not there. */
export const post = <T>(address: string, body: object, signal?: AbortSignal): Promise<T> =>
  send<T>('POST', address, body, signal)
