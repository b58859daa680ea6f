/** `tocsin completion`: how does a shell complete the command line? */
import { Failure } from '../../model/index.ts'
import type { Run } from '../command.ts'
import { shells } from '../command.ts'
import { completionScript } from '../completion.ts'

export const run: Run<never> = async ({ operands, output, commands }) => {
  const shell = shells.find((each) => each === operands[0])
  if (shell === undefined)
    throw new Failure('usage/argument', `there is completion for ${shells.join(', ')}; not for ${operands[0]}`)
  await output.write(completionScript(shell, commands))
  return 0
}
