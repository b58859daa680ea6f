/** How is a word marked on a terminal? By what it is; in which colour, if in any, is for whoever knows the terminal. */

/** What is painted, by meaning rather than by colour. */
export type Role = 'time' | 'place' | 'event' | 'tally' | 'source' | 'heading' | 'faint' | 'alarm'

/** The text with what makes the terminal show it in the colour of its role; as wide as before. */
export type Paint = (role: Role, text: string) => string

/** How what is rendered for a person is laid out: columns to fit into, and colour, where there is any. */
export interface Layout {
  readonly width: number
  readonly paint?: Paint
}

export const unpainted: Paint = (_role, text) => text
