/** Which operations has the server, and what do they take and give? Written by `npm run client` from the routes; not by hand. */

export type Acled = {
  /** ACLED event type */
  readonly event: string
  /** ACLED sub-event type */
  readonly subEvent: string
}

/** Something that is told once: new, a correction, or taken back. */
export type Alert = {
  /** of this alert */
  readonly id: string
  /** name of the rule */
  readonly rule: string
  readonly kind: 'alert' | 'correction' | 'retraction'
  /** what it is about: id of an incident, or first day of a week */
  readonly key: string
  /** 1 for the first about it */
  readonly sequence: number
  /** the moment of knowledge, ISO 8601 */
  readonly at: string
  /** ids of the alerts about the same that came before */
  readonly references: readonly string[]
  /** one line for a person */
  readonly title: string
  readonly changes: readonly {
    /** what is different */
    readonly what: string
    /** '' where not known */
    readonly before: string
    /** now */
    readonly after: string
  }[]
  /** why it is taken back */
  readonly reason?: string
  readonly incident?: Incident
  readonly rise?: {
    /** first day of the week */
    readonly from: string
    /** last day */
    readonly to: string
    /** in the week */
    readonly incidents: number
    /** a week, in the weeks before */
    readonly mean: number
    /** so many weeks before */
    readonly weeks: number
  }
}

/** Everything that is given must hold. With `rise`, of the incidents that pass the rest. */
export type AlertCondition = {
  /** in a town or at a site within the radius */
  readonly near?: {
    /** degrees north */
    readonly lat: number
    /** degrees east */
    readonly lon: number
    /** kilometres */
    readonly radiusKm: number
  }
  /** ISO 3166-1 alpha-3 */
  readonly countries?: readonly string[]
  /** PLOVER types and EXPLOSION, FIRE, ACCIDENT, DISASTER, DISRUPTION */
  readonly types?: readonly string[]
  /** reported, corroborated, contested, denied, retracted */
  readonly statuses?: readonly string[]
  /** whole words of a party's name, one after the other; or its country or sector code */
  readonly party?: string
  /** whole words of the name of a publisher, or of whoever is cited for a figure, one after the other */
  readonly source?: string
  /** words that title, names or cited sentences hold, with the operators of a search */
  readonly text?: string
  /** at least so many killed */
  readonly killedMin?: number
  /** at least so many independent origins */
  readonly originsMin?: number
  /** more incidents in a week than in the weeks before */
  readonly rise?: {
    /** against the mean of so many weeks before */
    readonly weeks: 4 | 52
    /** so many per cent more than that, at least */
    readonly percentMin?: number
  }
}

export type AlertPreview = {
  readonly alerts: readonly Alert[]
  /** moments at which the ledger was asked */
  readonly moments: number
  /** the ledger learnt more often than it was asked */
  readonly isSampled: boolean
}

/** When whom is to be told. */
export type AlertRule = {
  /** in lower case, digits and hyphens */
  readonly name: string
  readonly when: AlertCondition
  /** besides the feed that every rule has; nobody where it is empty */
  readonly to: readonly ({
    readonly kind: 'webhook'
    /** where alerts are posted */
    readonly url: string
    /** the environment variable that holds the key of the signature */
    readonly secretFrom?: string
  } | {
    readonly kind: 'mail'
    readonly to: readonly string[]
  })[]
}

export type AlertSummary = {
  /** of the rule */
  readonly name: string
  readonly when: AlertCondition
  readonly to: readonly {
    /** webhook or mail */
    readonly kind: string
    /** the host, or how many addresses */
    readonly where: string
  }[]
  /** alerts so far */
  readonly told: number
  /** deliveries that are still tried */
  readonly waiting: number
  /** the moment of the last alert */
  readonly last?: string
}

/** Who says it. */
export type Attribution = {
  /** unique within the reading */
  readonly id: string
  /** empty where the text leaves the source out ("were confirmed") */
  readonly source: readonly Span[]
  /** canonical name of the source */
  readonly sourceName?: string
  /** what kind of source */
  readonly sourceKind: 'official' | 'security-force' | 'party' | 'witness' | 'media' | 'ngo' | 'igo' | 'expert' | 'anonymous' | 'document' | 'other'
  readonly party?: Party
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** quoted, reported, or partly quoted */
  readonly mode: 'direct' | 'indirect' | 'mixed'
  /** how it is said */
  readonly stance: 'asserts' | 'confirms' | 'denies' | 'doubts' | 'promises' | 'threatens' | 'asks'
  /** id of the attribution that passes it on */
  readonly via?: string
}

/** Which rule read a value, from which words. */
export type Because = {
  /** JSON pointer into the reading: what this explains, as in /times/0 */
  readonly of: string
  /** the rule that read it, as in time/en/weekday */
  readonly rule: string
  readonly span: Span
  /** stated: the words say it; inferred: the rule adds something to the words */
  readonly basis: 'stated' | 'inferred'
}

/** What became of an incident. */
export type Change = {
  /** where the next question begins */
  readonly cursor: string
  readonly kind: 'added' | 'changed' | 'removed'
  /** id of the incident */
  readonly id: string
  readonly incident?: Incident
}

export type Changes = {
  readonly changes: readonly Change[]
  /** the cursor after the last of them */
  readonly cursor: string
  /** the cursor was not known: the changes begin anew */
  readonly isReset: boolean
  /** there are more after that cursor already */
  readonly hasMore: boolean
}

/** What one report says happened, or how many it counts, and who says so. Never changed or removed. */
export type Claim = EventClaim | TallyClaim

export type Credit = {
  /** whose material the report says it carries */
  readonly name: string
  /** what they are */
  readonly kind: 'agency' | 'outlet' | 'local-media' | 'author' | 'other'
  readonly span?: Span
}

