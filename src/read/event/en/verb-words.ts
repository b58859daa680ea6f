/**
 * English verbs and predicate adjectives that tell events, by kind. Data only; `pattern.ts` reads the notation:
 *
 * `lemma` · a bare word after it is a particle or preposition that has to depend on it · `=x|y` its object (or passive subject)
 * is x or y · `on=x` what it has with "on" is x · `>` it has a clausal complement, `>x` headed by x, `>@inf` an infinitive · `^x` its subject is x ·
 * `!=x`, `!^x`, `!on` not so · `0=` it has no object · `@class` a class of nouns or verbs of `classes.ts`. More conditions win.
 */
import type { KindName } from '../kind.ts'

export const verbPatterns: readonly (readonly [KindName, string])[] = [
  // 02 appeal
  [
    'appeal',
    `appeal; appeal for; appeal to; urge; call for !=@meeting !off; call on !=@violence|it|this; call upon; implore; beseech; beg =@party; plead for; plead with; exhort;
    encourage =@party >@inf; ask =@party >@inf; ask for; request; seek =@wish; seek >@persuade; recommend; propose; suggest =@measure;
    advise =@party >@inf; lobby; petition; press =@party >@inf; press for; push for; remind =@party; entreat; advocate; solicit; campaign for`,
  ],
  [
    'appeal-yield',
    'call for=@peace; appeal for=@peace; plead for=@peace; appeal to=calm; urge =@peace; ask for=@peace; pray for=@peace ^@person; call for=end to',
  ],
  [
    'appeal-aid',
    'ask =@aid; request =@aid; seek =@aid; appeal for=@aid; call for=@aid; launch =appeal; ask for=@aid; plead for=@aid; beg for=@aid',
  ],
  ['appeal-meet', 'propose =@meeting; call for=@meeting; ask for=@meeting; request =@meeting; seek =@meeting'],
  // 03 intent to cooperate
  [
    'agree',
    `agree on; agree to; agree >@inf !with; agree >cooperate|collaborate|meet|stop|cease|resume|withdraw|establish|refrain !with; agree 0= !with !>; promise; promise >; pledge; pledge >; vow =@support; vow >@help; offer >; offer =@proposal|@meeting|@accord; commit to; commit =@aid;
    undertake >; assure =@party; accede to; consent to; consent; volunteer >; express =@readiness; signal =@readiness; voice =@readiness; reach =@accord; reach =consensus; strike =@accord !down;
    conclude =@accord; clinch =@accord; hammer out=@accord; hammer =@accord; secure =@accord; accept =@proposal|invitation|offer|mediation|plan|deal|ceasefire|truce|role|invite; ready >@help; willing >@help; prepared >@help; plan >@help;
    intend >@help; announce =@readiness; guarantee; reaffirm =commitment|support; reiterate =@support|commitment; commit >; committed to; aim >@help`,
  ],
  ['agree-aid', 'pledge =@aid; promise =@aid; offer =@aid; agree >@give; agree to=@aid'],
  [
    'agree-settle',
    'agree =ceasefire|truce|cease-fire; agree to=ceasefire|truce|peace|settlement; agree on=ceasefire|truce|peace|settlement; reach =ceasefire|truce|peace|settlement|deal; sign =ceasefire|truce|cease-fire|armistice',
  ],
  // 04 consult
  [
    'consult',
    `meet =@party !by; meet 0=; meet with; hold =@meeting; hold with=@meeting; have =@meeting; confer with; confer; consult with; consult =@party; discuss; brief =@party; co-chair; chair =@meeting;
    attend =meeting|talk|talks|summit|conference|session|forum|negotiation; address =@meeting; participate in=@meeting; join in=@meeting; take =part in=@meeting; convene; gather for=@meeting; sit with=@party; sit down; lunch with; dine with; speak with; speak to=@person; talk to=@party; talk with; exchange =view; hold =hand;
    conduct =@meeting; resume =@meeting; begin =@meeting; open =@meeting; start =@meeting; conclude =@meeting; renew =@meeting; have =lunch|dinner|breakfast; touch =base; deliver =message|letter; reach =out; communicate with; correspond with; greet =@party; engage with=@party; engage in=@meeting|dialogue`,
  ],
  [
    'phone',
    'telephone; phone =@party; speak by=phone|telephone; talk by=phone|telephone; hold =call|conversation; have =call|conversation|telephone; ring =@party',
  ],
  [
    'visit',
    `visit; pay =visit|call; make =visit|trip|tour|stop|stopover; arrive in ^@person; arrive at ^@person; travel to ^@person; fly to ^@person; fly into ^@person; go to=@place ^@person; come to=@place ^@person; tour; head to ^@person; head for ^@person; embark on=trip|tour|visit; leave for ^@person; land in ^@person; depart for ^@person; return from=visit|trip|tour;
    undertake =visit|trip|tour; begin =visit|trip|tour; start =visit|trip|tour; kick off=visit|trip|tour; wrap up=visit|trip|tour; end =visit|trip|tour; conclude =visit|trip|tour; set off`,
  ],
  [
    'host',
    'host; host =@party|@meeting; welcome =@party to; receive =@party ^@party !=body|corpse|remains|casualty|wounded|injured|patient|victim|survivor; receive =visit; play =host; give =welcome|reception; entertain =@party; invite =@party; invite =@party to; extend =invitation|welcome',
  ],
  [
    'mediate',
    'mediate; mediate between; broker; undertake =mediation; arbitrate; facilitate =@meeting|release; intercede; shuttle between',
  ],
  [
    'negotiate',
    'negotiate; negotiate with; bargain with; bargain; hold =negotiation; haggle; parley with; renegotiate',
  ],
  [
    'summit',
    'gather for=summit; meet at=summit|conference; attend =summit|conference; hold =summit; host =summit|conference',
  ],
  // 05 diplomatic cooperation
  [
    'praise',
    `praise; welcome; laud; hail; commend; congratulate; applaud; endorse; salute; thank; pay =tribute|homage; express =support|solidarity|gratitude|appreciation|thanks|appreciation|solidarity; voice =@support|gratitude; voice for=support; support; back =@party|plan|proposal|call|bid|candidate|effort|decision|move|resolution;
    show =@support; extend =@support|congratulation|greeting; offer =@support|congratulation; reaffirm =@support; reiterate =@support; declare =support|solidarity; stand with=@party; stand by=@party; side with=@party; honor =@party; honour =@party; acclaim; cheer =decision|move; approve of;
    pledge =support|allegiance|loyalty; promise =support; give =support|backing|blessing; lend =support|backing; throw behind=@party; throw =support|weight; embrace =plan|proposal|decision; award =prize|medal; celebrate =anniversary|independence|agreement|deal; vote for; ratify; congratulate on; swear =allegiance; favor; favour; second =motion`,
  ],
  [
    'defend',
    'defend !=town|city|base|position|border|village|title|line|post|territory; justify; stick up for; vindicate; speak in=defence|defense; come to=defence|defense; stand up for; exonerate; deny =@charge for !=responsibility|involvement',
  ],
  [
    'rally-support',
    'rally =@support; mobilize =@support|group; mobilise =@support|group; drum up=support; lobby for; canvass; seek =support',
  ],
  [
    'recognize',
    'recognize =@country|independence|sovereignty|result; recognise =@country|independence|sovereignty|result; grant =recognition; establish =relation|tie|embassy; restore =relation|tie; normalize =relation|tie; normalise =relation|tie; resume =relation|tie; open =embassy|consulate|mission; reopen =embassy|consulate|mission; accredit; exchange =ambassador; reestablish =relation|tie; re-establish =relation|tie',
  ],
  [
    'apologize',
    'apologize; apologise; apologize for; apologise for; apologize to; express =regret|remorse|apology; offer =apology; issue =apology; make =apology; ask =forgiveness; say =sorry',
  ],
  ['forgive', 'forgive; pardon =@party; reconcile with; reconcile; bury =hatchet; make =peace; write off=debt'],
  [
    'sign',
    'sign; sign =@accord; ink =@accord; initial =@accord; ratify =@accord; seal =@accord; conclude =treaty|pact; sign up; join =alliance|pact|treaty|coalition; enter into=@accord; finalize =@accord; finalise =@accord; renew =@accord; extend =@accord; approve =@accord',
  ],
  // 06 material cooperation
  [
    'cooperate',
    'cooperate; co-operate; collaborate; cooperate with; collaborate with; work with=@party; join =force|hand; team with; team up; partner with; partner; coordinate with; co-ordinate with; coordinate; join =@party ^@party; help =@party >; contribute to; lift =cooperation; strengthen =tie|relation|cooperation|partnership; deepen =tie|relation|cooperation; boost =tie|relation|cooperation; expand =cooperation|tie|relation; enhance =cooperation|tie|relation; launch =project|initiative|partnership|venture|campaign; implement =@accord|project',
  ],
  [
    'trade',
    'trade with; export to; export; import; import from; buy from=@party; sell to=@party; buy =@weapon|oil|gas|wheat|crude|plane|aircraft; sell =@weapon|oil|gas|wheat|crude|plane|aircraft; purchase; deliver =@weapon|oil|gas|plane|aircraft; supply =oil|gas|electricity|power; invest in; invest; acquire =stake|company|share; lift =import|export; open =market',
  ],
  [
    'military-cooperation',
    'conduct =exercise|drill|maneuver|manoeuvre|patrol with=@party; hold =exercise|drill|maneuver|manoeuvre with; patrol with=@party; train with=@party; conduct =@joint; hold =@joint; stage =@joint; carry out=@joint; begin =@joint; kick off=@joint; start =@joint; take part in=exercise|drill',
  ],
  ['judicial-cooperation', 'extradite; hand over to=authority|police|court; repatriate =suspect|prisoner'],
  [
    'share-information',
    'share =@information; share =@information with; exchange =@information; pass =@information; provide =@information; give =@information; tip off; hand over=@information; disclose to',
  ],
  // 07 aid
  [
    'aid',
    `aid; assist; help =@party|effort; announce =@aid; approve =@aid; earmark =@aid; allocate =@aid; mobilise =@money|resource; mobilize =@money|resource; deploy =@helper !^@force; send =@helper !^@force; dispatch =@helper !^@force; fly in=@helper|@aid; authorize =@aid; spend =@money on; pump =@money; provide =@aid; give =@aid; send =@aid; donate; deliver =@aid; grant =@aid; supply =@aid; extend =@aid; ship =@aid; distribute =@aid; hand over=@aid; hand out=@aid; airlift =@aid; fund; finance; bankroll; subsidize; subsidise; contribute =@aid; disburse; lend =@money; loan; allocate =@money; release =@money|aid; rush =@aid; offer =@aid|service;
    feed =@party; treat =@victim; rescue; save =life|@party; equip =@party; arm =@party ^@party; sponsor !=@meeting|@demo|bill|legislation|amendment|resolution|measure|motion|law|team|race|tournament|contest|programme|program|show|prize|award|exhibition|concert|event|match|league; rebuild; supply with=@aid; provide with=@aid; provide for; furnish =@aid; award =@money|contract; resume =aid|assistance; give to=@party =@aid; bring =@aid; dispatch =@aid; vaccinate; shelter =@party; transport =@victim|@aid`,
  ],
  [
    'evacuate',
    'evacuate; evacuate from; save =people|passenger|crew|migrant|sailor ^@helper|@force|boat|ship; rescue =@victim|people|family|migrant|worker|hiker|climber|crew; pull from=rubble|wreckage|water|sea|debris|ruin|building =@victim|people|girl|boy|child|baby|woman|man|survivor; move to=safety; take to=safety; bring to=safety; move to=ground|shelter|safety =@evacuated; shift to=ground|shelter|safety|camp =@evacuated; relocate to=ground|shelter|safety|camp =@evacuated; take to=ground|shelter =@evacuated; ferry to=safety|shelter =@evacuated; lead to=safety =@evacuated; carry to=safety =@evacuated',
  ],
  [
    'military-aid',
    'send =@weapon; ship =@weapon; supply =@weapon; give =@weapon; provide =@weapon; deliver =@weapon; arm =rebel|fighter|militia; sell to=rebel|militia =@weapon',
  ],
  [
    'protect',
    'protect =@party; guard =convoy; escort =convoy|civilian|refugee|aid; deploy =peacekeeper|observer|monitor; send =peacekeeper|observer|monitor; dispatch =peacekeeper|observer; shield =civilian',
  ],
  [
    'asylum',
    'grant =asylum|refuge|citizenship|visa; offer =asylum|refuge|shelter; give =asylum|refuge|shelter; accept =refugee|migrant; host =refugee; take in=refugee|migrant; admit =refugee|migrant; resettle; naturalize',
  ],
  // 08 yield
  [
    'ease',
    `ease =@restriction; relax =@restriction; lift =curfew|ban|emergency|restriction|law|censorship|order; end =curfew|ban|emergency|restriction|censorship; cancel =curfew|ban|restriction; allow =@party >; allow =protest|rally|demonstration|march|party|election|return; let =@party ^@force|@country|authority|court; permit; legalize; legalise; authorize =protest|rally|march|demonstration|return; authorise =protest|rally|march|demonstration|return;
    drop =charge|case|demand|appeal|claim; dismiss =charge|case|lawsuit; overturn =conviction|ban|verdict|sentence; revoke =ban|order|law; rescind; repeal; commute; grant =amnesty|pardon|permission|autonomy|right|bail|clemency|independence|immunity; acquit; unblock; unban; reinstate; restore =internet|access|service|right|order; abolish; scrap =law|ban|tax|plan; waive; reverse =decision|ban; suspend =law|sentence|death|rise|increase|hike|tax|levy|reform|bill; scrap =rise|increase|hike; cancel =rise|increase|hike; withdraw =bill|increase|hike|levy|tax|decree|reform|ban; back down; bow to; give in 0=; cave in !^@structure; yield to; relent; concede; concede to; compromise; acquiesce; capitulate; make =concession; offer =concession; meet =demand; accept =demand; clear =@party of; let off =@party`,
  ],
  [
    'reform',
    'dissolve =parliament|cabinet|government|assembly; call =election|referendum; dismiss =cabinet|government|minister|official; sack; oust ^parliament|president|lawmaker|government; replace =minister|chief|official|head|director; reshuffle; approve =constitution|reform|amendment; amend =constitution|law; adopt =constitution|reform; reform; restructure; impeach; recall =minister; fire =minister|official|chief|general|director|head|commander|adviser|advisor|judge|justice|prosecutor|secretary|ambassador|governor|spokesman|cabinet; set =date for=election|referendum|vote|poll|transition|handover',
  ],
  [
    'resign',
    'resign; resign as; step down; step aside; quit ^@person|cabinet|government|board|junta; stand down ^@person; abdicate; tender =resignation; submit =resignation; announce =resignation; accept =resignation; hand in=resignation; relinquish =power; hand over=power; cede =power; give up=power; leave =office|post; walk out=cabinet|government|coalition ^@person',
  ],
  [
    'release',
    'release =@party; free; set =free; let go; liberate =@victim; release on=bail; bail =@party; grant =release|bail; parole; pardon; pardon =prisoner|convict|inmate|detainee|captive; exchange =prisoner; swap =prisoner; secure =release; discharge from=jail|prison|custody|detention; order =release; rescue =hostage; release from=jail|prison|custody|detention|captivity|hospital|house; regain =freedom|liberty !^@country; gain =freedom|liberty !^@country; recover =freedom|liberty !^@country; win =freedom|release !^@country; walk free; hand over=@captive; turn over=@captive; return =@captive',
  ],
  [
    'return',
    'return =@seized to; return to ^@party =@thing; return =@vehicle|@weapon; hand over=@thing to; hand back; give back; return =property|asset|body|remains|land|territory; pay =compensation; compensate; repatriate; hand over=body|remains; pay =reparation',
  ],
  [
    'ease-sanctions',
    'end 0= ^strike|walkout|siege|blockade|boycott|sit-in|standoff|stand-off|occupation; lift =sanction|embargo|blockade|siege|boycott|strike|bandh|tariff|roadblock|barricade|checkpoint; ease =sanction|embargo|blockade|siege|tariff; end =sanction|embargo|blockade|siege|boycott|occupation|strike; suspend =sanction|embargo|tariff; remove =sanction|embargo|tariff|barricade|roadblock|checkpoint; waive =sanction; relax =sanction|embargo; call off=strike|walkout|stoppage|protest|boycott; cancel =strike|walkout|stoppage; suspend =strike|walkout|stoppage|boycott; withdraw =sanction; dismantle =barricade|roadblock|checkpoint|camp; clear =barricade|road|roadblock',
  ],
  [
    'access',
    'allow =inspector|observer|aid|delivery|monitor|convoy; admit =inspector|observer; open =border|crossing|bridge|corridor|port|road; reopen =border|crossing|bridge|corridor|airport|port|road; grant =access; allow =access; allow in; let in',
  ],
  [
    'ceasefire',
    'declare =ceasefire|truce|cease-fire|end; announce =ceasefire|truce|cease-fire; observe =ceasefire|truce|cease-fire; halt =operation ^@force|@rebel|@country; halt =fighting|offensive|attack|bombing|shelling|strike|hostility|fire; cease =fire|fighting|hostility|operation; end =fighting|offensive|war|hostility|operation|conflict|insurgency; suspend =offensive|attack|bombing|hostility; suspend =operation ^@force|@rebel|@country; stop =fighting|attack|bombing|shelling|shooting|fire; implement =ceasefire|truce; extend =ceasefire|truce|cease-fire; respect =ceasefire|truce; hold =fire; declare =peace; de-escalate; stand down; lay down=arm|weapon',
  ],
  [
    'disarm',
    'disarm; lay down=arm|weapon; hand over=@weapon; surrender =@weapon; decommission; demobilize; demobilise; demilitarize; turn in=@weapon; destroy =stockpile|chemical; dismantle =@weapon|program|programme|base; give up=@weapon|program|programme; hand in=@weapon; demine; clear =mine',
  ],
  [
    'withdraw',
    'withdraw ^@force; withdraw from; withdraw =@force|personnel; withdraw 0=; pull =@force; pull out ^@force|@country; pull out of; pull back; retreat; retreat from; leave =country ^@person; leave =country|town|city|area|territory|region ^@force; vacate; evacuate =base|position|post|settlement|outpost|town|village; redeploy; go home ^@force; return home ^@force; bring =@force home; recall =@force; abandon =position|base|town|village|post|camp; disengage; reduce =@force|presence; cut =@force; disband; draw down; depart ^@force; relinquish =territory|control|land; cede =territory|control|land; flee ^@force',
  ],
  [
    'surrender',
    'surrender; surrender to; give up ^@force; capitulate; turn in=himself|themselves; give =himself|themselves up; defect; defect to; desert !=street|road|market|city|town|centre|square|village|beach|building|shop|home',
  ],
  // 09–11 investigate, disapprove
  [
    'investigate',
    `find =body|evidence|record|explosive ^@force; place under=investigation; put under=investigation; take =charge of=investigation|probe|inquiry|case|enquiry; recover =body ^@force; seek =custody|remand; record =statement; trace ^@force; collect =evidence; launch =hunt|manhunt; investigate; probe; inquire into; enquire into; look into; inspect; examine =case|evidence|claim|allegation|complaint|report|body|death|site|scene; launch =@probe; open =@probe; begin =@probe; order =@probe; start =@probe; conduct =@probe; hold =@probe; complete =@probe; set up=@probe; commission =@probe; initiate =@probe; send >@probing; dispatch =inspector|investigator|team; send =inspector|investigator; monitor; question =suspect|witness|man|woman|@person; interrogate; audit; open =hearing|trial|case; register =complaint|offence|offense|fir; register =case !of; register =case ^@force; lodge =case; look for=suspect; search for=suspect|attacker|gunman|body; try to=identify; identify =suspect|attacker|assailant|gunman|killer|body|victim !as; study =report|footage; review =case|footage|evidence; scrutinize; interview =witness|suspect`,
  ],
  [
    'criticize',
    `criticize; criticise; condemn; denounce; deplore; decry; slam; blast !=@object ^@party; lambast; lambaste; rap =@party; rebuke; reprimand; censure; chide; chastise; castigate; berate; scold; deride; mock; ridicule; lash out; hit out; lament; assail; attack =decision|plan|policy|record|proposal|comment|remark|bill|law|deal|report|move|idea|criticism; disapprove; disapprove of; bemoan; fault =@party; vilify; slap =@party; take issue; voice =@anger; express =@anger; be =critical; critical of; skeptical of; disparage; disagree with; disagree; oppose; object to; object; opposed to; disavow; snub; insult; call =@insult; describe as=@insult; brand =@party as; brand =@party; label =@party; dub =@party; question =need|legitimacy|right|motive|validity|decision; challenge =@party; dismiss as; accuse; regret =decision|move; scoff at; rail against; inveigh against; compare to=hitler|nazi; show =disapproval|dissatisfaction; summon =ambassador|envoy|diplomat|charge; lodge =protest; hit back; admonish; reproach; inveigh; warn of`,
  ],
  [
    'accuse',
    'accuse; accuse of; blame =@party; blame for; blame on; allege; hold =responsible; hold =@party responsible; charge that; charge ^@party >; implicate; implicate in; suspect =@party of; suspect =@party; point =finger; finger =@party; denounce =@party for; link to=@party; fault; complain of; complain about; allege that',
  ],
  [
    'complain',
    'complain; complain to; complain about; file =complaint|protest|grievance; lodge =complaint|protest; submit =complaint; issue =protest; protest to; raise =concern with',
  ],
  [
    'sue',
    'sue; file =@suit; file against; take to=court; launch =@suit; bring =@suit|charge; initiate =proceeding|lawsuit; start =proceeding|lawsuit; begin =proceeding; press =charge; litigate; lodge =@suit',
  ],
  [
    'charge',
    'charge =@party with; charge with; charge =@party in !card; charge =@party over; charge =@party under; charge =man|woman|suspect|teenager|driver|officer|soldier|activist|journalist|leader|people; indict; arraign; prosecute; put on=trial; try =@party for; try for; bring =charge|indictment; file =charge; book for; book under; charge-sheet; summon =@party to !=police|officer|firefighter|ambulance|crew|doctor; stand =trial; go on=trial; face =charge|trial; issue =warrant|summons|indictment; court-martial',
  ],
  [
    'convict',
    'convict; convict of; find =guilty; find guilty; sentence; sentence to; condemn to=death|prison|jail|year|month|life|imprisonment|term|lash; jail for; imprison for; execute =@party; hang =@party !=himself|herself|themselves|itself; behead =convict; fine =@party; uphold =sentence|conviction; hand =sentence|term; order =execution; give =sentence|term; punish; disqualify; strip of=citizenship|title|post|immunity; fine; plead =guilty; award =imprisonment|sentence|term|penalty|punishment|jail; slap =fine|sentence|term; slap with=fine|sentence|term|ban',
  ],
  // 10 demand
  [
    'demand',
    'demand; demand that; demand from; insist on; order =@person >@inf; order =@party >@inf; instruct =@party; instruct =@party >@inf; give =ultimatum|deadline; issue =ultimatum|order|demand|reminder|subpoena|directive; set =deadline|condition; require =@party >@inf; summon; subpoena; compel; tell =@party >@inf; must >; command =@party >@inf; claim =right|compensation|damages; call =@party to=order; seek =extradition|compensation|damages|removal|ouster; direct =@party >@inf; force =@party >@yield; press =demand; order =inquiry|evacuation; notify =@party >@inf; warn =@party >@leave',
  ],
  [
    'demand-aid',
    'seek =refuge|asylum; apply for=asylum; demand =@aid; demand =compensation|salary|wage|payment|pay; demand =troop|presence|protection',
  ],
  [
    'demand-change',
    'demand =resignation|removal|ouster|dismissal|reform|change|election|repeal|departure|justice|right|independence|autonomy|sacking; call for=sanction|boycott|strike|protest|rally|embargo|march|tariff; call for=resignation|removal|ouster|dismissal|departure|sacking|impeachment',
  ],
  [
    'demand-yield',
    'demand =release|withdrawal|end|halt|access|ceasefire|surrender|return|lifting|freedom; demand >@yield',
  ],
  ['demand-meet', 'demand =meeting|talk|negotiation|session|summit|mediation'],
  // 12 reject
  [
    'reject',
    `reject; refuse; refuse >; promise >veto|block|oppose|reject; vow >veto|block|oppose|reject; pledge >veto|block|oppose|reject; decline =@proposal|@meeting|request; decline > !>comment|say|answer|give|discuss|speculate|elaborate|name|identify|confirm|disclose|reveal|specify|be|provide; turn down; rebuff; rule out; spurn; shun =@party|@meeting|call|offer; dismiss =@proposal|call|demand|criticism|idea|appeal|suggestion|possibility; repudiate; brush off; brush aside; throw out !^court|judge|tribunal|jury; strike down !^court|judge|tribunal; vote against; vote down; block =bill|resolution|move|bid|deal|attempt|nomination|access|entry|request|plan|proposal|sale|merger; resist =call|demand|pressure|attempt; walk out; boycott =@meeting|session; deny =request|entry|access|permission|bail|visa; contest =claim|result; disallow; renege on; back out; refuse =@proposal|request|entry|access|permission|admission|admittance|talk|comment|demand; scrap =deal|agreement|treaty|pact|talk; ignore =call|demand|warning|plea|appeal|order|ruling; overrule; quash; fail >@agree; stall; delay =vote|decision|talk; oppose =plan|proposal|move|bid|idea|intervention|deployment|sale; withhold =consent|approval|support; say =no; obstruct =@probe|justice; resist; rescind =invitation|offer; withdraw =offer|request|support|candidacy|invitation; tear up; renounce; disown; give cold`,
  ],
  [
    'statement',
    'allow =@party >speak|talk|comment|brief|discuss|disclose; authorize =@party >speak|talk|comment|brief|discuss|disclose; authorise =@party >speak|talk|comment|brief|discuss|disclose; permit =@party >speak|talk|comment|brief|discuss|disclose; come under=fire|attack from=critic|fan|pundit|customer|shareholder|investor|campaigner|viewer|user|watchdog|lawmaker|mp; come under=fire|attack from=supporter|fan|pundit|party|colleague|ally|critic|mp|lawmaker|backbencher|rival|press|media|columnist|opposition|senator|shareholder|investor|campaigner|union|own ^@person; come under=fire|attack over ^@person; come under=fire|attack for ^@person; come under=fire|attack over ^bank|company|firm|regulator|agency|ministry|council; come under=fire|attack for ^bank|company|firm|regulator|agency|ministry|council; come under=fire ^minister|mayor|premier|chancellor|senator|regulator|company|firm !in !at !near; fire back at=critic|rival|opponent|claim|accusation|criticism; shoot down =amendment|proposal|idea|plan|bill|motion|suggestion|request|argument|appeal|theory|all|none|each; withdraw from=sale|shelf|circulation|publication|auction|print|race|tournament|competition|contest|match; withdraw =drug|vaccine|medicine|product|pill|book|toy|car|model|advert|film|brand|treatment from=market|shop|store; suspend =campaign|campaigning|search|play; suspend >campaigning; recover =body|remains|corpse !^@force; refuse =treatment|test|breathalyzer; hit =road|ground|street|shop|beach|campaign ^@people; gather for=opening|ceremony|wedding|funeral|prayer|service|party|festival|concert|match|lunch|dinner ^@crowd; hold =ceremony|funeral|festival|wedding|celebration|party !with; bring =it|fire|blaze|flame|wildfire|inferno|outbreak|%|percent|half|most under=control; gather ^@crowd >donate|give|search|collect|light|lay|bid|mark|remember|commemorate|honour|honor|mourn|celebrate|watch|pray|hear|attend|greet|welcome|see|vote|shop; destroy =@intangible; rush to=@clinic; bring to=@clinic; take to=@clinic; claim =responsibility|credit; admit =responsibility; accept =responsibility|blame; decline >comment|say|rule; refuse >comment|confirm|speculate|elaborate|rule; deny; deny >; deny =@charge; reject =@charge; refute =@charge; rebut; dismiss =@charge|claim|allegation|accusation|report; dismiss =@charge ^@person|@country|@force|government|ministry|party|army|company !^court|judge|tribunal|jury|magistrate|prosecutor; dismiss =@charge as; disclaim; repudiate =@charge; march =@party; hijack =@demo|@talk; carry =operation ^doctor|surgeon|medic|hospital|clinic; hail from; shoot off=letter|note|reply|complaint|email|memo|telegram|statement; fire off=letter|note|reply|complaint|email|memo|telegram|statement|tweet; sign =placard|banner|poster|message|note|leaflet|book|register; seek =shelter; seek =refuge in=@building|cellar|basement|cave|forest; use as=shield; put on=alert for=rain|flood|storm|cyclone|landslide|fire|wind|heat|snow; storm to=victory|lead|win|title|success',
  ],
  [
    'defy',
    'defy; flout; disobey; violate =order|curfew|ban|law|rule|agreement|sanction; break =curfew; ignore =curfew|ban; refuse >@obey; breach =order|agreement|law; contravene; disregard',
  ],
  [
    'jailbreak',
    'escape from=prison|jail|custody|detention|cell ^@inmate; escape =prison|jail|custody|detention ^@inmate; break out=prison|jail|detention|cell; break from=prison|jail ^@inmate; flee =prison|jail|custody|detention ^@inmate; flee from=prison|jail|custody|detention ^@inmate; abscond from=prison|jail|custody|detention; bust out=prison|jail',
  ],
  ['veto', 'veto; veto =resolution|bill|law; use =veto'],
  // 13 threaten
  [
    'threaten',
    'threaten; threaten >; threaten =action|@party; threaten with; vow =@revenge; vow >@harm; swear >@harm; pledge >@harm; promise =revenge|retaliation|response; promise >@harm; warn =@party against; warn =@party; issue =threat|warning; warn of=response|retaliation|action|consequence|measure|reprisal; make =threat; receive =threat; menace; intimidate; blackmail; give =warning|hour; tell >@tolerate; brandish; threaten of; warn ^@force; plot >; order >@lethal; order =@force >@lethal; rattle =saber|sabre',
  ],
  [
    'threaten-restrict',
    'threaten =ban|curfew|strike|boycott|blockade|restriction|sanction|tariff|embargo; threaten with=sanction|tariff|boycott|strike|arrest|prosecution; threaten >@limit',
  ],
  [
    'threaten-violence',
    'threaten =war|attack|retaliation|reprisal|invasion|offensive|force|violence|revenge; threaten >@harm; threaten to=@harm; vow =revenge|retaliation|vengeance; threaten with=death|violence|war|attack|gun|knife|life; declare =war|jihad; threaten =life|@victim',
  ],
  ['threaten-relations', 'threaten >@sever; threaten >@withdraw'],
  // 14 protest
  [
    'protest',
    `protest; protest against; protest at; demonstrate 0= !>; demonstrate 0= ^@crowd|@worker; demonstrate against; march ^@crowd; march; march against; march through; march to; march on; rally ^@crowd|@party; rally against; rally in; rally outside; rally at; rally for; picket; take to=street; chant =slogan; shout =slogan; chant; wave =flag|banner|placard; gather in ^@crowd; gather outside ^@crowd; gather at ^@crowd; gather on ^@crowd; gather ^@crowd|crowd|protester; assemble ^@crowd; converge on ^@crowd; stage =@demo; hold =@demo; organize =@demo; organise =@demo; hold =procession; take out=procession|rally|march|morcha;
    agitate ^@crowd; agitate for; agitate against; sit in ^@crowd; sit on=dharna; be on=dharna; sit at=dharna; camp out ^@crowd; burn =flag|effigy|tyre|tire; collect =signature; sign =petition; heckle; boo; jeer; throng; flood =street ^@crowd; pour into=street|square; pour onto=street|square; come out onto=street|square; come out on=street|square; spill into=street|square; spill onto=street|square; fill =street|square; form =crowd|chain; turn out ^@protester; voice =discontent ^@crowd; raise =slogan; court =arrest; stage =dharna|gherao; gherao`,
  ],
  [
    'hunger',
    'start =hunger; begin =hunger; refuse =food; go on=hunger; be on=hunger|fast; go on=fast; sit on=hunger|fast; begin =fast ^@person|@crowd; fast ^@person|@crowd; stage =fast; observe =fast',
  ],
  [
    'strike',
    'strike ^@worker 0=; go on=strike|rampage; be on=strike|picket; walk off=job; walk out ^@worker; stop =work ^@worker|@crowd; down =tool; call =strike|bandh|shutdown|hartal|stoppage !political|illegal|unlawful|legal|justified|irresponsible; stage =strike|walkout|stoppage; hold =strike; begin =strike; start =strike; launch =strike; organize =strike; organise =strike; observe =strike|bandh|shutdown|hartal; shun =work; abstain from=work|duty|court|class; keep =shop|store|business|market|stall|school shut ^@trader|@worker; keep =shop|store|business|market|stall|school closed ^@trader|@worker; stay away !from; stay away from=work|class|lesson|school|office|factory|shop|poll|job|duty; stay off=work; refuse >@work; close =shop|store|business|market|stall ^@trader; shut =shop|store|business|market|stall ^@trader; shutter =shop|store|business|market|stall; boycott =work|class|court; join =strike',
  ],
  ['boycott', 'boycott; boycott =election|poll|vote|product|good|game|olympics|party'],
  [
    'obstruct',
    'block =road|street|highway|bridge|entrance|railway|track|traffic|access|route|motorway|port|crossing|border|gate|rail|avenue|intersection|junction|runway|train|delivery|depot|refinery|export|shipment|expressway|flyover|thoroughfare|roundabout|boulevard|railroad|mine|pipeline !^@force|@rebel|@nature; blockade =road|street|highway|port|refinery|building; barricade !^@force|@rebel; obstruct =traffic|road|train; occupy =airport|station|road|highway|port|plant|bridge|square|street|building|office|factory|university|campus|school|parliament|faculty|college|rectorate|library|hall|theatre|ministry|headquarters|department|town-hall|mine|refinery|terminal|dam|lawn|park ^@crowd|@worker; erect =barricade|roadblock; set up=barricade|roadblock; put up=barricade|roadblock; throw up=barricade|roadblock; block ^barricade|roadblock; seal off ^@crowd; disrupt =traffic|session|service; surround =building|parliament|palace|house ^@crowd; besiege =building|office|house|parliament ^@crowd; close =road|highway ^@crowd; stop =train|traffic|bus ^@crowd; cut =road|highway|route|motorway|railway|avenue ^@worker|@crowd; stage =sit-in; block off ^@crowd',
  ],
  [
    'riot',
    `riot; riot in; storm ^@protester; storm ^@crowd =@building !^@rebel|@force; break into ^@protester; break into=@building ^@crowd; break through ^@protester; burst into ^@protester; force into ^@protester; invade =building|parliament|office|embassy ^@crowd; overrun =building|parliament|office|embassy ^@crowd; rampage; run =amok|riot; go on=rampage; throw =@missile; throw =@missile ^@protester; hurl =@missile; hurl =@missile ^@protester; pelt; pelt with; lob =@missile ^@crowd; stone =@party|bus|car|police|vehicle|train|house|shop; indulge in=@riot; pelt =stone; fling =@missile; resort to=violence|throwing|stone|arson|looting|stone-throwing|vandalism; overturn =car|vehicle|bus; clash ^@protester with; clash with ^@protester; clash ^@protester; smash =window|furniture|shop|car|glass ^@crowd; topple =statue; pull down=statue|monument|fence; break =window; tear down=fence|barricade|statue|barrier; breach =barrier|fence|cordon|barricade ^@crowd; torch ^@protester; burn =@vehicle|@building ^@protester; set =fire ^@protester; set on=fire ^@protester; scale =fence|wall|gate ^@protester; break =cordon; put to=torch ^@protester; put =torch ^@protester`,
  ],
  ['mob', 'lynch; beat to=death ^@protester; attack ^mob; mob =@party; beat up ^mob'],
  [
    'vandalize',
    'vandalize; vandalise; deface; loot; ransack; pillage; plunder; damage =statue|monument|grave; knock down=statue|monument; pull down=statue|monument; tear down=statue|monument; topple =statue|monument; desecrate; daub',
  ],
  // 15 force posture
  [
    'mobilize',
    `keep =vigil|watch; maintain =vigil|watch; enhance =security; intensify =security|patrolling; station ^@force; post =@force|picket; launch =hunt|combing; control =@crowd|mob|crowd|situation|violence ^@force; intervene ^@force; take =step|measure|action|precaution ^@force; make =arrangement ^@force; remain =alert ^@force; shift =@victim|family ^@force; accompany ^@force; induct =army|@force; order =flag-march; mobilize; mobilise; deploy; deploy =@force|@weapon; deploy to; send =@force; dispatch =@force; amass =@force|@weapon|tank|division; mass =@force; mass ^@force; rush =@force; station =@force; reinforce =@force|@place|border|position|front; reinforce ^@force; call in=@force|army|military; call out=@force|army; call up=@force|reservist; move in ^@force; move into ^@force; send in=@force; airlift =@force; build up; conscript; recruit =@force|fighter|soldier; enlist; train =@force; train =fighter|recruit|hacker|militant|army|troop|soldier|guerrilla; arrive ^@force; arrive in ^@force; arrive ^aircraft|convoy|plane; land ^aircraft|plane; arrive at ^@force; enter ^@force !=shop|store|house|home|apartment|flat|room|car|restaurant|bar|kitchen; enter =@place|town|city ^@rebel; patrol; patrol =street|area|town|city; move =@force; stage =exercise|maneuver|manoeuvre|flag-march|parade|drill|march ^@force; hold =exercise|maneuver|manoeuvre|drill ^@force|@country; conduct =exercise|maneuver|drill|patrol; take up=position; guard ^@force; stand =guard; march into ^@force; advance on ^@force; advance ^@force; pour into ^@force; stage =@flagmarch; mount =patrol; be on=way ^@force|unit; be under=way ^@force|unit; transport =@force; fly in=@force; surround ^@force; encircle; order =@force|patrol !>@inf; increase =@force|presence|security|patrol !=staff|personnel|company|guard|authority|administration; beef up; step up=patrol|security|presence; tighten =security; strengthen =security|presence; boost =security|presence; take charge ^@force; cordon off; cordon; seal off ^@force; put up=barricade ^@force; erect =barricade|checkpoint ^@force; keep =vigil|watch ^@force; maintain =vigil; take over=security; rush to ^@force; reach =spot|scene ^@force; intensify =patrolling|patrol|security; requisition; post =@force; call =army|military|troop`,
  ],
  [
    'mobilize-police',
    'deploy =police|policeman|officer|commando; send =police|policeman; rush =police|policeman; dispatch =police|policeman; order =police; patrol ^police',
  ],
  [
    'alert',
    'put on=alert; place on=alert; go on=alert; raise =alert; sound =alert; issue =alert; be on=alert; keep on=alert; put =alert',
  ],
  [
    'weapons',
    'test =missile|rocket|@weapon; test-fire; launch =missile|rocket|satellite !at; fire =missile into=sea; test =bomb|device|warhead; enrich =uranium; conduct =test; develop =missile|warhead|weapon|bomb; build =bomb|missile|reactor|arsenal; acquire =@weapon; stockpile; unveil =missile|@weapon; test-launch; parade =missile; carry out=test',
  ],
  // 16 reduce relations
  [
    'reduce-relations',
    'sever =tie|relation|link; cut =tie|relation|link; cut off=tie|relation|link; break =tie|relation|contact; break off=tie|relation|contact|talk; suspend =relation|tie|link|membership|cooperation|participation|contact|visa; recall =ambassador|envoy|diplomat; withdraw =ambassador|recognition|envoy; downgrade =relation|tie; freeze =relation|tie|contact|membership; close =embassy|consulate|mission|office; shut =embassy|consulate; cancel =visit|trip|meeting|deal|contract|order|participation|agreement|tour|invitation|accord; call off=visit|trip|meeting|summit; quit =pact|treaty|coalition|bloc|alliance|council|organization|government; leave =pact|treaty|coalition|bloc|alliance|union|organization; pull out of=treaty|deal|pact|agreement|coalition|accord|race|talk; withdraw from=treaty|deal|pact|agreement|coalition|accord|talk|council|organization; scrap =visit|treaty|accord; abrogate; revoke =@accord; denounce =accord|treaty|pact|agreement; postpone =visit|trip|meeting|summit; exit =deal|treaty|pact; terminate =agreement|contract|treaty; annul =agreement|treaty; drop out; sever with; suspend; boycott =summit; secede; cut short=visit|trip',
  ],
  [
    'reduce-aid',
    'cut =aid|assistance|funding|help|support; cut off=aid|assistance|funding|supply|help|gas|water|electricity; suspend =aid|assistance|funding|loan|sale|delivery; freeze =aid|assistance|funding|fund|loan; halt =aid|assistance|funding|delivery|shipment|sale|supply; stop =aid|assistance|funding|delivery|shipment|supply; withhold =aid|assistance|funding|money|payment; withdraw =aid|assistance|funding; end =aid|assistance|funding; reduce =aid|assistance|funding; prohibit =aid|assistance; block =aid|funding|loan; slash =aid|funding|budget; deny =entry|visa|loan|aid|fund; refuse =visa; bar =entry; ban =entry',
  ],
  [
    'embargo',
    'impose =sanction|embargo; impose =sanction|embargo|tariff|boycott|duty|restriction|freeze on=@country; impose on=@party =sanction|tariff; slap =sanction|tariff; sanction =@party; sanction =@vehicle|entity|firm; blacklist; embargo; ban =import|export|flight|sale; freeze =asset|account; extend =sanction|embargo; tighten =sanction|embargo|blockade; expand =sanction; renew =sanction; place =sanction|embargo; announce =sanction|embargo|suspension|tariff; hit with=sanction|tariff; levy; halt =import|export|trade; raise =tariff; enact =sanction; adopt =sanction; approve =sanction; unveil =sanction|embargo|tariff|measure; impose against=@party =sanction',
  ],
  [
    'halt-talks',
    'break off=talk|negotiation; suspend =talk|negotiation|dialogue; halt =talk|negotiation|dialogue; walk out of=talk|negotiation; end =talk|negotiation|dialogue|cooperation; call off=talk|negotiation; cancel =talk|negotiation; stop =talk|negotiation|cooperation; postpone =talk|negotiation; freeze =talk|negotiation; quit =talk|negotiation; abandon =talk|negotiation; withdraw from=talk|negotiation|process; pull out of=talk|negotiation',
  ],
  ['halt-mediation', 'end =mediation|effort; halt =mediation|effort; suspend =mediation; abandon =mediation'],
  [
    'expel',
    'expel; expel from; declare =persona|grata; declare of=grata; declare grata; declare persona; kick out; throw out=@party; order out=@party|diplomat; oust; eject from=@country|@place|parliament|court|hall|chamber|meeting; evict; banish; force out; drive out; drive from=@place|@country|power|office|country|town|city|area; suspend =@party from; bar =@party from; ban =@party from; dismiss from; suspend =officer|member|official; remove from=office|post|list|power; depose; transfer =officer|official|commissioner; exclude; relieve of=duty|post|command; give =@envoy >@leave; give =hour|day|week >@leave; order =@envoy >@leave; tell =@envoy >@leave; ask =@envoy >@leave; leave within=day|hour|week ^@envoy; leave in=hour|day ^@envoy',
  ],
  [
    'withdraw-mission',
    'withdraw =mission|staff|observer|peacekeeper|inspector|monitor|personnel; evacuate =staff|embassy|diplomat|personnel|citizen|national|worker; pull out=staff|peacekeeper|worker; ship out',
  ],
  // 17 coerce
  [
    'seize',
    'seize; seize control; capture =@place ^@force|@rebel|@country !on; take =@place ^@force|@rebel !to !into !from; liberate =@place|town|city|village|area|territory|region|district; take over=@place|@building|country|government|station|power|territory|land; take over ^@rebel !as; take =control|town|city|village|building; capture !=@party|@commerce|attention|vote|imagination|moment|scene|mood|image !^footage|video|image|picture|photo|film|camera; occupy; seize =@place|town|city|village|area|territory|district|base|airport|port ^@rebel|@force; regain =control; topple =@person ^@force|@rebel|junta; occupy =town|city|village|building|base|territory|position|land ^@force; control =town|city|village|area|territory|road|airport ^@force|@rebel; retake; recapture; wrest; storm; storm =@building; overrun; nationalize; nationalise; commandeer; expropriate; requisition; hijack; grab =land|power; usurp; remove =president|king|government|emir|sultan|monarch ^@force|@rebel|junta|they !from; depose =president|king|government|emir|sultan|monarch; depose =@person ^@force|@rebel|junta; dissolve =parliament|government|assembly|cabinet ^@force|@rebel|junta|they; stage =coup; mount =coup; topple =government|president|regime|dictator; overthrow; oust =government|president|regime; oust =@person ^@force|@rebel|junta|they; oust in=coup|putsch|takeover|uprising|revolt; oust by=@force|junta|coup|mutineer; depose in=coup|putsch|takeover; remove in=coup|putsch|takeover; overthrow in=coup|putsch|takeover; take =power; seize =power|control|rein; fall to=@rebel|@force',
  ],
  [
    'overrun',
    'overrun ^@crowd|@rebel; capture =town|city|village|base|camp|area|position ^@rebel; take =town|city|village|base ^@rebel; seize =town|city|village|base|airport ^@rebel|@crowd; seize =control ^@rebel; gain =control; take =control; be in=hand; storm =airport ^@crowd; overrun =airport',
  ],
  ['annex', 'annex'],
  [
    'loot',
    'loot ^@rebel|@force; plunder ^@rebel|@force; pillage ^@rebel|@force; rob =@building|@vehicle|@party; rob =@party of; hold up=bank|store|shop|station|post|office|restaurant|bus|train|truck|coach; rustle =@livestock; steal =@livestock; drive off=@livestock; drive away=@livestock; raid for=@livestock; cart away=@livestock|food|foodstuff|grain|crop|property; make off with ^@rebel|man|thief|robber; make off with=@livestock; carry off=@livestock',
  ],
  [
    'confiscate',
    'confiscate; impound; seize =@weapon|drug|property|asset|document|equipment|ship|vessel|boat|cargo|vehicle|passport|cannabis|cocaine|heroin|money; recover =@weapon|explosive|body|bullet|ammunition; sequester; intercept =ship|vessel|boat|vehicle|truck|car; strip =of; destroy =house|home|crop|camp|settlement ^@force; demolish; raze !^@rebel|@protester; bulldoze; evict =@party; unearth; find =weapon|explosive|cache ^@force; discover =weapon|explosive|cache; defuse',
  ],
  ['foil', 'foil; thwart'],
  [
    'restrict',
    `restrict; block =road|highway|bridge|street|route|airport|entrance|access|traffic ^@force; drive back =@crowd|they ^@force; close =border|frontier|airspace|crossing; shut =border|frontier|airspace|crossing; limit =access|movement|freedom|right; bar =@party; bar from; prevent =@party; prevent from; curb =access|movement|freedom|right|protest|medium|press|immigration|migration|power|dissent|activity|speech|liberty; clamp down; crack down; suppress; stifle; impose =restriction|ban|limit|fine|tax|rule|lockdown|quarantine|order; tighten =restriction|rule|control; close =school|shop|market|road|station|party|office|university|newspaper|mosque|church ^@party !^@trader; shut =school|shop|market|road|station|university ^@party !^@trader; shut down =newspaper|station|party|office|network|site; seal =border|frontier|crossing|area|road|building|office; place under=lockdown|curfew|blockade; put under=lockdown|curfew; revoke =license|licence|passport|citizenship|visa|registration|permit; suspend =constitution|license|licence|parliament|right|activity; postpone =election|referendum; annul =election|referendum|result; delay =election|referendum; cancel =referendum|result; place under=surveillance; put under=surveillance|watch; block =entry|aid|access ^@force; stop =@party from; stop =@vehicle ^@force; stop =march|procession|rally ^@force; intercept ^@force; turn back ^@force; turn away ^@force; refuse =permission; deny =permission; cancel =rally|election|permit; lock =gate; lock out; push back ^@force; escort =@party out; confine; confine to; disenfranchise; check =vehicle|document|identity; order =closure|evacuation; evacuate =building|area|village|people ^@force|authority; corral; remove =@party ^@force; clear =square|camp|street|area|protester ^@force; control =crowd|mob|situation ^@force; quell; bring under=control; prohibit; forbid; outlaw =protest|strike; conduct =raid|search|operation|crackdown; carry =operation ^@force; order =crackdown`,
  ],
  [
    'ban',
    'outlaw =@party; outlaw; ban =party|group|organization|organisation|movement|@party; ban; proscribe; dissolve =party|group|union|organization; disband =party; ban =protest|rally|demonstration|march|gathering|strike; deregister',
  ],
  [
    'censor',
    'censor; jam =broadcast|signal|station|radio; block =website|site|internet|access|facebook|twitter|network|channel; shut down=newspaper|station|website|channel|radio; suspend =newspaper|broadcast|channel|radio|publication; ban =newspaper|book|film|broadcast|magazine|reporting; raid =newspaper|station; silence =channel|critic|medium|journalist; close =newspaper|radio|station; gag; take off=air; restrict =press|medium',
  ],
  [
    'curfew',
    'impose =curfew; clamp =curfew; declare =curfew; order =curfew; reimpose =curfew; extend =curfew; announce =curfew; place under=curfew; bring under=curfew; enforce =curfew; put under=curfew',
  ],
  [
    'emergency',
    'declare =emergency|siege|law; impose =emergency|law|siege|rule|section; proclaim =emergency|law; extend =emergency|law; place under=law|emergency; invoke =law|emergency|power|act; announce =emergency',
  ],
  [
    'arrest',
    `arrest; detain; take into=custody; take in=custody; round up; jail; imprison; apprehend; nab; pick up =@party ^@force; pick up by=@force|men|operative|official|personnel|squad; capture =@party !on; capture =suspect|fighter|militant|leader|gunman; intern =@party; put under=arrest; place under=arrest; make =arrest; incarcerate; lock up; remand; remand to; remand in; hold =@party ^@force; hold =suspect|prisoner|detainee; hold in=custody|jail|prison|detention|connection; hold without; hold on=suspicion|charge; keep in=custody|detention|jail; catch =@party ^@force; take =prisoner; seize =@party !=it; seize =suspect|man|militant; haul in; bust =@party; throw into=jail|prison; put in=jail|prison; send to=jail|prison|custody; hold in=barracks|cell|isolation|solitary; hold at=barracks|base|station|jail|prison|airport|headquarters|compound =@person|@crowd|@victim; take to=station|jail|prison; re-arrest; rearrest; net =suspect; cart off; taken away; bundle into=van; lodge in=jail; book =@party; summon for=questioning; be in=custody; be under=arrest; be behind=bar; haul off =@party; haul away =@party; cart away =@party; bundle into=car|truck|vehicle|bus =@party ^@force; collar =@party ^@force; take for=questioning|interrogation; pick up on=suspicion|charge; pick up for=questioning|interrogation; pick up outside=court|courthouse|prison|parliament|ministry|office|embassy; march =@party ^@force; march off =@party ^@force; pick up =@party !=migrant|refugee|survivor|passenger|tourist|child|pupil|body|casualty|wounded|injured|victim|crew|sailor|fisherman|award|prize|medal|trophy|grant|point|vote|speed|pace|momentum|seat|nomination|ticket|cheque|check|bill|tab !^@people|@vehicle|@craft !by !off`,
  ],
  [
    'deport',
    'deport; extradite to; exile; send back; send home=migrant|refugee|worker; repatriate =migrant|refugee; expel =migrant|refugee|resident|family|villager|population; relocate !=staff|personnel|worker|aid-worker|employee|team|embassy|office|headquarters|factory|clinic|capital; displace ^@force|@rebel; force from=home; drive from=home|house|village|land; forcibly return',
  ],
  [
    'repress',
    'crush =protest|rebellion|uprising|revolt|dissent; put down=rebellion|revolt|uprising|protest; suppress =protest|revolt|rebellion|uprising|dissent; break up=protest|rally|demonstration|march|strike|gathering|camp; disperse =@crowd|@party|protest|rally|demonstration|march|crowd|mob; break up=@protester|@crowd; crack down on; persecute; harass; repress; dispel =@crowd; scatter =@crowd; chase =@crowd; chase away',
  ],
  [
    'cyber',
    'hack; hack into; hack =email|computer|account|website|site; cyber-attack; deface =website; launch =cyberattack; breach =network|system|computer; spread =disinformation|misinformation; phish',
  ],
  [
    'blockade',
    'blockade; besiege; lay =siege; impose =blockade|siege|closure; reimpose =blockade|closure; cut off =town|city|road; encircle =city|town; seal off =territory|strip; reimpose; tighten =siege|blockade; put =cordon',
  ],
  [
    'search',
    'raid ^police|policeman|officer|detective|deputy|agent|inspector !=@rebel|camp|base|hideout|village; raid =house|home|office|headquarters|newspaper|shop|apartment|premise|hideout ^@force; raid =office|headquarters|newspaper|premise|hideout; search =@building|vehicle|area|car|room !^@helper; comb =area|forest; conduct =search|combing|sweep; frisk; launch =manhunt|search|operation; ransack ^police; sweep ^@force; carry out=search|sweep; carry out=raid ^@force',
  ],
  [
    'human-shield',
    'use as=shield =civilian|villager|resident|family|hostage|woman|child|people|prisoner|captive; hold as=shield; hold =hostage',
  ],
  // 18–20 assault, fight, mass violence
  [
    'attack',
    `attack; attack with; invade ^@rebel|gunman|bandit|herdsman|herder|attacker|hoodlum|thug|robber|assailant|kidnapper|cultist; board =ship|vessel|carrier|tanker|boat|freighter|trawler|dhow|yacht ^@rebel|pirate|man; storm =@building ^@rebel; drive =@rebel|@force out ^@force|@rebel; drive =@rebel|@force from ^@force|@rebel; drive back =@rebel|@force; push back =@rebel|@force|enemy|attacker ^@force|@rebel|@country|defender; push back =@rebel|enemy|attacker; drive =@vehicle into=crowd|people|pedestrian|protester|demonstrator|market|parade; attack on; assault; ambush; raid; hit =@party by=stone|bottle|arrow|shrapnel|petrol-bomb|molotov; strike =@party by=stone|bottle|arrow|shrapnel|petrol-bomb|molotov; target =@force|@victim|@person|convoy|@building|@vehicle; strike =@party|@building|@vehicle|target|position|convoy|base !down !off; hit =@building|target|position|convoy|base|@vehicle; maul; storm ^man; charge at; set upon; pounce on; carry out=@violence|offensive|incursion|invasion|counter-offensive|onslaught|execution|crime|act|abduction|kidnapping|killing; brutalize; victimize; molest; manhandle; ram !=door|gate; ram into; terrorize; terrorise; retaliate; retaliate against; avenge; perpetrate; come under=attack|assault; wage =terror|campaign; launch on=@force|@country|@building; unleash =violence|terror; storm ^@rebel; burst into ^@rebel|gunman; throw acid; infiltrate ^@rebel !=@demo|crowd|movement|group; waylay; mow down; run over=@party`,
  ],
  [
    'kill',
    `kill !=tie|game|bill|deal|time|bug|pain|plan|hope|project|proposal|measure|chance|career|virus|weed|cancer|engine|process|animal|bird|fish|cattle|cow|sheep; murder; slay; slaughter; execute ^@rebel =@party; execute =prisoner of=war; execute =pow|captive; execute =@unarmed !for !^@country|court|government|authority|state; put to=death; hack to=death; beat to=death; stab to=death; stone to=death; burn to=death; hang ^@rebel =@party; strangle; poison =@party; claim =life; take =life; leave =dead; leave dead; render =dead; wipe out; eliminate =@party; finish off; liquidate; gun down; shoot dead; shoot to=death; cut down !on; mow down; take out=@party|leader|militant; lay =mine; drown =@party; lose =life; burn =alive; burn alive; butcher; decimate; decapitate; dismember; do to=death; perish in=@violence; die in=@violence; die from=wound|injury|gunshot|bullet; die of=wound|injury|gunshot|bullet; die during=@violence; die at=hand; succumb to=wound|injury|bullet|gunshot; die in=@mishap; perish in=@mishap; die from=@mishap; find =body with=wound|gunshot|throat; die after=@violence; fall to=bullet; bump off; dead in=@violence; hack =@party; lynch =@party; axe to=death; garotte; slit =throat; dead after; dead by; martyr =@party; embrace =martyrdom; attain =martyrdom; achieve =martyrdom; send to=hell =@party; dispatch to=hell =@party; neutralise =@rebel|@party; neutralize =@rebel|@party; wound fatally; injure fatally; shoot fatally`,
  ],
  ['assassinate', 'assassinate; attempt =assassination; attempt on=life; survive =assassination|attempt'],
  [
    'beat',
    'beat =@crowd|@victim; beat =@party ^@force; beat =@party ^@crowd; beat =@party ^@rebel; beat up; beat with; club =@party; thrash; punch =@party; kick =@party; whip; flog; cane; bludgeon; rough up; pummel; batter =@party; slap =@person; lathi-charge; lathicharge; lathi; baton-charge; baton; manhandle; physically; hit =@party with=@bludgeon; strike =@party with=@bludgeon; hit =@party over=head; strike =@party over=head',
  ],
  [
    'torture',
    'torture; maltreat; mistreat; electrocute ^@people|@force|@rebel; abuse =prisoner|detainee|inmate; mutilate; waterboard; ill-treat; starve =prisoner; hang by=wrist|ankle|arm|foot|leg|hair|hand; hang from=ceiling|beam|hook|bar|pipe|rafter =@party; suspend by=wrist|ankle|arm|foot|leg|hair|hand; suspend from=ceiling|beam|hook|bar|pipe|rafter =@party',
  ],
  [
    'rape',
    'rape; gang-rape; gangrape; abuse sexually; sexually; molest =girl|woman|child; abuse =girl|woman|child; enslave',
  ],
  [
    'abduct',
    'abduct; kidnap; take =hostage; take =captive; take hostage; take captive; hold hostage; seize =hostage; seize =@party !=power|control|rein|office|@place ^@rebel|gunman|inmate|prisoner|convict|pirate|hijacker; hold =captive; hold =hostage; snatch =@party; disappear =@party; hijack; hijack =plane|bus|aircraft; take away ^@rebel|gunman|@crowd; take from=home|house|village|bed ^@rebel|gunman|man|@force; drag =@party out ^@rebel|gunman|man|@crowd; drag from=home|house|car|vehicle|bed ^@rebel|gunman|man; whisk away; keep =hostage|captive; abduct from; kidnap from; march =@party ^@rebel|captor|abductor|bandit|they; march into=forest|bush|jungle|mountain|hill|desert|wood =@party; march off =@party; carry off =@party ^@rebel|gunman|man; march away =@party; herd into=forest|bush|jungle|truck|vehicle =@party ^@rebel',
  ],
  [
    'injure',
    'injure; wound; maim; hurt =@party; leave =injured|wounded; leave injured; leave wounded; sustain =injury|wound; suffer =injury|wound; receive =injury|wound; escape =unhurt|injury ^@party',
  ],
  [
    'destroy',
    `destroy !=@intangible; destroy =@building|@vehicle|house|village|shop|property; damage =@building|@vehicle|house|shop; burn =@building|@vehicle|house|village|shop; burn down; torch; set =ablaze; set =fire; set on=fire; set to=fire; set =alight; set alight; set afire; set ablaze; firebomb; sabotage; blow up =pipeline|bridge|line|railway|track|tower|pylon; raze =house|village; raze ^@rebel|@protester; wreck; gut; level =house|village; ravage; smash =@vehicle|@building; reduce to=rubble|ash; flatten; vandalise =temple|mosque|church; desecrate =temple|mosque|church; incinerate; arson; put to=torch; put =torch`,
  ],
  ['stab', 'stab; knife =@party; hack; slash =@party; axe; behead; spear; machete; cut =throat; lance'],
  [
    'shoot',
    `shoot !back !=@footage; shoot at; shoot dead; open =fire; fire at; fire on; fire upon; fire into; fire =shot|round|bullet|gun|rifle|weapon|volley; gun down; snipe; snipe at; spray =@party|bullet; spray with=bullet; riddle with; riddle; exchange =fire|gunfire|shot; trade =fire|shot; return =fire; rake with; rake; come under=fire; draw =fire; use =live|gun|firearm|ammunition|force|bullet|round; pump =bullet; machine-gun; strafe; resort to=firing; wound by=gunfire; open up on ^@force|@rebel; open up with=@gun ^@force|@rebel; use =fire ^@force; hit =@party by=@gun|shot|sniper; strike =@party by=@gun|sniper; hit =@people ^bullet|pellet|gunfire; strike =@people ^bullet|pellet|gunfire; respond with=@gun; meet with=@gun =@party; meet by=@gun =@party; greet with=@gun =@party; greet by=@gun =@party; spray with=@gun; fire !=@party !home ^@force|@rebel|@person; fire from !home`,
  ],
  [
    'fight',
    `fight ^@force; fight ^@rebel; fight =@rebel|@force|@country|@place; fight with=@party; fight against=@party|@country; fight off=@party|attack; battle =@party; battle with=@party; battle !=@abstract|incident|smoke|outbreak|flame|blaze|fire|wildfire|inferno|bushfire|odds|element|weather|wind|wave|tide|cancer|illness !with; clash; clash with; engage =@party; engage in=battle|fight|combat|gunfight|gunbattle|clash|encounter; skirmish; skirmish with; combat =@rebel; repel; repulse; beat back; beat off; fend off; wage =war; confront =@force; launch =strike on=@rebel|@force|@country|@building|@vehicle|target|position|stronghold|hideout; launch =strike against=@rebel|@force|@country|@building|@vehicle|target|position|stronghold|hideout; conduct =strike on=@rebel|@force|@country|@building|@vehicle|target|position|stronghold|hideout; conduct =strike against=@rebel|@force|@country|@building|@vehicle|target|position|stronghold|hideout; launch =@offensive; mount =@offensive; begin =@offensive; start =@offensive; stage =@offensive; resume =@offensive; step up=@offensive|attack; press =@offensive; intensify =@offensive|attack; counterattack; counter-attack; carry =operation against=@rebel|@force; conduct =operation against=@rebel|@force; launch =operation against=@rebel|@force; infiltrate !=@demo|crowd|movement|group; grapple with=@party; lock in=battle; rout; crush =rebel|insurgent|force; defeat =rebel|insurgent|force; scuffle; scuffle with; tussle; brawl; rebel against; rise up 0=; revolt; revolt against; mutiny; trade =blow; come to=blow; encounter =militant|naxal|maoist`,
  ],
  [
    'invade',
    'invade; invade =@country; march into=@country; push into ^@force; roll into ^tank; launch =invasion; mount =invasion; thrust into; sweep into; intrude; intrude into; occupy =@country; penetrate',
  ],
  ['incursion', 'cross into ^@force|@rebel; cross =border|frontier ^@force|@rebel'],
  [
    'shell',
    'shell; send =missile|rocket|shell|bomb at; pound ^artillery|tank|gun|howitzer|mortar|rocket|missile|shelling|@force|@rebel; shell =@place|town|position|village; bombard; pound =@place|@building|position|target|town|village|enclave|hideout; fire =shell|mortar|rocket|missile|artillery|torpedo; fire ^tank|artillery; hit ^rocket|missile|shell|mortar|artillery; strike ^rocket|missile|shell|mortar|artillery; rocket; mortar; lob =shell|rocket|mortar; launch =rocket|missile|mortar at; pummel =town|position; rain on; shell at; hit =@place with; land in ^shell|rocket|mortar|missile; land near ^shell|rocket|mortar|missile; land on ^shell|rocket|mortar|missile; fall on ^shell|rocket|mortar; slam into ^shell|rocket|mortar|missile',
  ],
  [
    'air',
    'drop =@weapon on; drop =@weapon over; drop =bomb|explosive|munition|grenade|mortar|barrel; bomb ^plane|aircraft|jet|warplane|helicopter; bomb from=air; strafe; airstrike; carpet-bomb; hit ^plane|aircraft|jet|warplane; shoot down; down =plane|jet|aircraft|helicopter|drone|missile|rocket; intercept =drone|missile|rocket|projectile|uav; attack ^plane|aircraft|jet|warplane|helicopter; pound ^plane|jet|warplane|aircraft|helicopter; kill ^warplane|airstrike|jet; strike ^plane|jet|warplane|aircraft',
  ],
  [
    'drone',
    'launch =drone at; fire =drone at; send =drone into; send =drone at; send =drone against; send =drone toward; kill ^drone|predator; hit ^drone; attack ^drone; strike ^drone',
  ],
  [
    'bomb',
    'bomb; blow up; blow =@building|@vehicle|bridge|pipeline|track up; detonate =bomb|device|explosive|ied|charge|vehicle|car; explode =bomb; explode ^bomb|device|ied|mine|grenade|car|explosive; detonate; set off=bomb|device|explosive|explosion; plant =bomb|device|explosive|ied; trigger =bomb|explosion|blast|ied|mine; dynamite; go off ^bomb|device|ied|mine|explosive; booby-trap; blast =pipeline|track|bridge|@building; place =bomb|explosive; hurl =bomb|explosive; throw =bomb; explode at; mail =bomb; blow off; blast open; blast =@building|@vehicle ^@rebel; blast with=explosive|dynamite|charge',
  ],
  [
    'suicide',
    'blow =himself; blow =herself; blow =themselves; blow himself; blow herself; blow themselves; detonate =vest|belt|himself|herself; explode ^bomber; detonate ^bomber; kill ^bomber; attack ^bomber; strike ^bomber; target ^bomber; ram =car|vehicle|truck ^bomber; drive into ^bomber',
  ],
  [
    'grenade',
    'throw =grenade; hurl =grenade; lob =grenade; toss =grenade; fling =grenade; fire =grenade; grenade; explode ^grenade',
  ],
  [
    'mine',
    'hit =mine|landmine|ied|device; strike =mine|landmine|ied|device; step on=mine|landmine|ied|device; run over=mine|landmine|ied|device; drive over=mine|landmine|ied|device',
  ],
  [
    'crowd-control',
    'fire =gas|canister|tear|cannister|pellet|rubber|grenade|teargas ^@force; use =gas|tear|baton|cannon|teargas|force ^@force; use =teargas|canister; lob =gas|teargas|tear|canister; burst =teargas|shell; teargas; tear-gas; tear gas; resort to=lathicharge|lathi-charge|cane|baton|teargas; fire into=air ^@force; fire in=air ^@force; wield =baton; charge =@crowd ^@force; spray =@crowd; lathi-charge; lathicharge; cane-charge; turn on=cannon; deploy =gas|cannon|tear; pepper-spray; baton-charge; shoot in=air ^@force; shoot into=air ^@force; charge with=baton; launch =gas|tear; fire =warning; disperse with=gas|teargas|canister|cannon|baton|pellet|bullet =@party|@crowd|protest|rally|demonstration|march; scatter with=gas|teargas|canister|cannon|baton|pellet|bullet =@party|@crowd|protest|rally|demonstration|march; break up=@party|protest|rally|demonstration|march with=gas|teargas|canister|cannon|baton|pellet|bullet; respond with=gas|teargas|canister|cannon|baton|pellet|grenade ^@force; meet with=gas|teargas|cannon|baton|pellet =@party; greet with=gas|teargas|cannon|baton|pellet =@party; charge =@party with=@weapon|baton|truncheon|club|shield|horse ^@force',
  ],
  [
    'violate-ceasefire',
    'violate =ceasefire|truce|cease-fire; breach =ceasefire|truce; break =ceasefire|truce|cease-fire; guilty of=violation',
  ],
  ['massacre', 'massacre; wipe out =village; exterminate; annihilate; commit =massacre|genocide|atrocity'],
  ['cleanse', 'cleanse; engage in=cleansing; commit =genocide; cleanse =village|area; uproot'],
  ['chemical', 'gas =@party; use =chemical|sarin|chlorine|nerve; poison ^regime'],
  // Beyond PLOVER
  [
    'explosion',
    'explode !^@growing|@people !into; hit ^explosion|blast; explode into=flame|fireball|fire; explode in !^@growing|@people; explode at !^@growing|@people; go off !^@vehicle|@people|light|alarm|siren|station; blow up 0=; erupt in=flame; rock ^explosion|blast; shake ^explosion|blast; burst ^pipeline|boiler|cylinder; detonate ^chemical|depot|ammonium',
  ],
  [
    'fire',
    'catch =fire; burn 0= ^@building|forest|ship|warehouse|depot; burn down 0=; engulf =@building ^fire|flame|blaze; rage ^fire|blaze|wildfire; break out ^fire|blaze; sweep through ^fire|blaze; be in=flame; be on=fire; gut ^fire; be ablaze; go up in=flame|smoke; erupt ^fire',
  ],
  [
    'accident',
    'derail; capsize; fall on ^@hanging; fall onto ^@hanging; topple onto ^@hanging; topple on ^@hanging; crash onto ^@hanging; ram into=train|bus|minibus|truck|lorry|van|car|tractor|tanker|trailer|tree|pole !^@people; collide; collide with; crash 0=; crash =@vehicle|plane|car; crash into; crash in; overturn 0=; sink ^ship|boat|ferry|vessel|trawler|yacht|dinghy|canoe|tanker; plunge into ^@vehicle; plunge off ^@vehicle; skid off; veer into ^@vehicle; run into ^@vehicle; slam into ^@vehicle; smash into ^@vehicle; collapse ^@building; collapse ^@structure; run aground; go down ^@craft; leak ^gas|pipeline|chemical; stampede; trample; crush to=death; plough into ^@vehicle; plow into ^@vehicle; veer off; fall into ^@vehicle !into=ambush|trap|hand; hit ^@traffic; electrocute; knock down =@party ^@traffic; run over =@party ^@traffic; run down =@party ^@traffic; kill ^@traffic !^driver; hurt ^@traffic !^driver; injure ^@traffic !^driver; crush in=@violence|crowd|stampede; kill in=fall; die in=fall; fall to=death; plunge to=death; cave in ^@structure; give =way ^@structure !to; give way ^@structure !to; snap ^bridge|footbridge|cable|rope|walkway|rail|mooring; buckle ^@structure; crumble ^@structure; fall in ^roof|ceiling; come off=rail|track ^@railed; leave =rail|track ^@railed; jump =rail|track ^@railed; keel over ^@craft; turn =turtle ^@craft|@vehicle; flip over ^@vehicle; go under ^@craft; come down ^@structure; flood ^mine|shaft|tunnel|pit|gallery; hit =@vehicle|@hanging|@building|house|home|shop|stall|wall|tree|pole|pillar|barrier|fence|kerb|lamppost|pedestrian|cyclist !=mine|landmine|ied|device|bomb ^@traffic; strike =@party ^@traffic; strike =@vehicle|@hanging|@building|wall|tree|pole|pillar|barrier !=mine|landmine|ied|device|bomb ^@traffic',
  ],
  [
    'drown',
    'drown 0= ^@people|@victim; drown 0=; sweep away=@people|@victim; trap in=@vehicle|mine|shaft|tunnel|rubble|wreckage|debris =@people|@victim',
  ],
  [
    'disaster',
    'flood ^river|rain|water; affect ^earthquake|quake|cyclone|hurricane|typhoon|tsunami|storm|tornado|flood|flooding|landslide; flood =@building|@place|street !=market|field|basement|land; kill ^@rain; destroy ^@rain; submerge =@building|@place|street|field; swamp =@building|@place ^water|river|flood; burst =bank; burst ^dam|river|embankment|levee|dyke; burst through ^water|torrent|river|flood|floodwater|floodwaters|sea|mud|lava; flood =swathe|area|zone|district|home|village|town; overflow ^river|dam; wash away=@building|@vehicle; sweep away=@building|@vehicle|@people;; erupt ^volcano; quake; inundate =@place|@building|land|farmland|field; hit ^earthquake|quake|cyclone|hurricane|typhoon|tsunami|storm|tornado|flood|landslide|mudslide|avalanche|lightning|thunderbolt; strike ^earthquake|quake|cyclone|hurricane|typhoon|tsunami|storm|tornado|lightning|thunderbolt; shake ^earthquake|quake|tremor; lash ^storm|cyclone|typhoon|hurricane; make =landfall; bury ^landslide|avalanche|mudslide; ravage ^storm|cyclone|earthquake|flood|hurricane|fire; batter ^storm|hurricane|typhoon|cyclone',
  ],
  [
    'disruption',
    'shut down=@network|airport|power; cut =@network|power|electricity; switch off=@network|power|electricity; turn off=@network|power|electricity; shut off=@network|power|electricity; cut =access; suspend =@network; halt =@network|flight|train|traffic|transport; grind to=halt|standstill ^train|traffic|bus|airport|transport|city|capital|country|flight|service|port|production|metro|railway; impose =blackout|shutdown; block =@network|platform|media; leave without=power|electricity|water|internet; be without=power|electricity|internet; bring to=standstill|halt; come to=standstill; go off=air|grid|line; close =school|university|motorway|road|highway|bridge|station|crossing|harbour|port; shut =school|university|motorway|road|highway|bridge|station|crossing|harbour|port; cut off=internet|power|electricity|communication|phone|network; close =airport|airspace|runway; shut =airport|airspace|runway; cancel =flight|train; suspend =flight|train|service|traffic|operation|class; ground =flight|plane; stop =flight|train|bus; work ^internet|network|phone|data !^@party; stop >@operate ^internet|network|data|phone; go down ^internet|network|service|phone|website; go out ^power|light|electricity; be down ^internet|network|service|phone|line|website; disrupt =access to=@platform; disrupt =@network|access; restrict =access to=@platform; restrict =@platform; block =access to=@platform; disrupt =service|flight|internet|supply|communication|travel|traffic; lose =power|electricity|internet !^@person; fall ^traffic|connectivity; drop ^@network; collapse ^@network; divert =flight; restrict =internet; throttle; block =internet; collapse ^network|service|system; paralyze; paralyse; interrupt =service|supply|broadcast|transmission; knock out=power|electricity|service|internet; fail ^power|internet|network|electricity|phone; black out; call off=flight|train|service|class',
  ],
]
