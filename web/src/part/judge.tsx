/** What does the analyst say of the grouping, and why? One dialog for merging, splitting and undoing; nothing is said without a name and a reason. */
import { signal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { addressOf, forgetNow, type Problem, post, useAnswers } from '../api.ts'
import type { Incident, Judgement } from '../contract.ts'
import { go, moment } from '../state.ts'
import { showDays, showHeadline } from '../words.ts'

export type Judging =
  | { readonly kind: 'merge'; readonly incidents: readonly string[] }
  | { readonly kind: 'split'; readonly incident: string; readonly reports: readonly string[] }
  | { readonly kind: 'undo'; readonly judgement: string; readonly says: string }

/** What is being said; the dialog is open while there is something. */
export const judging = signal<Judging | undefined>(undefined)

const titles = { merge: 'Merge by hand', split: 'Split by hand', undo: 'Undo a judgement' } as const

/** The name that was given last, on this machine only; a browser may refuse to remember. */
const nameKey = 'tocsin-analyst'

function rememberedName(): string {
  try {
    return localStorage.getItem(nameKey) ?? ''
  } catch {
    return ''
  }
}

function rememberName(name: string): void {
  try {
    localStorage.setItem(nameKey, name)
  } catch {
    // It is asked for again.
  }
}

export function JudgeDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const now = judging.value
  useEffect(() => {
    if (now !== undefined && dialog.current?.open === false) dialog.current.showModal()
    if (now === undefined) dialog.current?.close()
  }, [now])
  return (
    <dialog
      ref={dialog}
      class="judge"
      aria-labelledby="judge-title"
      onClose={() => {
        judging.value = undefined
      }}
    >
      <h2 id="judge-title">{now === undefined ? '' : titles[now.kind]}</h2>
      {now !== undefined && <JudgeForm judging={now} />}
    </dialog>
  )
}

function JudgeForm({ judging: now }: { readonly judging: Judging }) {
  const [who, setWho] = useState(rememberedName)
  const [why, setWhy] = useState('')
  const [first, setFirst] = useState(now.kind === 'merge' ? (now.incidents[0] ?? '') : '')
  const [problem, setProblem] = useState<Problem>()
  const [isSending, setSending] = useState(false)
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setSending(true)
    try {
      const made = await post<Judgement>('/judgements', { ...saidOf(now, first), who, why })
      rememberName(who)
      forgetNow()
      judging.value = undefined
      show(now, { first, made })
    } catch (fault) {
      setProblem(fault as Problem)
      setSending(false)
    }
  }
  return (
    <form onSubmit={send}>
      <Consequence judging={now} first={first} setFirst={setFirst} />
      <label>
        Why
        <textarea
          required
          maxLength={2000}
          rows={3}
          dir="auto"
          value={why}
          onInput={(event) => setWhy(event.currentTarget.value)}
        />
      </label>
      <label>
        Your name
        <input
          required
          maxLength={100}
          dir="auto"
          autocomplete="name"
          value={who}
          onInput={(event) => setWho(event.currentTarget.value)}
        />
      </label>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem.title}. {problem.detail}
        </p>
      )}
      <p class="quiet">Kept with your name and the moment. It can be undone, and what was found without it stays.</p>
      <p class="actions">
        <button type="submit" class="primary" disabled={isSending}>
          {now.kind === 'undo' ? 'Undo it' : now.kind === 'merge' ? 'Merge' : 'Split off'}
        </button>
        <button
          type="button"
          onClick={() => {
            judging.value = undefined
          }}
        >
          Cancel
        </button>
      </p>
    </form>
  )
}

interface ConsequenceProps {
  readonly judging: Judging
  readonly first: string
  readonly setFirst: (id: string) => void
}

/** What will be different, before it is said. */
function Consequence({ judging: now, first, setFirst }: ConsequenceProps) {
  if (now.kind === 'undo') return <p>{now.says} will no longer hold.</p>
  if (now.kind === 'split')
    return (
      <p>
        {now.reports.length === 1 ? 'One report tells' : `${now.reports.length} reports tell`} of another incident,
        which will stand by itself.
      </p>
    )
  return (
    <fieldset>
      <legend>One incident, with the figures of all. Which gives it its name, kind and place?</legend>
      <Names ids={now.incidents} first={first} setFirst={setFirst} />
    </fieldset>
  )
}

function Names({ ids, first, setFirst }: Omit<ConsequenceProps, 'judging'> & { readonly ids: readonly string[] }) {
  const incidents = useAnswers<Incident>(
    ids.map((id) => addressOf(`/incidents/${encodeURIComponent(id)}`, moment.value)),
  )
  return (
    <>
      {ids.map((id, index) => {
        const incident = incidents[index]
        return (
          <label key={id} class="name">
            <input type="radio" name="first" checked={id === first} onChange={() => setFirst(id)} />
            <span>
              <bdi>{incident === undefined ? id : showHeadline(incident.title)}</bdi>
              {incident !== undefined && <small> {showDays(incident)}</small>}
            </span>
          </label>
        )
      })}
    </>
  )
}

function saidOf(now: Judging, first: string): object {
  if (now.kind === 'undo') return { kind: now.kind, judgement: now.judgement }
  if (now.kind === 'split') return now
  return { kind: now.kind, incidents: [first, ...now.incidents.filter((id) => id !== first)] }
}

/** Leads to what came of it; a judgement made now holds only now. */
function show(now: Judging, { first, made }: { readonly first: string; readonly made: Judgement }): void {
  const latest = { asOf: undefined, grouping: undefined, report: undefined, claim: undefined }
  if (now.kind === 'merge') go({ ...latest, view: 'incidents', chosen: undefined, incident: first })
  else if (now.kind === 'split') go({ ...latest, view: 'incidents', incident: made.id })
  else go(latest)
}
