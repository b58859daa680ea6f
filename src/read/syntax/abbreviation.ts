/** Which abbreviations stand before a name, so that their full stop never ends a sentence? Data only, lower-cased, without the stop. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sen rep gov pres gen brig col capt maj lt sgt cpl pfc spc pvt cmdr cdr adm rev fr msgr hon ' +
    'supt insp det comdr amb atty messrs mme mlle sta sto brgy gens cols sens reps govs'
  ).split(' '),
)