/** What happened. */
export type Event = {
  /** unique within the reading */
  readonly id: string
  readonly trigger: Span
  /** index into sentences */
  readonly sentence: number
  /** PLOVER event type, or EXPLOSION, FIRE, ACCIDENT, DISASTER, DISRUPTION */
  readonly type: string
  /** PLOVER mode */
  readonly mode?: string
  /** nearest CAMEO code */
  readonly cameo?: string
  readonly acled?: Acled
  /** is it so? */
  readonly reality: 'happened' | 'ongoing' | 'planned' | 'threatened' | 'requested' | 'possible' | 'denied' | 'hypothetical'
  /** told as history or context, not as the news */
  readonly background: boolean
  readonly actors: readonly Party[]
  readonly targets: readonly Party[]
  readonly instruments: readonly Span[]
  /** physical targets: buildings, vehicles, an airport */
  readonly objects: readonly Span[]
  /** index into places */
  readonly place?: number
  readonly time?: EventTime
  /** ids; empty: the outlet's own voice */
  readonly attributions: readonly string[]
}

/** An event of one report, with its place and who says so. */
export type EventClaim = {
  /** REPORT/EVENT or REPORT/TALLY */
  readonly id: string
  /** id of the report */
  readonly report: string
  /** the caller's own name for the report */
  readonly ref?: string
  /** when the report became known, ISO 8601 */
  readonly at: string
  /** id of the incident that it belongs to, where it belongs to one */
  readonly incident?: string
  /** empty: the outlet's own voice */
  readonly attributions: readonly Attribution[]
  readonly place?: Place
  readonly kind: 'event'
  readonly trigger: Span
  /** index into sentences */
  readonly sentence: number
  /** PLOVER event type, or EXPLOSION, FIRE, ACCIDENT, DISASTER, DISRUPTION */
  readonly type: string
  /** PLOVER mode */
  readonly mode?: string
  /** nearest CAMEO code */
  readonly cameo?: string
  readonly acled?: Acled
  /** is it so? */
  readonly reality: 'happened' | 'ongoing' | 'planned' | 'threatened' | 'requested' | 'possible' | 'denied' | 'hypothetical'
  /** told as history or context, not as the news */
  readonly background: boolean
  readonly actors: readonly Party[]
  readonly targets: readonly Party[]
  readonly instruments: readonly Span[]
  /** physical targets: buildings, vehicles, an airport */
  readonly objects: readonly Span[]
  readonly time?: EventTime
}

export type EventTime = {
  /** TIMEX3 value */
  readonly value: string
  /** ISO 8601 */
  readonly from?: string
  /** ISO 8601 */
  readonly to?: string
  /** how exact */
  readonly precision: 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'year' | 'none'
  /** where the time comes from */
  readonly basis: 'stated' | 'inferred' | 'published'
}

export type Facet = {
  /** the value */
  readonly value: string
  /** incidents that have it */
  readonly incidents: number
}

/** How many incidents have which value, the most frequent first. */
export type Facets = {
  /** incidents that pass */
  readonly total: number
  /** the moment of knowledge */
  readonly asOf: string
  readonly type: readonly Facet[]
  readonly status: readonly Facet[]
  readonly country: readonly Facet[]
  readonly source: readonly Facet[]
  readonly party: readonly Facet[]
}

/** A feed that is followed, and how it does. */
export type Feed = {
  /** as it was given */
  readonly address: string
  /** of the feed */
  readonly title?: string
  /** in the list of sources */
  readonly category?: string
  /** of feed */
  readonly kind?: string
  /** how it does */
  readonly status: 'new' | 'ok' | 'failing' | 'waiting' | 'refused' | 'gone' | 'same'
  /** where it is asked now */
  readonly movedTo?: string
  /** when it last answered, ISO 8601 */
  readonly answered?: string
  /** when it is asked next, ISO 8601 */
  readonly next: string
  /** one after the other, up to now */
  readonly failures: number
  /** of the last failure, in words */
  readonly problem?: string
}

export type FigurePage = {
  readonly items: readonly IncidentFigure[]
  /** the cursor of the next page, where there is one */
  readonly next?: string
  /** the moment of knowledge, ISO 8601 */
  readonly asOf: string
}

/** Claims from several reports about one real event. */
export type Incident = {
  readonly schema: 'tocsin/incident/1'
  /** stable within a ledger */
  readonly id: string
  /** one line for a person */
  readonly title: string
  /** as in a reading’s events */
  readonly type: string
  readonly acled?: Acled
  /** first day, ISO 8601 */
  readonly from?: string
  /** last day, ISO 8601 */
  readonly to?: string
  /** UCDP date precision: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year or unknown */
  readonly datePrecision: number
  readonly place?: {
    /** canonical name */
    readonly name: string
    /** ISO 3166-1 alpha-3 */
    readonly country?: string
    /** first-order division */
    readonly admin1?: string
    readonly lat?: number
    readonly lon?: number
    /** as in a reading’s places */
    readonly precision: string
  }
  readonly parties: readonly Party[]
  readonly tallies: readonly IncidentTally[]
  readonly claims: readonly string[]
  readonly reports: readonly string[]
  /** independent origins, copies and shared agency text folded */
  readonly origins: number
  /** how well it stands */
  readonly status: 'reported' | 'corroborated' | 'contested' | 'denied' | 'retracted'
  /** what was known at this moment, ISO 8601 */
  readonly asOf: string
  /** how the headline figures were found */
  readonly policy?: 'most-authoritative' | 'acled' | 'ucdp'
  readonly links?: readonly {
    /** what this incident is to the other */
    readonly kind: 'part-of' | 'follow-up' | 'response'
    /** id of the other incident */
    readonly to: string
  }[]
  /** ids of incidents that went into this one; they lead here */
  readonly formerIds?: readonly string[]
  readonly notes?: readonly {
    /** what happened to the incident */
    readonly kind: 'joined' | 'split'
    /** when it became known, ISO 8601 */
    readonly at: string
    /** id of the report that did it */
    readonly report: string
    /** ids of the other incidents concerned */
    readonly ids: readonly string[]
  }[]
  /** only where an analyst merged or split by hand */
  readonly judged?: {
    /** ids of the judgements that made it, the first first */
    readonly by: readonly string[]
    /** ids of the incidents that merging found and it was made of */
    readonly from: readonly string[]
  }
}

