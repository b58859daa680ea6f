/**
 * What must be read as a time, and what must not? `[ ]` marks every time of a line; the values stand in the order of the
 * marks, each with its interval behind a blank where it has one. `refuses` must yield nothing. The day of publication,
 * 7 January 2022, is a Friday; `undated` lines are read without it.
 */

export interface TimeCases {
  readonly published: string
  readonly reads: readonly {
    readonly rule: string
    readonly lines: readonly (readonly [line: string, ...values: string[]])[]
  }[]
  readonly undated: readonly (readonly [line: string, ...values: string[]])[]
  readonly refuses: readonly { readonly rule: string; readonly lines: readonly string[] }[]
}

const day = (date: string): string => `${date} ${date}..${date}`

export const cases: TimeCases = {
  published: '2022-01-07T10:30+06:00',
  reads: [
    {
      rule: 'time/en/iso-date',
      lines: [
        ['The log for [2022-01-05] is missing.', day('2022-01-05')],
        ['It was filed on [2022-01-06T18:07:00Z].', day('2022-01-06')],
      ],
    },
    {
      rule: 'time/en/numeric-date',
      lines: [
        ['The decree of [13/01/2022] was published.', day('2022-01-13')],
        ['The decree of [1/13/2022] was published.', day('2022-01-13')],
        ['The decree of [06.01.2022] was published.', day('2022-01-06')],
      ],
    },
    {
      rule: 'time/en/day-month-year',
      lines: [
        ['It began on [2 January 2022] in the west.', day('2022-01-02')],
        ['It began on [January 2, 2022], in the west.', day('2022-01-02')],
        ['It began on [the 2nd of January 2022].', day('2022-01-02')],
        ['It began on [Sunday, 2 January 2022].', day('2022-01-02')],
        ['On [Dec. 16, 2011], police opened fire.', day('2011-12-16')],
      ],
    },
    {
      rule: 'time/en/short-year',
      lines: [['SAN SALVADOR, [12 Jan 90] (ACAN) - The army said so.', day('1990-01-12')]],
    },
    {
      rule: 'time/en/day-month',
      lines: [
        ['ALMATY, Kazakhstan, [Jan. 6] (Steppe Wire) - Shots were heard.', day('2022-01-06')],
        ['The strike began on [6 Jan] in the oil town.', day('2022-01-06')],
        ['He was held on [December 28].', day('2021-12-28')],
        ['A vote is set for [June 5].', day('2022-06-05')],
        ['They met on [the 6th of January].', day('2022-01-06')],
        ['They met on [Thursday, January 6].', day('2022-01-06')],
        ['They met on [Thurs, Jan 6].', day('2022-01-06')],
        ['Clashes on [Nov. 30] left many homeless.', day('2021-11-30')],
      ],
    },
    {
      rule: 'time/en/day-month-relative-year',
      lines: [['They marched on [January 9 last year].', day('2021-01-09')]],
    },
    {
      rule: 'time/en/day-range',
      lines: [
        ['The riots of [5-7 January] spread.', 'P3D 2022-01-05..2022-01-07'],
        ['From [January 4 to 6, 2022] the net was down.', 'P3D 2022-01-04..2022-01-06'],
      ],
    },
    {
      rule: 'time/en/day-pair',
      lines: [
        ['Shops were looted on [5 and 6 January], he said.', 'P2D 2022-01-05..2022-01-06'],
        ['Many were held between [2 and 5 January].', 'P4D 2022-01-02..2022-01-05'],
        ['Many were held between [January 2 and 5].', 'P4D 2022-01-02..2022-01-05'],
      ],
    },
    {
      rule: 'time/en/day-of-month',
      lines: [
        ['The curfew began on [the 5th].', day('2022-01-05')],
        ['It was signed on [the 28th] and published.', day('2021-12-28')],
      ],
    },
    {
      rule: 'time/en/month-year',
      lines: [
        ['In [December 2011] workers were shot.', '2011-12 2011-12-01..2011-12-31'],
        ['By [mid-March 2020] all was closed.', '2020-03 2020-03-01..2020-03-31'],
      ],
    },
    {
      rule: 'time/en/month-relative',
      lines: [
        ['Fuel rose [last December].', '2021-12 2021-12-01..2021-12-31'],
        ['A vote is due [next May].', '2022-05 2022-05-01..2022-05-31'],
        ['It began in [March last year].', '2021-03 2021-03-01..2021-03-31'],
        [
          'They came in [2012] and left in [March of that year].',
          '2012 2012-01-01..2012-12-31',
          '2012-03 2012-03-01..2012-03-31',
        ],
      ],
    },
    {
      rule: 'time/en/month',
      lines: [
        ['Two men were shot in [November].', '2021-11 2021-11-01..2021-11-30'],
        ['The vote will be held in [March].', '2022-03 2022-03-01..2022-03-31'],
        ['Arrests began in [January].', '2022-01 2022-01-01..2022-01-31'],
        ['The camp has been closed since [mid-October].', '2021-10 2021-10-01..2021-10-31'],
        ['They broke a [June] agreement.', '2021-06 2021-06-01..2021-06-30'],
      ],
    },
    {
      rule: 'time/en/year',
      lines: [
        ['In the [2022] floods many died.', '2022 2022-01-01..2022-12-31'],
        ['In the floods of [2011] more than 600 people died.', '2011 2011-01-01..2011-12-31'],
        ['The same square saw shooting in [2011].', '2011 2011-01-01..2011-12-31'],
        ['In [2019] soldiers killed 100 people.', '2019 2019-01-01..2019-12-31'],
        ['He has ruled since [2019].', '2019 2019-01-01..2019-12-31'],
        ['The [2014] coup was bloodless.', '2014 2014-01-01..2014-12-31'],
        ['He was jailed in [nineteen ninety-one].', '1991 1991-01-01..1991-12-31'],
        ['The budget for [fiscal 2021] was cut.', '2021 2021-01-01..2021-12-31'],
        ['Land reform ([2016]) led to protests.', '2016 2016-01-01..2016-12-31'],
        ['[2012]: Rebels seize the north.', '2012 2012-01-01..2012-12-31'],
      ],
    },
    {
      rule: 'time/en/year-range',
      lines: [['The war of [1992-1997] killed many.', 'P6Y 1992-01-01..1997-12-31']],
    },
    {
      rule: 'time/en/decade',
      lines: [
        ['Such unrest was last seen in [the 1990s].', '199 1990-01-01..1999-12-31'],
        ['Such unrest was last seen in [the nineties].', '199 1990-01-01..1999-12-31'],
      ],
    },
    {
      rule: 'time/en/century',
      lines: [['The fort dates from [the 19th century].', '18 1801-01-01..1900-12-31']],
    },
    {
      rule: 'time/en/quarter',
      lines: [['Output fell in [the third quarter].', '2021-Q3 2021-07-01..2021-09-30']],
    },
    {
      rule: 'time/en/holiday',
      lines: [
        ['Shops were burned on [Christmas Day].', day('2021-12-25')],
        ['The truce held over [Orthodox Christmas].', day('2022-01-07')],
        ['Talks will resume after [Nowruz].', day('2022-03-21')],
        ['The shrine was hit on [Eid al-Adha 2019].', day('2019-08-11')],
        ['Prices rose during [Ramadan last year].', 'P1M 2021-04-13..2021-05-12'],
        ['They were shot on [Easter Sunday, 2021].', day('2021-04-04')],
        ['The church was hit in the [2019 Easter] bombings.', day('2019-04-21')],
        ['A bomb went off on [Diwali 2021].', day('2021-11-04')],
        ['The raid began on [Yom Kippur 1973].', day('1973-10-06')],
        ['The sit-in ended before [Lunar New Year 2021].', day('2021-02-12')],
        ['On [New Year’s Eve] the square was full.', day('2021-12-31')],
        ['They fired in the air at [Eid].', 'XXXX-XX-XX'],
        ['The parade on [Independence Day] was called off.', 'XXXX-XX-XX'],
        ['The town was shelled in [Holy Week 2021].', '2021-03-28 2021-03-28..2021-04-03'],
      ],
    },
    {
      rule: 'time/en/calendar-date',
      lines: [
        ['The decree is dated [15 Dey 1400].', day('2022-01-05')],
        ['Pilgrims came on [10 Muharram 1443 AH].', day('2021-08-18')],
        ['A rally is held on [22 Bahman].', day('2022-02-11')],
        ['They met on [15 Nisan 5781].', day('2021-03-28')],
        ['The budget of [Farvardin 1400] was cut.', 'P1M 2021-03-21..2021-04-20'],
      ],
    },
    {
      rule: 'time/en/calendar-year',
      lines: [
        ['The plan covers [the Persian year 1400].', 'P1Y 2021-03-21..2022-03-20'],
        ['It was founded in [1443 AH].', 'P1Y 2021-08-09..2022-07-29'],
      ],
    },
    {
      rule: 'time/en/julian',
      lines: [['The palace fell on [25 October 1917 of the Julian calendar].', day('1917-11-07')]],
    },
    { rule: 'time/en/eve', lines: [['They were held on [the eve of January 6].', day('2022-01-05')]] },
    {
      rule: 'time/en/half-year',
      lines: [['Arrests doubled in [the first half of 2021].', '2021-H1 2021-01-01..2021-06-30']],
    },
    {
      rule: 'time/en/year-end',
      lines: [
        ['The army will leave by [year-end].', day('2022-12-31')],
        ['It has lost a tenth since [year-end].', day('2021-12-31')],
      ],
    },
    {
      rule: 'time/en/told-unit',
      lines: [
        [
          'He fled in [2014]. He came back [the following year].',
          '2014 2014-01-01..2014-12-31',
          '2015 2015-01-01..2015-12-31',
        ],
        [
          'He was held on [2 December 2021] and freed [later that month].',
          day('2021-12-02'),
          '2021-12 2021-12-01..2021-12-31',
        ],
      ],
    },
    {
      rule: 'time/en/running-unit',
      lines: [
        ['Two more camps will close by [the end of the year].', '2022 2022-01-01..2022-12-31'],
        ['The hall burned [Tuesday]. Police came later in [the day].', day('2022-01-04'), day('2022-01-04')],
        ['Costs rose in [the year] ended [March 31].', 'P1Y', day('2021-03-31')],
      ],
    },
    {
      rule: 'time/en/part-recurring',
      lines: [['They gather on [Friday nights].', 'XXXX-WXX-5TNI']],
    },
    {
      rule: 'time/en/season',
      lines: [
        ['Fighting peaked in [the summer of 2014].', '2014-SU'],
        ['The road was closed during [the winter].', '2022-WI'],
      ],
    },
    {
      rule: 'time/en/weekday',
      lines: [
        ['Gunmen struck on [Thursday].', day('2022-01-06')],
        ['The attack [Tuesday] killed many.', day('2022-01-04')],
        ['Troops came following [Tuesday]’s attack.', day('2022-01-04')],
        ['Shooting was heard on [Friday].', day('2022-01-07')],
        ['[Saturday]’s march was banned.', day('2022-01-01')],
        ['POLICE KILL MANY ON [THURSDAY]', day('2022-01-06')],
        ['The union will march on the capital on [Monday].', day('2022-01-10')],
        ['The union said it would march on [Monday].', day('2022-01-10')],
        ['The union plans to strike on [Monday].', day('2022-01-10')],
        ['A march is scheduled for [Sunday].', day('2022-01-09')],
        ['A hearing is due on [Wednesday].', day('2022-01-12')],
        ['Migrants tried to cross the river on [Monday].', day('2022-01-03')],
        ['The men had planned to strike on [Monday].', day('2022-01-10')],
        ['They would have marched on [Monday].', day('2022-01-03')],
      ],
    },
    {
      rule: 'time/en/weekday-relative',
      lines: [
        ['They met [last Friday].', day('2021-12-31')],
        ['He was shot on [28 December]; he had fled [the previous Friday].', day('2021-12-28'), day('2021-12-24')],
        ['A rally is planned for [next Friday].', day('2022-01-14')],
        ['They met on [Tuesday last week].', day('2021-12-28')],
        ['A march was called for [this coming Sunday].', day('2022-01-09')],
        ['He was shot on [28 December] and died [the following Friday].', day('2021-12-28'), day('2021-12-31')],
      ],
    },
    {
      rule: 'time/en/weekdays',
      lines: [['They pray there on [Fridays].', 'XXXX-WXX-5']],
    },
    {
      rule: 'time/en/today',
      lines: [
        ['The president spoke [today].', day('2022-01-07')],
        ['The airport was retaken [yesterday].', day('2022-01-06')],
        ['Talks resume [tomorrow].', day('2022-01-08')],
        ['It fell [the day before yesterday].', day('2022-01-05')],
      ],
    },
    {
      rule: 'time/en/today-part',
      lines: [
        ['Shots were heard [this morning].', '2022-01-07TMO 2022-01-07..2022-01-07'],
        ['The hall burned [last night].', '2022-01-06TNI 2022-01-06..2022-01-06'],
        ['He will speak [tonight].', '2022-01-07TNI 2022-01-07..2022-01-07'],
        ['Shelling continued [overnight].', '2022-01-06TNI 2022-01-06..2022-01-07'],
      ],
    },
    {
      rule: 'time/en/ago',
      lines: [
        ['The strike began [five days ago].', day('2022-01-02')],
        ['He was freed [two weeks ago].', '2021-W51 2021-12-20..2021-12-26'],
        ['The law passed [three months ago].', '2021-10 2021-10-01..2021-10-31'],
        ['He left [10 years ago].', '2012 2012-01-01..2012-12-31'],
        ['The union fell apart [three decades ago].', '199 1990-01-01..1999-12-31'],
        ['It fell silent [two hours ago].', '2022-01-07T08 2022-01-07T08:00..2022-01-07T08:00'],
      ],
    },
    {
      rule: 'time/en/ago-vague',
      lines: [['He was dismissed [several days ago].', 'PAST_REF']],
    },
    {
      rule: 'time/en/year-earlier',
      lines: [
        [
          'Prices in [the third quarter] were above those of [a year earlier].',
          '2021-Q3 2021-07-01..2021-09-30',
          '2020-Q3 2020-07-01..2020-09-30',
        ],
      ],
    },
    {
      rule: 'time/en/told-quarter',
      lines: [
        [
          'Output fell in [the second quarter]. Costs rose in [the quarter].',
          '2021-Q2 2021-04-01..2021-06-30',
          '2021-Q2 2021-04-01..2021-06-30',
        ],
      ],
    },
    {
      rule: 'time/en/told-day',
      lines: [
        ['He was shot on [Tuesday]. He died [the following day].', day('2022-01-04'), day('2022-01-05')],
        [
          'The bank shut on [5 January]. [The day before], it had run out of cash.',
          day('2022-01-05'),
          day('2022-01-04'),
        ],
        ['They marched on [2 January]. [That day] nobody was hurt.', day('2022-01-02'), day('2022-01-02')],
        [
          'Rebels burned a bus on [Monday], police said on [Tuesday]. On [the same day] they killed a guard.',
          day('2022-01-03'),
          day('2022-01-04'),
          day('2022-01-03'),
        ],
      ],
    },
    {
      rule: 'time/en/told-part',
      lines: [
        [
          'He died on [Tuesday]. He had been shot [the night before].',
          day('2022-01-04'),
          '2022-01-03TNI 2022-01-03..2022-01-03',
        ],
        [
          'It began on [Tuesday]. [That night] shots rang out.',
          day('2022-01-04'),
          '2022-01-04TNI 2022-01-04..2022-01-04',
        ],
      ],
    },
    {
      rule: 'time/en/told-days',
      lines: [['He was shot on [2 January] and died [two days later].', day('2022-01-02'), day('2022-01-04')]],
    },
    {
      rule: 'time/en/calendar-unit',
      lines: [
        ['The price cap ended [last year].', '2021 2021-01-01..2021-12-31'],
        ['Many were held [this week].', '2022-W01 2022-01-03..2022-01-09'],
        ['They struck [last month].', '2021-12 2021-12-01..2021-12-31'],
        ['A trial opens [next month].', '2022-02 2022-02-01..2022-02-28'],
      ],
    },
    {
      rule: 'time/en/weekend',
      lines: [['Crowds gathered over [the weekend].', '2021-W52-WE 2022-01-01..2022-01-02']],
    },
    {
      rule: 'time/en/stretch',
      lines: [
        ['Hundreds were held over [the past two weeks].', 'P2W 2021-12-24..2022-01-07'],
        ['Snow is expected for [the next three days].', 'P3D 2022-01-07..2022-01-10'],
      ],
    },
    {
      rule: 'time/en/now',
      lines: [
        ['The town is [now] quiet.', 'PRESENT_REF'],
        ['He is [currently] in hospital.', 'PRESENT_REF'],
      ],
    },
    { rule: 'time/en/recently', lines: [['He was [recently] released.', 'PAST_REF']] },
    { rule: 'time/en/soon', lines: [['Order will [soon] be restored.', 'FUTURE_REF']] },
    {
      rule: 'time/en/duration',
      lines: [
        ['The siege lasted [three days].', 'P3D'],
        ['A [two-week] state of emergency was declared.', 'P2W'],
        ['They held out for [at least 12 hours].', 'PT12H'],
      ],
    },
    { rule: 'time/en/duration-one', lines: [['The net was down for [a week].', 'P1W']] },
    { rule: 'time/en/duration-half', lines: [['The shooting went on for [half an hour].', 'PT30M']] },
    {
      rule: 'time/en/duration-vague',
      lines: [
        ['The fire burned for [several hours].', 'PTXH'],
        ['They were held for [weeks].', 'PXW'],
        ['Ten men were shot in [the last few hours].', 'PTXH 2022-01-06..2022-01-07'],
      ],
    },
    {
      rule: 'time/en/recurring',
      lines: [
        ['They gather there [every week].', 'P1W'],
        ['They gather there [every second week].', 'P2W'],
        ['They held [daily] vigils.', 'P1D'],
      ],
    },
    {
      rule: 'time/en/clock',
      lines: [
        ['The blast came at [18:07 local time].', '2022-01-07T18:07 2022-01-07T18:07..2022-01-07T18:07'],
        ['The blast came at [1807 GMT].', '2022-01-07T18:07 2022-01-07T18:07Z..2022-01-07T18:07Z'],
        ['It fell silent at [midnight].', '2022-01-07T24:00 2022-01-08T00:00..2022-01-08T00:00'],
        [
          'On [Tuesday] gunmen came. Shots were heard at [6 p.m.] in the yard.',
          day('2022-01-04'),
          '2022-01-04T18:00 2022-01-04T18:00..2022-01-04T18:00',
        ],
        [
          'Since [7 October 2021], 300 have died. A house was hit at [10:30].',
          day('2021-10-07'),
          '2022-01-07T10:30 2022-01-07T10:30..2022-01-07T10:30',
        ],
        [
          'These are the raids reported on [Tuesday]: At about [10:30] a house was hit.',
          day('2022-01-04'),
          '2022-01-04T10:30 2022-01-04T10:30..2022-01-04T10:30',
        ],
        [
          'A quake shook the town on [Monday], the agency said on [Tuesday]. It struck at [6 p.m.] in the hills.',
          day('2022-01-03'),
          day('2022-01-04'),
          '2022-01-03T18:00 2022-01-03T18:00..2022-01-03T18:00',
        ],
        [
          'It has gone on since [Tuesday].\n\n[17:20] — The minister confirmed four deaths.',
          day('2022-01-04'),
          '2022-01-07T17:20 2022-01-07T17:20..2022-01-07T17:20',
        ],
        [
          '[Tuesday, January 4]\n\n[6 p.m.], Canal Street: Shots were fired. He was at large on [Thursday].\n\n[7 p.m.]: A bus burned.',
          day('2022-01-04'),
          '2022-01-04T18:00 2022-01-04T18:00..2022-01-04T18:00',
          day('2022-01-06'),
          '2022-01-04T19:00 2022-01-04T19:00..2022-01-04T19:00',
        ],
        [
          'The union will march on [Monday]. Data was cut from [6 a.m.] in the east.',
          day('2022-01-10'),
          '2022-01-07T06:00 2022-01-07T06:00..2022-01-07T06:00',
        ],
      ],
    },
    {
      rule: 'time/en/clock-military',
      lines: [['The post was hit at [0615] by mortars.', '2022-01-07T06:15 2022-01-07T06:15..2022-01-07T06:15']],
    },
    {
      rule: 'time/en/overnight-day',
      lines: [
        ['Shells fell [overnight on Monday].', '2022-01-03TNI 2022-01-03..2022-01-03'],
        ['Shells fell [overnight Monday into Tuesday].', '2022-01-03TNI 2022-01-03..2022-01-03'],
        ['Shells fell [overnight into Tuesday].', '2022-01-03TNI 2022-01-03..2022-01-03'],
        ['Shells fell on [Monday night into Tuesday].', '2022-01-03TNI 2022-01-03..2022-01-03'],
        ['Shells fell [overnight from Monday to Tuesday].', '2022-01-03TNI 2022-01-03..2022-01-03'],
      ],
    },
    {
      rule: 'time/en/day-part',
      lines: [
        ['Fires were lit on [Wednesday night].', '2022-01-05TNI 2022-01-05..2022-01-05'],
        ['It began on [the evening of January 4].', '2022-01-04TEV 2022-01-04..2022-01-04'],
        ['[Yesterday afternoon] the hall fell.', '2022-01-06TAF 2022-01-06..2022-01-06'],
        ['They broke in [late in the night of Tuesday].', '2022-01-04TNI 2022-01-04..2022-01-04'],
      ],
    },
    {
      rule: 'time/en/early-hours',
      lines: [['He was shot in [the early hours of Sunday].', '2022-01-02TMO 2022-01-02..2022-01-02']],
    },
    {
      rule: 'time/en/day-clock',
      lines: [
        ['The curfew begins at [6 p.m. on Tuesday].', '2022-01-04T18:00 2022-01-04T18:00..2022-01-04T18:00'],
        [
          'The bomb went off on [January 5 at 18:07 local time].',
          '2022-01-05T18:07 2022-01-05T18:07..2022-01-05T18:07',
        ],
        ['It is due at [5 p.m. EST on January 9].', '2022-01-09T17:00 2022-01-09T17:00-05:00..2022-01-09T17:00-05:00'],
        ['It ended at [noon Thursday].', '2022-01-06T12:00 2022-01-06T12:00..2022-01-06T12:00'],
      ],
    },
    { rule: 'time/en/day-phase', lines: [['Troops arrived [early Thursday].', day('2022-01-06')]] },
    {
      rule: 'time/en/period-phase',
      lines: [
        ['It was repealed at [the end of 2019].', '2019 2019-01-01..2019-12-31'],
        ['[Late last year] prices rose.', '2021 2021-01-01..2021-12-31'],
      ],
    },
  ],
  undated: [
    ['ALMATY, [Jan. 6, 2022] (Steppe Wire) - Gunmen struck on [Tuesday].', day('2022-01-06'), day('2022-01-04')],
    ['It began on [2 January 2022]. It ended on [5 January].', day('2022-01-02'), day('2022-01-05')],
    ['Shops shut for [Easter].', 'XXXX-XX-XX'],
    ['Gunmen struck on [Thursday night].', 'XXXX-WXX-4TNI'],
    ['Clashes began on [6 January].', 'XXXX-01-06'],
    ['Clashes began on [6 January 2022].', day('2022-01-06')],
    ['They marched [yesterday].', 'XXXX-XX-XX'],
    ['They marched in [November].', 'XXXX-11'],
    ['They marched [last year].', 'XXXX'],
    ['The siege began [two weeks ago].', 'P2W'],
  ],
  refuses: [
    { rule: 'time/en/year', lines: ['She drove a 2003 Honda Accord.'] },
    {
      rule: 'time/en/holiday',
      lines: [
        'The fleet left Christmas Island.',
        'Mr Tariq Ramadan spoke.',
        'They stood beside the christmas tree.',
        'A Christmas market was attacked.',
      ],
    },
    { rule: 'time/en/calendar-date', lines: ['Mehr News said so.'] },
    { rule: 'time/en/calendar-year', lines: ['The 1400 Persian carpets burned.'] },
    { rule: 'time/en/julian', lines: ['The Julian calendar hung there.'] },
    { rule: 'time/en/eve', lines: ['On the eve of the vote it burned.'] },
    { rule: 'time/en/half-year', lines: ['The second half of the match was calm.'] },
    { rule: 'time/en/year-end', lines: ['A year ends.'] },
    { rule: 'time/en/told-unit', lines: ['The following weeks were calm.'] },
    {
      rule: 'time/en/running-unit',
      lines: ['The week of rage was calm.', 'The year was calm.', 'The days were calm.'],
    },
    { rule: 'time/en/part-recurring', lines: ['The nights were calm.'] },
    { rule: 'time/en/iso-date', lines: ['The file 2022-13-45 is missing.'] },
    { rule: 'time/en/numeric-date', lines: ['The date 1/6/2022 can be read two ways.'] },
    { rule: 'time/en/day-month-year', lines: ['It opened on 31 February 2022.'] },
    { rule: 'time/en/short-year', lines: ['The 90 Jan men marched on.'] },
    {
      rule: 'time/en/day-month',
      lines: ['May 14 people return home?', 'Police sealed July 3 Square.', 'The April 19 Movement said it did it.'],
    },
    { rule: 'time/en/day-month-relative-year', lines: ['March 9 last.'] },
    { rule: 'time/en/day-range', lines: ['Kazakhstan beat Malta 3-2.', 'Of 5 to 7 may return.'] },
    { rule: 'time/en/day-pair', lines: ['The 5 and 6 were carried off.'] },
    { rule: 'time/en/day-of-month', lines: ['He was the 12th president.', 'On the 5th floor a fire broke out.'] },
    { rule: 'time/en/month-year', lines: ['They march 2022 miles.'] },
    { rule: 'time/en/month-relative', lines: ['The last march was banned.', 'At last May Lee spoke.'] },
    {
      rule: 'time/en/month',
      lines: [
        'May said that order would be restored.',
        'Theresa May spoke to reporters.',
        'People march to the square.',
        'A march on the capital was banned.',
        'August Wilson wrote the play.',
        'They may return to their homes.',
        'June Jones is the mayor.',
        'Crowds gathered in May 13 Square.',
      ],
    },
    {
      rule: 'time/en/year',
      lines: [
        'A crowd of 2000 people gathered.',
        'The meeting drew 1999 delegates.',
        'In 2000 villages the vote was held.',
        'Resolution 1701 was adopted.',
      ],
    },
    { rule: 'time/en/year-range', lines: ['Call 2014-3016 for help.', 'Of 1990-2000 people 12 died.'] },
    { rule: 'time/en/decade', lines: ['The 30s lane was shut.'] },
    { rule: 'time/en/century', lines: ['The 7th battalion held the fort.'] },
    {
      rule: 'time/en/quarter',
      lines: ['The fifth quarter of the town burned.', 'The quarter of the old town burned.'],
    },
    { rule: 'time/en/season', lines: ['Fall in line, he said.', 'The spring ran dry.'] },
    {
      rule: 'time/en/weekday',
      lines: [
        'Tuesday Weld, 80, said she would come.',
        'The Sunday Times reported it.',
        'Bloody Sunday is remembered.',
        'He sat in the sun.',
        'The company wed two firms.',
      ],
    },
    { rule: 'time/en/weekday-relative', lines: ['The last Sunday Times was printed there.'] },
    { rule: 'time/en/weekdays', lines: ['Every fri is a friend.'] },
    { rule: 'time/en/today', lines: ['The Daily USA reported it.'] },
    { rule: 'time/en/today-part', lines: ['The overnight curfew holds.', 'The evening was calm.'] },
    { rule: 'time/en/ago', lines: ['He left long ago.'] },
    { rule: 'time/en/ago-vague', lines: ['Years of war ended there.'] },
    { rule: 'time/en/year-earlier', lines: ['An earlier bomb failed.'] },
    { rule: 'time/en/told-quarter', lines: ['The period of calm was short.'] },
    { rule: 'time/en/told-day', lines: ['The day before the vote was calm.', 'The following day dawned.'] },
    { rule: 'time/en/told-part', lines: ['That evening gown was hers.'] },
    { rule: 'time/en/told-days', lines: ['He was hit earlier.'] },
    { rule: 'time/en/calendar-unit', lines: ['This day of rage was banned.', 'The last hours were calm.'] },
    { rule: 'time/en/weekend', lines: ['A weekend house burned.'] },
    { rule: 'time/en/stretch', lines: ['The next men came.'] },
    { rule: 'time/en/now', lines: ['I know that he left.'] },
    { rule: 'time/en/recently', lines: ['He drove past the post.'] },
    { rule: 'time/en/soon', lines: ['As soon as the gates opened, they ran.'] },
    {
      rule: 'time/en/duration',
      lines: ['The 12-year-old boy was found.', 'She is 38 years old.', 'One day they will return.'],
    },
    { rule: 'time/en/duration-one', lines: ['A day of prayer was held.'] },
    { rule: 'time/en/duration-half', lines: ['Half of the hall burned.'] },
    { rule: 'time/en/duration-vague', lines: ['A few men ran.', 'They are a few years older.'] },
    { rule: 'time/en/recurring', lines: ['Every house was searched.'] },
    { rule: 'time/en/clock', lines: ['A second man was held.', 'The vote was 18 to 7.', 'It stood at 99:99.'] },
    { rule: 'time/en/clock-military', lines: ['They paid 2500 tenge at 1300 shops.', 'He lived at 2010 Elm Street.'] },
    { rule: 'time/en/day-part', lines: ['The night was calm.'] },
    { rule: 'time/en/overnight-day', lines: ['The overnight train was late.'] },
    { rule: 'time/en/early-hours', lines: ['The early hours were calm.'] },
    { rule: 'time/en/day-clock', lines: ['At six the gates opened.'] },
    { rule: 'time/en/day-phase', lines: ['Early voting was calm.'] },
    { rule: 'time/en/period-phase', lines: ['The end of the road was blocked.'] },
  ],
}
