/** `tocsin tokens`: who may ask the server? */
import { addToken, loadTokens, removeToken } from '../../app/token.ts'
import { Failure } from '../../model/index.ts'
import type { Run } from '../command.ts'
import { nothingFound } from '../list.ts'
import { note } from '../output.ts'

export const run: Run<'tokens' | 'scope'> = async ({ operands, settings: { tokens: file, scope }, output }) => {
  if (file === undefined) throw new Failure('usage/argument', 'which tokens? Give --tokens FILE or set TOCSIN_TOKENS')
  const [action, name, ...rest] = operands
  if (rest.length > 0) throw new Failure('usage/argument', `too many words: ${rest.join(' ')}`)
  if (action === 'list' && name === undefined) {
    const tokens = loadTokens(file)()
    await output.write(tokens.map((token) => `${token.name}\t${token.scope}\n`).join(''))
    return tokens.length > 0 ? 0 : nothingFound('no token in this file')
  }
  if (action === 'add' && name !== undefined) {
    await output.write(`${addToken(file, { name, scope })}\n`)
    note(`This is the only time that the token is shown. ${name} may ${scope}.`)
    return 0
  }
  if (action === 'remove' && name !== undefined) {
    return removeToken(file, name) ? 0 : nothingFound(`no token of ${name} in this file`)
  }
  throw new Failure('usage/argument', 'say what to do: tokens add NAME, tokens list, or tokens remove NAME')
}