/** A figure of an incident, with everything that was ever said about it. */
export type IncidentFigure = {
  /** id of the incident */
  readonly incident: string
  /** of the incident */
  readonly title: string
  /** first day */
  readonly from?: string
  /** name of the place */
  readonly place?: string
  /** ISO 3166-1 alpha-3 */
  readonly country?: string
  /** what is counted */
  readonly category: string
  /** of whom, where the figure is for a part of the people */
  readonly who?: string
  /** least number consistent with the words */
  readonly low: number
  /** the number, where one is said */
  readonly best?: number
  /** greatest number consistent with the words */
  readonly high?: number
  /** id of the claim that the headline figure rests on */
  readonly basis: string
  readonly history: readonly {
    /** when it was said, ISO 8601 */
    readonly at: string
    /** least number consistent with the words */
    readonly low: number
    /** the number, where one is said */
    readonly best?: number
    /** greatest number consistent with the words */
    readonly high?: number
    /** who said it; '' for the outlet's own voice */
    readonly source: string
    /** id of the claim */
    readonly claim: string
  }[]
  /** whether two standing claims exclude each other */
  readonly contested: boolean
  /** pairs of claim ids that exclude each other, or of a denial and the claim that it denies */
  readonly excludes?: readonly (readonly string[])[]
  /** ids of the claims that stand: neither replaced, overtaken nor withdrawn */
  readonly stands?: readonly string[]
}

/** Where incidents are. */
export type IncidentMap = {
  /** the moment of knowledge */
  readonly asOf: string
  /** incidents that pass */
  readonly total: number
  /** of them, those that are placed only in a country, or nowhere */
  readonly unplaced: number
  /** the fullest first */
  readonly marks: readonly MapMark[]
}

export type IncidentTally = {
  /** what is counted */
  readonly category: string
  /** of whom, where the figure is for a part of the people */
  readonly who?: string
  /** least number consistent with the words */
  readonly low: number
  /** the number, where one is said */
  readonly best?: number
  /** greatest number consistent with the words */
  readonly high?: number
  /** id of the claim that the headline figure rests on */
  readonly basis: string
  readonly history: readonly {
    /** when it was said, ISO 8601 */
    readonly at: string
    /** least number consistent with the words */
    readonly low: number
    /** the number, where one is said */
    readonly best?: number
    /** greatest number consistent with the words */
    readonly high?: number
    /** who said it; '' for the outlet's own voice */
    readonly source: string
    /** id of the claim */
    readonly claim: string
  }[]
  /** whether two standing claims exclude each other */
  readonly contested: boolean
  /** pairs of claim ids that exclude each other, or of a denial and the claim that it denies */
  readonly excludes?: readonly (readonly string[])[]
  /** ids of the claims that stand: neither replaced, overtaken nor withdrawn */
  readonly stands?: readonly string[]
}

/** An incident as it was known for a while. */
export type IncidentVersion = {
  /** since when it stood like this, ISO 8601 */
  readonly knownFrom: string
  /** until when */
  readonly knownTo?: string
  readonly incident: Incident
}

/** What an analyst says of the grouping. Never changed or removed. */
export type Judgement = {
  /** of the judgement; an incident that was split off goes by it */
  readonly id: string
  /** when it was made, ISO 8601; before that moment of knowledge it does not hold */
  readonly at: string
  /** the name of the analyst */
  readonly who: string
  /** the reason */
  readonly why: string
  readonly kind: 'merge'
  /** the incidents that are one, by id */
  readonly incidents: readonly string[]
} | {
  /** of the judgement; an incident that was split off goes by it */
  readonly id: string
  /** when it was made, ISO 8601; before that moment of knowledge it does not hold */
  readonly at: string
  /** the name of the analyst */
  readonly who: string
  /** the reason */
  readonly why: string
  readonly kind: 'split'
  /** id of the incident that reports were taken from */
  readonly incident: string
  /** of the reports that tell of another */
  readonly reports: readonly string[]
} | {
  /** of the judgement; an incident that was split off goes by it */
  readonly id: string
  /** when it was made, ISO 8601; before that moment of knowledge it does not hold */
  readonly at: string
  /** the name of the analyst */
  readonly who: string
  /** the reason */
  readonly why: string
  readonly kind: 'undo'
  /** id of the judgement that no longer holds */
  readonly judgement: string
}

/** What is in the ledger. */
export type Ledger = {
  /** of the program */
  readonly version: string
  /** differs whenever an answer may differ */
  readonly revision: string
  /** when the latest report became known */
  readonly asOf: string
  /** reports */
  readonly reports: number
  /** claims */
  readonly claims: number
  /** incidents */
  readonly incidents: number
  /** texts that the reports derive from */
  readonly lineages: number
  /** of the incidents */
  readonly firstDay?: string
  /** of the incidents */
  readonly lastDay?: string
}

/** All reports of one origin; a report of its own is a lineage of one. */
export type Lineage = {
  /** id of the earliest report */
  readonly origin: string
  readonly reports: readonly string[]
  readonly links: readonly LineageLink[]
}

export type LineageLink = {
  /** the earlier report */
  readonly from: string
  /** the one that derives from it */
  readonly to: string
  /** copy, rewrite, agency, translation, paraphrase or citation */
  readonly kind: string
  /** 0 to 1 */
  readonly strength: number
  /** the longest shared passages */
  readonly evidence: readonly string[]
}

