/** The words of a list that white space parts. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
