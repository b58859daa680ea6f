/** What where the server answers nobody without a token? Says so, and takes one. */
import { useRef } from 'preact/hooks'
import { forgetNow } from '../api.ts'
import { isGiven, keepToken, refusal } from '../token.ts'

export function TokenForm() {
  const field = useRef<HTMLInputElement>(null)
  if (refusal.value === undefined) return null
  const says = isGiven()
    ? `The server does not take this token: ${refusal.value.detail ?? 'it is not known'}.`
    : 'This server answers whoever has a token.'
  return (
    <form
      class="token"
      aria-label="Token"
      onSubmit={(event) => {
        event.preventDefault()
        keepToken(field.current?.value.trim() ?? '')
        forgetNow()
      }}
    >
      <p role="alert">
        {says} Whoever runs it makes one with <code>tocsin tokens add NAME --scope read</code>.
      </p>
      <label>
        Token
        <input ref={field} type="password" autocomplete="off" spellcheck={false} required maxLength={200} />
      </label>
      <button type="submit" class="primary">
        Use it
      </button>
      <p class="quiet">It is kept in this window until that is closed, and sent to this server alone.</p>
    </form>
  )
}
