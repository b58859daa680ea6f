/** What are those called who attack, and nobody's soldiers? In one and in many, as alternatives of a pattern; data only. */
export const attackers = [
  ...'attacker assailant militant rebel insurgent fighter guerrilla bandit jihadist islamist terrorist raider bomber pirate kidnapper hijacker hostage-taker'
    .split(' ')
    .map((one) => `${one}s?`),
  ...['gunm[ae]n', 'militiam[ae]n'],
].join('|')
