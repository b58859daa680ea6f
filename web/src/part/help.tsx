/** Which keys are there? A dialog that `?` opens. */
import { useRef } from 'preact/hooks'
import { keys } from '../keys.ts'

export function Help() {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button id="help-button" type="button" class="icon" aria-label="Keys" onClick={() => dialog.current?.showModal()}>
        ?
      </button>
      <dialog ref={dialog} aria-labelledby="help-title">
        <h2 id="help-title">Keys</h2>
        <dl class="keys">
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  )
}
