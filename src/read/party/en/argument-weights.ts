export const argumentWeights = (): ReadonlyMap<string, number> => weights
const weights: ReadonlyMap<string, number> = new Map([['bias', 1]])
