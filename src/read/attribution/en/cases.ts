/**
 * Sentences and who says what in them: `[ ]` marks the source, `{ }` the cue, `< >` the content in all its pieces. Spans keep the
 * habits of PolNeAR: "that" and quotation marks belong to the content, auxiliaries to the cue. `refuses` must yield nothing.
 */
export interface AttributionCases {
  readonly reads: readonly {
    readonly rule: string
    readonly kind: string
    readonly stance?: string
    readonly mode?: string
    readonly lines: readonly string[]
  }[]
  readonly refuses: readonly string[]
}

export const cases: AttributionCases = {
  reads: [
    {
      rule: 'attribution/en/seen',
      kind: 'media',
      lines: ['[A Reuters reporter] {saw} <four bodies in the street>.'],
    },
    {
      rule: 'attribution/en/plain-saying',
      kind: 'official',
      lines: ['The bus fell into a ravine; [rescuers] {said} <three more were missing>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'security-force',
      lines: ['[The army] {admitted} on Wednesday <that two hostages, not one, died when troops stormed a bank>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'security-force',
      stance: 'denies',
      lines: ['[DSP Hari Khadka], however, {denied} <using force>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'confirms',
      lines: [
        '<The death toll in the hostel fire has gone up to 77>, [the Gauteng health department] {confirmed} on Saturday.',
        '<Twelve people died in the fire>, [the health department] {confirmed}.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      lines: [
        '<Twelve people died>, [the interior ministry] {informed} on Saturday.',
        '<Nine people died at the clinic>, [the health department] {said} on Wednesday, speaking by telephone.',
        '<The toll has risen to 148>, [the chairman of the council, Ali Kassah,] {disclosed} on Tuesday.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'confirms',
      lines: [
        '<Rescuers found six survivors in the rubble>, [the mayor of the town, Ali Demir,] {confirmed} on Monday.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'anonymous',
      lines: [
        "<At least 11 people, including five civilians, were killed in Tuesday's fighting in Lome>, [a source at the Sylvanus Olympio hospital] {told} Radio Savane.",
      ],
    },
    {
      rule: 'attribution/en/closing-saying',
      kind: 'official',
      lines: ['<Six people, and not eight, died in the fire>, [the district hospital] {clarified} on Friday.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      lines: [
        "<Nine people were killed in the clashes>, [the hospital's director, Ali Demir,] {told} reporters.",
        '<Twelve houses burned down>, [the district head, Sunil Perera,] {told} state radio on Monday.',
      ],
    },
    {
      rule: 'attribution/en/closing-saying',
      kind: 'media',
      lines: ['<Students have blocked the road to Sylhet>, [local media] {report}.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'security-force',
      lines: [
        '<Gunmen fled after a speech by their leader, Amir Khan, who was unhurt>, [police official Tariq Shah] {said}.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'witness',
      lines: ['[Residents] {reported} <heavy shelling on Sunday that hit the market in Sake>.'],
    },
    {
      rule: 'attribution/en/deed-owned',
      kind: 'party',
      lines: ['[The rebels] {owned up to} <the ambush>.', '[The rebels] {owned} <the killing of six soldiers>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'security-force',
      stance: 'confirms',
      lines: ['<No fewer than 18 persons have lost their lives>, [the police] {have confirmed}.'],
    },
    {
      rule: 'attribution/en/unverified',
      kind: 'official',
      stance: 'doubts',
      lines: [
        '[The agency] {was unable to confirm} <the deaths of nine people>.',
        '[The ministry] {has not been able to verify} <how many people died>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      lines: ['<Six soldiers>, [the authorities in Kayes] {said}, <were killed in the ambush>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'other',
      lines: ['<Rangers> {accused of} <killing two herders>', '<Six divers> {feared} <dead>'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'other',
      stance: 'doubts',
      lines: ['<Neither claim> {could be independently confirmed}.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'igo',
      lines: ['- [UN envoy Maria Costa] {said today} <that six people had died>.'],
    },
    {
      rule: 'attribution/en/colon-before',
      kind: 'official',
      mode: 'direct',
      lines: ['[Governor Bello]{:} <"They burned forty houses">'],
    },
    {
      rule: 'attribution/en/toll-given',
      kind: 'official',
      lines: ['[One of the officials] {put} <the dead at 12>.'],
    },
    {
      rule: 'attribution/en/part-taken',
      kind: 'other',
      stance: 'denies',
      lines: ['[Russia] {has denied} <responsibility>.'],
    },
    {
      rule: 'attribution/en/kept-apart',
      kind: 'party',
      stance: 'denies',
      lines: ['[The rebels] {distanced themselves from} <the attack>.'],
    },
    {
      rule: 'attribution/en/closing-inverted',
      kind: 'official',
      lines: [
        '<Five houses were destroyed>, {reports} [the Ministry of Emergency Situations].',
        "<The strike left one dead and 18 injured>, {recalled} [the Ombudsman's Office] on Friday.",
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      lines: ['<The city will be cut off>, {warned} [deputy Josué Mufula].'],
    },
    {
      rule: 'attribution/en/closing-inverted',
      kind: 'expert',
      lines: ['<The rebels will not give up>, {argues} [analyst John Smith].'],
    },
    {
      rule: 'attribution/en/closing-inverted',
      kind: 'security-force',
      lines: [
        '<The driver, Nurul Islam, 39, sustained burn injuries>, {said} [Double Mooring Police Station officer-in-charge Kazi Rafiq].',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      lines: [
        '[Judge Antoine Mindua] {said} <Al Hassan, a former chief of the group, had taken part in the flogging>.',
        '[Interior minister Paul Kone] {said} <Moussa Diallo, a former rebel, had led the attack>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'asks',
      lines: ['[Governor Ali Bello] {appealed to} <people to shun violence> and convened a meeting.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'party',
      lines: [
        '[A rebel commander] {said} <the dead were farmers>.',
        '[Self-styled general No Pity] {warned} <that any car on the road will be burnt>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'other',
      lines: [
        '[Luis Villanueva, secretary general of the dock workers union,] {said} <only one in three had come to work>.',
        '[The police union] {said} <three officers were hurt>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'igo',
      lines: ['[The African Union] {said} <five soldiers were killed>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      lines: [
        '[The attorney general] {said} <five people would be charged>.',
        '[The Union home minister] {said} <that 40 rebels had surrendered>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      lines: ['<Separately>, {said} [the mayor], <two people drowned>.'],
    },
    {
      rule: 'attribution/en/colon-before',
      kind: 'official',
      lines: [
        '[Interior ministry]{:} <14 officers hurt, two of them seriously>.',
        '[Governor]{:} <two more bodies found>.',
      ],
    },
    {
      rule: 'attribution/en/colon-behind',
      kind: 'official',
      lines: ['<Gaza protest leaves scores injured>{:} [medics]'],
    },
    {
      rule: 'attribution/en/colon-behind',
      kind: 'media',
      lines: ['<Gunfire at the ministry, at least four hurt> {-} [state TV].'],
    },
    {
      rule: 'attribution/en/according-to',
      kind: 'official',
      lines: [
        '<Twelve people died in the fire>, {according to} [the health ministry].',
        '{According to} [city officials], <the square was cleared before dawn>.',
        '<The road is open again>, {according to} [a spokesman for the governor].',
        "{According to} [the ministry's spokesman], <14 soldiers were wounded>.",
      ],
    },
    {
      rule: 'attribution/en/according-to',
      kind: 'security-force',
      lines: ['<At least nine people were killed>, {according to} [a statement by the army].'],
    },
    {
      rule: 'attribution/en/according-to',
      kind: 'witness',
      lines: [
        '{According to} [witnesses], <soldiers opened fire on the crowd>.',
        '{According to} [a teacher, Ali Demir], <nine people drowned when the raft sank>.',
        '<Shots were heard near the barracks>, {according to} [residents].',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'security-force',
      mode: 'direct',
      lines: [
        '<“The operation goes on,”> {said} [Saltanat Azirbek, a police spokeswoman].',
        '<"We found no weapons,"> {said} [Colonel Idris Bello].',
        '<“Nobody was hurt,”> [the police chief] {said}.',
        '[The commander] {tweeted:} <“We are in control of the city.”>',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'security-force',
      lines: [
        '<Four men were arrested near the border>, [police] {said}.',
        '<Four men were arrested near the border>, [the army] {said} on Thursday.',
        'ALMATY, Jan 6 (Wire) - <Four men were arrested>, [police] {said}.',
        '[Police] {said} <four men were arrested near the border>.',
        '[The army] {said} <that two soldiers were killed>.',
        '<Two of the dead>, [police] {said}, <had been beheaded>.',
        '[The military] {claimed} <that 40 militants were killed in the raid>.',
        '[A police spokesman] {told} reporters <that the protest had ended peacefully>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'witness',
      mode: 'direct',
      lines: ['<“They fired over our heads,”> [a resident] {said}.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'witness',
      lines: [
        '[Residents] {said by telephone} <that shooting went on through the night>.',
        '<Gunfire was heard through the morning>, [residents] {said by telephone}.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      lines: [
        '[The mayor] {said} <that the curfew would be lifted>.',
        '[The mayor] {told} reporters <the curfew would be lifted>.',
        '[Prime Minister Askar Mamin] {said} <he was proud of his government>.',
        '[The interior ministry] {announced} <that the operation was over>.',
        '[The ministry] {wrote on Twitter} <that the internet would be restored>.',
        '[Officials] {believe} <that the bomb was planted by separatists>.',
        '[The prosecutor] {alleged} <that the men had planned the attack for months>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      mode: 'mixed',
      lines: [
        '[The president] {said} <the protesters were “terrorists trained abroad”>.',
        '[The president] {called} <the protesters “terrorists trained abroad”>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'confirms',
      lines: [
        '[The governor] {confirmed} <that two officers had died>.',
        '<The killings> {were confirmed} by [the health ministry].',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'other',
      stance: 'confirms',
      lines: ['<The deaths of two soldiers> {were confirmed} on Monday.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'other',
      lines: [
        '<Six soldiers> {are believed} <to have died>.',
        '<The rebels> {are said} <to have left the town>.',
        '<The man> {is accused of} <planning the attack>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'denies',
      lines: [
        '[The government] {denied} <that shots had been fired>.',
        '[The ministry] {rejected} <claims that its troops had crossed the border>.',
        '[The minister] {dismissed} <suggestions that the army had been involved>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'security-force',
      stance: 'denies',
      lines: ['[The army] {denied} <responsibility for the strike>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'doubts',
      lines: [
        '[The ministry] {did not confirm} <that anyone was hurt>.',
        '[Authorities] {would not say} <how many people were detained>.',
        '[Officials] {refused to confirm} <that anyone was hurt>.',
        '[The spokesman] {declined to say} <how many were held>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'expert',
      stance: 'doubts',
      lines: ['[Analysts] {questioned} <whether the army was in control>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'party',
      stance: 'threatens',
      lines: [
        '[The rebels] {have threatened} <to attack the airport>.',
        '[The group] {has threatened} <to kill the hostages>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'party',
      lines: ['<The bombing> {was claimed} by [the Islamic State group].'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'promises',
      lines: [
        '[The president] {promised} <to punish those responsible>.',
        '[The government] {plans} <to send more troops to the region>.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'igo',
      stance: 'asks',
      lines: ['[The United Nations] {urged} <both sides to stop fighting>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      stance: 'asks',
      lines: ['[The governor] {asked} <the army for help>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'security-force',
      stance: 'asks',
      lines: ['[The police] {ordered} <residents to leave>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'media',
      lines: [
        '[State media] {reported} <that the airport was back in the hands of the army>.',
        '<The airport is closed>, [state television] {reported}.',
      ],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'document',
      lines: ['[The statement by the presidency] {said} <order had been restored>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'other',
      stance: 'asks',
      lines: ['<Motorists> {have been urged} <to avoid the bridge>.'],
    },
    {
      rule: 'attribution/en/cue-adjective',
      kind: 'official',
      lines: ['[The mayor] {is confident} <that the road will open>.'],
    },
    {
      rule: 'attribution/en/cue-noun',
      kind: 'other',
      lines: ['There were {fears} <that the death toll would rise>.'],
    },
    {
      rule: 'attribution/en/cue-noun',
      kind: 'official',
      lines: ["[The minister's] {claim} <that the dam was safe> was wrong."],
    },
    {
      rule: 'attribution/en/cue-other',
      kind: 'other',
      mode: 'direct',
      lines: ['[Tokayev]{:} <“The country is under attack by terrorists”>'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'official',
      lines: ['[The ministry] {reportedly said} <six were dead>.'],
    },
    {
      rule: 'attribution/en/hearsay',
      kind: 'other',
      lines: [
        '<Six people were> {reportedly} <killed in the shelling>.',
        '<The gunmen> {allegedly} <crossed the border at night>.',
      ],
    },
    {
      rule: 'attribution/en/saying-noun',
      kind: 'other',
      lines: [
        'There were {reports of} <gunfire> in the capital.',
        '{Rumours spread} <that a policeman was beaten>.',
        'The {allegation} <that prisoners were beaten> was not investigated.',
      ],
    },
    {
      rule: 'attribution/en/toll-given',
      kind: 'ngo',
      lines: ['[Human Rights Watch] {puts} <the number of dead at 218>.'],
    },
    {
      rule: 'attribution/en/toll-given',
      kind: 'official',
      lines: ['[The health ministry] {raised} <the number of dead to 171>.'],
    },
    {
      rule: 'attribution/en/toll-given',
      kind: 'witness',
      lines: ['[Witnesses] {spoke of} <hundreds of dead>.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'other',
      mode: 'direct',
      lines: ['[The guild] {posted} this message:\n\n<“We are closed. Nine looms burned.”>\n\nThe road is shut.'],
    },
    {
      rule: 'attribution/en/cue-verb',
      kind: 'security-force',
      stance: 'denies',
      lines: ['[The army] {denied} <a request to let the convoy through>.'],
    },
    {
      rule: 'attribution/en/toll-given-by',
      kind: 'official',
      lines: ["<The figure of 5,800 detained>, {given} by [the president's office], was not withdrawn."],
    },
    {
      rule: 'attribution/en/by-count',
      kind: 'official',
      lines: ["By [the health ministry]'s latest {count}, <158 people were killed>."],
    },
  ],
  refuses: [
    'The attack shook the region.',
    'Annual reports from the region are rare.',
    'He wore a “peace” badge.',
    'The “peacekeeping” mission left the town in May.',
    'Two people were killed and five were injured on Thursday.',
    'Rescue workers pulled three bodies from the rubble.',
    'The road to the airport is closed.',
    'No one has claimed responsibility for the attack.',
    'The court heard the case in May.',
    'Soldiers fired tear gas at the crowd.',
    'A bomb exploded near the market on Monday, killing nine people.',
    'The police arrested 40 protesters.',
    'Six armed pirates boarded the tanker off the coast.',
    'Commandos stormed the ship at dawn.',
    'Lorry drivers have blocked the road to the port for a week.',
    'The province, which borders two countries, is poor.',
    'The war has claimed more than 6,000 lives.',
    'The mayor was attacked by a mob on Thursday.',
    'The court acquitted him of the murder.',
    'The unions have called a strike.',
    'The government declared a state of emergency on Sunday.',
    'Shops opened as life limped back to normal.',
    'The general tried to extend his rule.',
    'Kosovo: monastery siege ends with four dead',
    'Early warning: risk of floods in the delta',
    'Kenya finance bill protests: live updates',
    'The passenger declined treatment.',
    'The mayor declined to comment on the arrests.',
    'The junta made no comment on the deaths.',
    'The bank has not commented on the raid.',
    'Guards answered with rubber bullets.',
    'The soldiers, supported by fighter jets, retook the port.',
    'Heavy snow warning for the hills',
    'You would call it a massacre.',
    'Suppose two men agree to rob a bank.',
    'The rebels may intend to take the port.',
    'DRC: rebels close in on town, thousands flee',
    'Both countries recalled their envoys from Lome.',
    'All trains between the two cities were called off.',
    'The president accepted the resignation of two ministers.',
    'Students raised slogans against the governor.',
    'Malian soldiers charged with rape',
    'He was charged with terrorism on Tuesday.',
    'Talks with the mayor persuaded the strikers to end their blockade.',
    'Media statement: attack on the clinic in Kasala',
    'The governor wrote on X.',
    'The army surrounded the town, disarmed residents and opened fire.',
    'The minister visited the hospital, confirmed the toll and left.',
    'The tanker was seized by men who asked not to be named.',
    "The banker's cousin denied bail over arson",
    'The army denied entry to aid workers on Monday.',
    'The visit raised eyebrows at the palace.',
    'The group claimed allegiance to the Front.',
    'Firefighters were called to a blaze at the port.',
    'The minister failed to mention the raid that killed four divers.',
    'The guards never noticed that the gate was open.',
    'The nurse, asked about the toll, put on her coat.',
  ],
}
