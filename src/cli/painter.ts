/** Which colour has what? The terminal's own sixteen, so that the person's theme decides how they look. */
import { styleText } from 'node:util'
import type { Paint, Role } from '../render/paint/index.ts'

const styles: Readonly<Record<Role, Parameters<typeof styleText>[0]>> = {
  time: 'cyan',
  place: 'green',
  event: ['bold', 'red'],
  tally: ['bold', 'yellow'],
  source: 'magenta',
  heading: 'bold',
  faint: 'dim',
  alarm: 'yellow',
}

/** Whether there is colour has been decided; nothing is asked of the stream or the environment here. */
export const paint: Paint = (role, text) =>
  text === '' ? '' : styleText(styles[role], text, { validateStream: false })