/** A judgement, and how it stands. */
export type ListedJudgement = {
  /** of the judgement; an incident that was split off goes by it */
  readonly id: string
  /** when it was made, ISO 8601; before that moment of knowledge it does not hold */
  readonly at: string
  /** the name of the analyst */
  readonly who: string
  /** the reason */
  readonly why: string
  /** whether anything is different by it; it rests where what it speaks of is there no more */
  readonly state: 'works' | 'rests' | 'undone'
  readonly kind: 'merge'
  /** the incidents that are one, by id */
  readonly incidents: readonly string[]
} | {
  /** of the judgement; an incident that was split off goes by it */
  readonly id: string
  /** when it was made, ISO 8601; before that moment of knowledge it does not hold */
  readonly at: string
  /** the name of the analyst */
  readonly who: string
  /** the reason */
  readonly why: string
  /** whether anything is different by it; it rests where what it speaks of is there no more */
  readonly state: 'works' | 'rests' | 'undone'
  readonly kind: 'split'
  /** id of the incident that reports were taken from */
  readonly incident: string
  /** of the reports that tell of another */
  readonly reports: readonly string[]
} | {
  /** of the judgement; an incident that was split off goes by it */
  readonly id: string
  /** when it was made, ISO 8601; before that moment of knowledge it does not hold */
  readonly at: string
  /** the name of the analyst */
  readonly who: string
  /** the reason */
  readonly why: string
  /** whether anything is different by it; it rests where what it speaks of is there no more */
  readonly state: 'works' | 'rests' | 'undone'
  readonly kind: 'undo'
  /** id of the judgement that no longer holds */
  readonly judgement: string
}

/** One incident on a map, or several that lie close together. */
export type MapMark = {
  /** the middle of its incidents */
  readonly lat: number
  /** the same */
  readonly lon: number
  /** incidents in it */
  readonly incidents: number
  /** people killed in them: the sum of the headline figures, at least */
  readonly killed: number
  readonly box: {
    /** of the westernmost incident in it */
    readonly west: number
    /** of the southernmost */
    readonly south: number
    /** of the easternmost */
    readonly east: number
    /** of the northernmost */
    readonly north: number
  }
  readonly first: {
    /** of the weightiest incident in it */
    readonly id: string
    /** one line for a person */
    readonly title: string
    /** as in a reading’s events */
    readonly type: string
    readonly place?: {
      /** canonical name */
      readonly name: string
      /** ISO 3166-1 alpha-3 */
      readonly country?: string
      /** first-order division */
      readonly admin1?: string
      readonly lat?: number
      readonly lon?: number
      /** as in a reading’s places */
      readonly precision: string
    }
  }
}

/** When the ledger learnt something. */
export type Moments = {
  /** moments there are, thinned out or not */
  readonly total: number
  /** ISO 8601 */
  readonly moments: readonly string[]
}

export type Name = {
  readonly span: Span
  /** the words */
  readonly text: string
  /** what is named */
  readonly kind: 'person' | 'organization' | 'place' | 'group' | 'other'
  /** the same value for every name of one entity within a report */
  readonly entity?: string
}

/** Who acts, suffers or speaks. */
export type Party = {
  readonly span: Span
  /** the words */
  readonly text: string
  /** canonical name */
  readonly name?: string
  /** ISO 3166-1 alpha-3 */
  readonly country?: string
  /** PLOVER/CAMEO primary role: GOV COP MIL OPP CVL REB JUD MED NGO IGO … */
  readonly sector?: string
  readonly pronoun?: Span
  /** the same value for every mention of one party within a report */
  readonly entity?: string
}

export type Place = {
  readonly span: Span
  /** the words */
  readonly text: string
  /** canonical name */
  readonly name: string
  /** what it is */
  readonly kind: 'country' | 'admin' | 'city' | 'site' | 'region' | 'other'
  /** ISO 3166-1 alpha-3 */
  readonly country?: string
  /** first-order division, by name */
  readonly admin1?: string
  /** degrees north, WGS84 */
  readonly lat?: number
  /** degrees east, WGS84 */
  readonly lon?: number
  /** GeoNames id */
  readonly geonameId?: number
  /** how exact the point is */
  readonly precision: 'site' | 'city' | 'admin' | 'country' | 'none'
}

/** How a request fails (RFC 9457). */
export type Problem = {
  /** where the code is explained, relative to the server */
  readonly type: string
  /** what the code means */
  readonly title: string
  readonly status: number
  /** a row of the table of failures */
  readonly code: string
  /** what is wrong with this request */
  readonly detail?: string
}

/** What one report says. */
export type Reading = {
  readonly schema: 'tocsin/reading/1'
  readonly report: {
    /** content address: sha256 of the text, in hex */
    readonly id: string
    /** the caller's own name for it, echoed */
    readonly ref?: string
    /** where it was published */
    readonly url?: string
    /** headline */
    readonly title?: string
    /** outlet */
    readonly publisher?: string
    /** who wrote it */
    readonly byline?: string
    /** ISO 8601, with offset where known */
    readonly published?: string
    /** when it was changed last, as its publisher says; ISO 8601 */
    readonly modified?: string
    /** BCP 47 */
    readonly language: string
    readonly credits: readonly Credit[]
  }
  /** the text that all spans index: title, blank line, body */
  readonly text: string
  readonly sentences: readonly Span[]
  readonly names: readonly Name[]
  readonly times: readonly Time[]
  readonly places: readonly Place[]
  /** who acts, suffers or speaks, where they do */
  readonly parties: readonly Party[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly Event[]
  readonly tallies: readonly Tally[]
  readonly warnings: readonly Warning[]
  readonly because: readonly Because[]
}

/** A report as it is listed; its reading holds the text. */
export type ReportSummary = {
  /** in the ledger */
  readonly id: string
  /** the caller's own name for it */
  readonly ref?: string
  /** where it was published */
  readonly url?: string
  /** headline */
  readonly title?: string
  /** outlet */
  readonly publisher?: string
  /** who wrote it */
  readonly byline?: string
  /** ISO 8601 */
  readonly published?: string
  /** BCP 47 */
  readonly language: string
  /** when it was taken in, ISO 8601 */
  readonly fetched: string
  /** UTF-16 code units of its text */
  readonly length: number
}

/** A report that holds the words, and where. */
export type SearchHit = {
  readonly report: ReportSummary
  readonly passages: readonly {
    /** words around what was found */
    readonly text: string
    readonly span: Span
    /** what was found, in code units of the passage */
    readonly marks: readonly Span[]
  }[]
}

/** An outlet, and how much of the ledger it gave. */
export type Source = {
  /** the outlet; empty where reports name none */
  readonly name: string
  /** reports of it */
  readonly reports: number
  /** of them, those that derive from no other report */
  readonly origins: number
  /** claims in them */
  readonly claims: number
  /** incidents that they tell of */
  readonly incidents: number
  /** when the first became known, ISO 8601 */
  readonly first?: string
  /** when the last became known, ISO 8601 */
  readonly last?: string
}

/** Half open, in UTF-16 code units of the text: text.slice(start, end) is what is quoted. */
export type Span = {
  /** first UTF-16 code unit */
  readonly start: number
  /** one past the last UTF-16 code unit */
  readonly end: number
}

/** A count of people. */
export type Tally = {
  /** unique within the reading */
  readonly id: string
  readonly span: Span
  /** what is counted */
  readonly category: 'killed' | 'injured' | 'detained' | 'missing' | 'displaced' | 'abducted' | 'participants' | 'deployed' | 'other'
  readonly who?: Party
  /** least number consistent with the words */
  readonly low: number
  /** the number, where one is said */
  readonly best?: number
  /** greatest number consistent with the words */
  readonly high?: number
  /** how it is bounded */
  readonly exactness: 'exact' | 'at-least' | 'at-most' | 'about' | 'between' | 'vague'
  /** a running total, not this event's own */
  readonly cumulative?: boolean
  /** told as history or context; never moves a headline */
  readonly background?: boolean
  /** id of the event that it belongs to */
  readonly event?: string
  /** index into places */
  readonly place?: number
  readonly time?: {
    /** TIMEX3 value */
    readonly value: string
    /** ISO 8601 */
    readonly from?: string
    /** ISO 8601 */
    readonly to?: string
  }
  readonly attributions: readonly string[]
}

/** A count of one report, with its place and who says so. */
export type TallyClaim = {
  /** REPORT/EVENT or REPORT/TALLY */
  readonly id: string
  /** id of the report */
  readonly report: string
  /** the caller's own name for the report */
  readonly ref?: string
  /** when the report became known, ISO 8601 */
  readonly at: string
  /** id of the incident that it belongs to, where it belongs to one */
  readonly incident?: string
  /** empty: the outlet's own voice */
  readonly attributions: readonly Attribution[]
  readonly place?: Place
  readonly kind: 'tally'
  /** id of the claim of its event */
  readonly event?: string
  readonly span: Span
  /** what is counted */
  readonly category: 'killed' | 'injured' | 'detained' | 'missing' | 'displaced' | 'abducted' | 'participants' | 'deployed' | 'other'
  readonly who?: Party
  /** least number consistent with the words */
  readonly low: number
  /** the number, where one is said */
  readonly best?: number
  /** greatest number consistent with the words */
  readonly high?: number
  /** how it is bounded */
  readonly exactness: 'exact' | 'at-least' | 'at-most' | 'about' | 'between' | 'vague'
  /** a running total, not this event's own */
  readonly cumulative?: boolean
  /** told as history or context; never moves a headline */
  readonly background?: boolean
  readonly time?: {
    /** TIMEX3 value */
    readonly value: string
    /** ISO 8601 */
    readonly from?: string
    /** ISO 8601 */
    readonly to?: string
  }
}

export type Time = {
  readonly span: Span
  /** the words */
  readonly text: string
  /** TIMEX3 type */
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: 2022-01-06, 2022-01-05TMO, P3D, PAST_REF … */
  readonly value: string
  /** first day or instant of the interval it stands for, ISO 8601 */
  readonly from?: string
  /** last day or instant of the interval it stands for, ISO 8601 */
  readonly to?: string
}

/** Incidents over time. */
export type Timeline = {
  /** the moment of knowledge */
  readonly asOf: string
  /** incidents without a day */
  readonly undated: number
  /** from the first day to the last, empty ones too */
  readonly bins: readonly TimelineBin[]
}

export type TimelineBin = {
  /** first day */
  readonly from: string
  /** last day */
  readonly to: string
  /** incidents that began in it */
  readonly incidents: number
  /** people killed in them: the sum of the headline figures, at least */
  readonly killed: number
}

/** What the reader could not do, or did with a reservation. */
export type Warning = {
  /** a row of the table of warnings, as in limit/text */
  readonly code: string
  /** one sentence for a person */
  readonly message: string
  readonly span?: Span
}

/** A method for each operation that answers in JSON. Its failures are `RequestFailure`s. */
export interface Operations {
  /** Incidents that pass a filter. */
  incidents(parameters?: {
    /** the event ended on or after this day */
    from?: string
    /** the event began on or before this day */
    to?: string
    /** LAT,LON in degrees; with `radius` */
    near?: string
    /** kilometres around `near` */
    radius?: number
    /** WEST,SOUTH,EAST,NORTH in degrees; west may be greater than east */
    box?: string
    /** whether it is placed more closely than in a country, and so on the map */
    placed?: boolean
    /** PLOVER types and EXPLOSION, FIRE, ACCIDENT, DISASTER, DISRUPTION; several mean any of them */
    type?: readonly string[]
    /** how well it stands: reported, corroborated, contested, denied, retracted */
    status?: readonly string[]
    /** ISO 3166-1 alpha-3 */
    country?: readonly string[]
    /** whole words of a party's name, one after the other, in any case; or its country or sector code */
    party?: string
    /** whole words of the name of a publisher, or of whoever is cited for a figure, one after the other, in any case */
    source?: string
    /** publishers of its reports, each by its name as it is written; several mean any of them */
    outlet?: readonly string[]
    /** words that title, names or cited sentences hold; `"…"` asks for a phrase, `word*` for a beginning, `OR` for either, `NOT` or `-` for neither */
    text?: string
    /** at least so many killed */
    killedMin?: number
    /** at least so many independent origins */
    originsMin?: number
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
    /** machine: as merging found them, without what analysts have merged and split by hand */
    grouping?: 'judged' | 'machine'
    /** what comes first */
    order?: 'day' | 'weight' | 'updated'
    /** rows of a page */
    limit?: number
    /** `next` of the page before */
    after?: string
    /** rows that are left out before the page */
    offset?: number
  }): Promise<{
    readonly items: readonly Incident[]
    /** of all pages together */
    readonly total: number
    /** the cursor of the next page, where there is one */
    readonly next?: string
    /** the moment of knowledge, ISO 8601 */
    readonly asOf: string
  }>
  /** One incident, its figures with their history. */
  incident(parameters: {
    /** id of an incident */
    id: string
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
    /** machine: as merging found them, without what analysts have merged and split by hand */
    grouping?: 'judged' | 'machine'
  }): Promise<Incident>
  /** How what is known of an incident has changed. */
  incidentVersions(parameters: {
    /** id of an incident */
    id: string
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
  }): Promise<readonly IncidentVersion[]>
  /** What an incident rests on: who says what. */
  incidentClaims(parameters: {
    /** id of an incident */
    id: string
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
    /** machine: as merging found them, without what analysts have merged and split by hand */
    grouping?: 'judged' | 'machine'
    /** rows of a page */
    limit?: number
    /** `next` of the page before */
    after?: string
  }): Promise<{
    readonly items: readonly Claim[]
    /** of all pages together */
    readonly total: number
    /** the cursor of the next page, where there is one */
    readonly next?: string
    /** the moment of knowledge, ISO 8601 */
    readonly asOf: string
  }>
  /** Where the incidents are: marks of a map, with all that pass counted in them. */
  map(parameters?: {
    /** the event ended on or after this day */
    from?: string
    /** the event began on or before this day */
    to?: string
    /** LAT,LON in degrees; with `radius` */
    near?: string
    /** kilometres around `near` */
    radius?: number
    /** WEST,SOUTH,EAST,NORTH in degrees; west may be greater than east */
    box?: string
    /** whether it is placed more closely than in a country, and so on the map */
    placed?: boolean
    /** PLOVER types and EXPLOSION, FIRE, ACCIDENT, DISASTER, DISRUPTION; several mean any of them */
    type?: readonly string[]
    /** how well it stands: reported, corroborated, contested, denied, retracted */
    status?: readonly string[]
    /** ISO 3166-1 alpha-3 */
    country?: readonly string[]
    /** whole words of a party's name, one after the other, in any case; or its country or sector code */
    party?: string
    /** whole words of the name of a publisher, or of whoever is cited for a figure, one after the other, in any case */
    source?: string
    /** publishers of its reports, each by its name as it is written; several mean any of them */
    outlet?: readonly string[]
    /** words that title, names or cited sentences hold; `"…"` asks for a phrase, `word*` for a beginning, `OR` for either, `NOT` or `-` for neither */
    text?: string
    /** at least so many killed */
    killedMin?: number
    /** at least so many independent origins */
    originsMin?: number
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
    /** machine: as merging found them, without what analysts have merged and split by hand */
    grouping?: 'judged' | 'machine'
    /** degrees of latitude that marks stand apart; more, where there would be too many */
    apart?: number
    /** WEST,SOUTH,EAST,NORTH in degrees: only marks that may be seen in this window, uncut */
    within?: string
  }): Promise<IncidentMap>
  /** How many incidents have which type, status, country, source and party. */
  facets(parameters?: {
    /** the event ended on or after this day */
    from?: string
    /** the event began on or before this day */
    to?: string
    /** LAT,LON in degrees; with `radius` */
    near?: string
    /** kilometres around `near` */
    radius?: number
    /** WEST,SOUTH,EAST,NORTH in degrees; west may be greater than east */
    box?: string
    /** whether it is placed more closely than in a country, and so on the map */
    placed?: boolean
    /** PLOVER types and EXPLOSION, FIRE, ACCIDENT, DISASTER, DISRUPTION; several mean any of them */
    type?: readonly string[]
    /** how well it stands: reported, corroborated, contested, denied, retracted */
    status?: readonly string[]
    /** ISO 3166-1 alpha-3 */
    country?: readonly string[]
    /** whole words of a party's name, one after the other, in any case; or its country or sector code */
    party?: string
    /** whole words of the name of a publisher, or of whoever is cited for a figure, one after the other, in any case */
    source?: string
    /** publishers of its reports, each by its name as it is written; several mean any of them */
    outlet?: readonly string[]
    /** words that title, names or cited sentences hold; `"…"` asks for a phrase, `word*` for a beginning, `OR` for either, `NOT` or `-` for neither */
    text?: string
    /** at least so many killed */
    killedMin?: number
    /** at least so many independent origins */
    originsMin?: number
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
  }): Promise<Facets>
  /** Incidents and people killed by day, week, month or year. */
  timeline(parameters?: {
    /** the event ended on or after this day */
    from?: string
    /** the event began on or before this day */
    to?: string
    /** LAT,LON in degrees; with `radius` */
    near?: string
    /** kilometres around `near` */
    radius?: number
    /** WEST,SOUTH,EAST,NORTH in degrees; west may be greater than east */
    box?: string
    /** whether it is placed more closely than in a country, and so on the map */
    placed?: boolean
    /** PLOVER types and EXPLOSION, FIRE, ACCIDENT, DISASTER, DISRUPTION; several mean any of them */
    type?: readonly string[]
    /** how well it stands: reported, corroborated, contested, denied, retracted */
    status?: readonly string[]
    /** ISO 3166-1 alpha-3 */
    country?: readonly string[]
    /** whole words of a party's name, one after the other, in any case; or its country or sector code */
    party?: string
    /** whole words of the name of a publisher, or of whoever is cited for a figure, one after the other, in any case */
    source?: string
    /** publishers of its reports, each by its name as it is written; several mean any of them */
    outlet?: readonly string[]
    /** words that title, names or cited sentences hold; `"…"` asks for a phrase, `word*` for a beginning, `OR` for either, `NOT` or `-` for neither */
    text?: string
    /** at least so many killed */
    killedMin?: number
    /** at least so many independent origins */
    originsMin?: number
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
    /** how long a bin is */
    step?: 'day' | 'week' | 'month' | 'year'
  }): Promise<Timeline>
  /** What analysts have merged, split and undone by hand, the first first. */
  judgements(parameters?: {
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
  }): Promise<readonly ListedJudgement[]>
  /** Merges or splits incidents by hand, or undoes that. */
  judge(body: {
    /** what is said of the grouping */
    readonly kind: 'merge' | 'split' | 'undo'
    /** the name of the analyst */
    readonly who: string
    /** the reason, for whoever reads it later */
    readonly why: string
    /** merge: the incidents that are one; the first gives it its id, name and place */
    readonly incidents?: readonly string[]
    /** split: of the incident that the reports are taken from */
    readonly incident?: string
    /** split: the reports that tell of another incident */
    readonly reports?: readonly string[]
    /** undo: of the judgement that no longer holds */
    readonly judgement?: string
  }): Promise<Judgement>
  /** Figures of the incidents that pass a filter, each with its history. */
  tallies(parameters?: {
    /** the event ended on or after this day */
    from?: string
    /** the event began on or before this day */
    to?: string
    /** LAT,LON in degrees; with `radius` */
    near?: string
    /** kilometres around `near` */
    radius?: number
    /** WEST,SOUTH,EAST,NORTH in degrees; west may be greater than east */
    box?: string
    /** whether it is placed more closely than in a country, and so on the map */
    placed?: boolean
    /** PLOVER types and EXPLOSION, FIRE, ACCIDENT, DISASTER, DISRUPTION; several mean any of them */
    type?: readonly string[]
    /** how well it stands: reported, corroborated, contested, denied, retracted */
    status?: readonly string[]
    /** ISO 3166-1 alpha-3 */
    country?: readonly string[]
    /** whole words of a party's name, one after the other, in any case; or its country or sector code */
    party?: string
    /** whole words of the name of a publisher, or of whoever is cited for a figure, one after the other, in any case */
    source?: string
    /** publishers of its reports, each by its name as it is written; several mean any of them */
    outlet?: readonly string[]
    /** words that title, names or cited sentences hold; `"…"` asks for a phrase, `word*` for a beginning, `OR` for either, `NOT` or `-` for neither */
    text?: string
    /** at least so many killed */
    killedMin?: number
    /** at least so many independent origins */
    originsMin?: number
    /** killed, injured, … */
    category?: string
    /** only those about which standing claims exclude each other */
    contested?: boolean
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
    /** rows of a page */
    limit?: number
    /** `next` of the page before */
    after?: string
  }): Promise<FigurePage>
  /** Reports in the ledger, the latest first. */
  reports(parameters?: {
    /** words that the report must hold; `"…"` asks for a phrase, `word*` for a beginning, `OR` for either, `NOT` or `-` for neither */
    text?: string
    /** the outlet's name */
    publisher?: string
    /** BCP 47 */
    language?: string
    /** published on or after this day */
    from?: string
    /** published on or before this day */
    to?: string
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
    /** rows of a page */
    limit?: number
    /** `next` of the page before */
    after?: string
  }): Promise<{
    readonly items: readonly ReportSummary[]
    /** of all pages together */
    readonly total: number
    /** the cursor of the next page, where there is one */
    readonly next?: string
    /** the moment of knowledge, ISO 8601 */
    readonly asOf: string
  }>
  /** One report, without its text. */
  report(parameters: {
    /** id of a report */
    id: string
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
  }): Promise<ReportSummary>
  /** What a report says: its text, and everything that was read in it with its spans. */
  reading(parameters: {
    /** id of a report */
    id: string
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
  }): Promise<Reading>
  /** Which reports share a text with this one. */
  lineage(parameters: {
    /** id of a report */
    id: string
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
  }): Promise<Lineage>
  /** What reports say happened, or how many they count, and who says so. */
  claims(parameters?: {
    /** id of a report */
    report?: string
    /** id of an incident */
    incident?: string
    /** what happened, or how many */
    kind?: 'event' | 'tally'
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
    /** rows of a page */
    limit?: number
    /** `next` of the page before */
    after?: string
  }): Promise<{
    readonly items: readonly Claim[]
    /** of all pages together */
    readonly total: number
    /** the cursor of the next page, where there is one */
    readonly next?: string
    /** the moment of knowledge, ISO 8601 */
    readonly asOf: string
  }>
  /** Which reports derive from the same text. */
  lineages(parameters?: {
    /** words that one of the reports holds; `"…"` asks for a phrase, `word*` for a beginning, `OR` for either, `NOT` or `-` for neither */
    text?: string
    /** publishers of its reports, each by its name as it is written; several mean any of them */
    outlet?: readonly string[]
    /** how one of the reports derives from another; several mean any of them */
    kind?: readonly ('copy' | 'rewrite' | 'agency' | 'translation' | 'paraphrase' | 'citation')[]
    /** true: only texts that stand in more than one report */
    shared?: boolean
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
    /** rows of a page */
    limit?: number
    /** `next` of the page before */
    after?: string
  }): Promise<{
    readonly items: readonly Lineage[]
    /** of all pages together */
    readonly total: number
    /** the cursor of the next page, where there is one */
    readonly next?: string
    /** the moment of knowledge, ISO 8601 */
    readonly asOf: string
  }>
  /** Outlets, and how much of the ledger each gave. */
  sources(parameters?: {
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
  }): Promise<readonly Source[]>
  /** Reports that hold words, with the passages. */
  search(parameters: {
    /** words that the report must hold; `"…"` asks for a phrase, `word*` for a beginning, `OR` for either, `NOT` or `-` for neither */
    text: string
    /** the outlet's name */
    publisher?: string
    /** BCP 47 */
    language?: string
    /** published on or after this day */
    from?: string
    /** published on or before this day */
    to?: string
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
    /** rows of a page */
    limit?: number
    /** `next` of the page before */
    after?: string
  }): Promise<{
    readonly items: readonly SearchHit[]
    /** of all pages together */
    readonly total: number
    /** the cursor of the next page, where there is one */
    readonly next?: string
    /** the moment of knowledge, ISO 8601 */
    readonly asOf: string
  }>
  /** Feeds that are followed, and how each does. */
  feeds(): Promise<readonly Feed[]>
  /** Read a text without storing it. */
  read(body: {
    /** the body of the report */
    readonly text: string
    /** its headline */
    readonly title?: string
    /** ISO 8601, so that "on Thursday" has a date */
    readonly published?: string
    /** outlet */
    readonly publisher?: string
    /** who wrote it */
    readonly byline?: string
    /** where it was published */
    readonly url?: string
    /** the caller's own name for it, echoed */
    readonly ref?: string
    /** BCP 47, where it is known */
    readonly language?: string
  }): Promise<Reading>
  /** Fetch the report that stands at an address, without storing it. */
  fetchReport(body: {
    /** http or https */
    readonly address: string
  }): Promise<{
    /** the body of the report */
    readonly text: string
    /** its headline */
    readonly title?: string
    /** ISO 8601, as the page states it */
    readonly published?: string
    /** outlet */
    readonly publisher?: string
    /** who wrote it */
    readonly byline?: string
    /** where it was found */
    readonly url?: string
    /** BCP 47, as the page states it */
    readonly language?: string
  }>
  /** What became of incidents since a cursor. */
  changes(parameters?: {
    /** `next` of the page before */
    after?: string
    /** rows of a page */
    limit?: number
  }): Promise<Changes>
  /** The rules, and how much each has told. */
  alerts(): Promise<readonly AlertSummary[]>
  /** What a rule would have told so far. */
  alertPreview(body: {
    readonly when: AlertCondition
    /** what was learnt from this moment on, ISO 8601 */
    readonly from?: string
    /** what was learnt until this moment */
    readonly to?: string
  }): Promise<AlertPreview>
  /** One rule whole, with the addresses that it sends to. */
  alertRule(parameters: {
    /** of a rule */
    name: string
  }): Promise<AlertRule>
  /** Keep a rule, in place of one of the same name. */
  keepAlertRule(parameters: {
    /** of a rule */
    name: string
  }, body: {
    readonly when: AlertCondition
    /** besides the feed that every rule has; nobody where it is empty */
    readonly to: readonly ({
      readonly kind: 'webhook'
      /** where alerts are posted */
      readonly url: string
      /** the environment variable that holds the key of the signature */
      readonly secretFrom?: string
    } | {
      readonly kind: 'mail'
      readonly to: readonly string[]
    })[]
  }): Promise<AlertRule>
  /** Take a rule away; what it told stays in the journal. */
  removeAlertRule(parameters: {
    /** of a rule */
    name: string
  }): Promise<{
    /** name of the rule */
    readonly removed: string
  }>
  /** What a rule has told, corrections and retractions too. */
  raisedAlerts(parameters: {
    /** of a rule */
    name: string
  }): Promise<readonly Alert[]>
  /** One alert, also as CAP 1.2. */
  raisedAlert(parameters: {
    /** of a rule */
    name: string
    /** of an alert */
    id: string
  }): Promise<Alert>
  /** What is in the ledger. */
  ledger(parameters?: {
    /** what was known at this moment, ISO 8601; otherwise at the latest report */
    asOf?: string
  }): Promise<Ledger>
  /** When the ledger learnt something, the first first. */
  moments(parameters?: {
    /** moments at the most */
    limit?: number
  }): Promise<Moments>
  /** Whether the server and its ledger answer. */
  health(): Promise<{
    readonly status: 'ok'
  }>
}

export interface OperationRow {
  readonly method: string
  /** As in OpenAPI: `/incidents/{id}`. */
  readonly path: string
  readonly hasBody: boolean
}

export const operations = {
  incidents: { method: 'GET', path: '/incidents', hasBody: false },
  incident: { method: 'GET', path: '/incidents/{id}', hasBody: false },
  incidentVersions: { method: 'GET', path: '/incidents/{id}/versions', hasBody: false },
  incidentClaims: { method: 'GET', path: '/incidents/{id}/claims', hasBody: false },
  map: { method: 'GET', path: '/map', hasBody: false },
  facets: { method: 'GET', path: '/facets', hasBody: false },
  timeline: { method: 'GET', path: '/timeline', hasBody: false },
  judgements: { method: 'GET', path: '/judgements', hasBody: false },
  judge: { method: 'POST', path: '/judgements', hasBody: true },
  tallies: { method: 'GET', path: '/tallies', hasBody: false },
  brief: { method: 'GET', path: '/brief', hasBody: false },
  reports: { method: 'GET', path: '/reports', hasBody: false },
  report: { method: 'GET', path: '/reports/{id}', hasBody: false },
  reading: { method: 'GET', path: '/reports/{id}/reading', hasBody: false },
  lineage: { method: 'GET', path: '/reports/{id}/lineage', hasBody: false },
  claims: { method: 'GET', path: '/claims', hasBody: false },
  lineages: { method: 'GET', path: '/lineages', hasBody: false },
  sources: { method: 'GET', path: '/sources', hasBody: false },
  search: { method: 'GET', path: '/search', hasBody: false },
  feeds: { method: 'GET', path: '/feeds', hasBody: false },
  read: { method: 'POST', path: '/read', hasBody: true },
  fetchReport: { method: 'POST', path: '/fetch', hasBody: true },
  changes: { method: 'GET', path: '/changes', hasBody: false },
  alerts: { method: 'GET', path: '/alerts', hasBody: false },
  alertPreview: { method: 'POST', path: '/alerts/preview', hasBody: true },
  alertRule: { method: 'GET', path: '/alerts/{name}', hasBody: false },
  keepAlertRule: { method: 'PUT', path: '/alerts/{name}', hasBody: true },
  removeAlertRule: { method: 'DELETE', path: '/alerts/{name}', hasBody: false },
  raisedAlerts: { method: 'GET', path: '/alerts/{name}/raised', hasBody: false },
  raisedAlert: { method: 'GET', path: '/alerts/{name}/raised/{id}', hasBody: false },
  ledger: { method: 'GET', path: '/ledger', hasBody: false },
  moments: { method: 'GET', path: '/moments', hasBody: false },
  health: { method: 'GET', path: '/health', hasBody: false },
} as const satisfies Record<string, OperationRow>
