import { attackOn, coded, KATYUSHA, PROXY, UNCLAIMED, US } from '../words.mjs';

export const FROM_3_JANUARY = {
  'soleimani-2020-01-03': {
    kind: 'droneStrike',
    class: 'strike',
    sides: { by: [US], against: ['Iran (IRGC)', 'Popular Mobilization Forces'] },
    ...coded('drone', ['leaders', 'convoy'], 'impact'),
    title: 'U.S. drone strike kills Qasem Soleimani and Abu Mahdi al-Muhandis',
    titleAr: 'ضربة أمريكية بطائرة مسيّرة تقتل قاسم سليماني وأبا مهدي المهندس',
    summary:
      'A U.S. drone struck a convoy at Baghdad International Airport about an hour after midnight. It killed Qasem Soleimani of Iran’s Quds Force, Abu Mahdi al-Muhandis of the Popular Mobilization and others with them; the Department of Defense took responsibility. Sources count seven, eight or ten dead; one alone has twelve hurt.',
    summaryAr:
      'استهدفت طائرة مسيّرة أمريكية موكبا في مطار بغداد الدولي بعد منتصف الليل بنحو ساعة، فقُتل قاسم سليماني قائد فيلق القدس وأبو مهدي المهندس من الحشد الشعبي ومن كانوا معهما. أعلنت وزارة الدفاع الأمريكية مسؤوليتها عن الضربة، وتختلف المصادر في عدد القتلى: سبعة أو ثمانية أو عشرة، ويذكر مصدر واحد اثني عشر جريحا.',
    weapon: 'Drone strike',
    weaponAr: 'ضربة بطائرة مسيّرة',
    time: {
      date: '2020-01-02',
      end: '2020-01-03',
      extent: 'within',
      note: 'Night of 2 to 3 January: 3 January in Iraq, still 2 January in Washington, whose date the Department of Defense used.',
    },
    sites: [{ place: 'baghdad-airport', role: 'struck' }],
    attributions: [
      { status: 'acknowledged', actor: US, by: 'U.S. Department of Defense', sources: [1], date: '2020-01-02' },
    ],
    claims: [
      [
        'target: “Qasem Soleimani and Abu Mahdi al-Mohandes”',
        'account: Speaks of a targeted strike on the two commanders; names neither date nor place.',
      ],
      [
        {
          c: "date: “about Thursday night's attack in Iraq”",
          by: null,
          note: 'Fox Business’s words, in U.S. time; the statement has no date.',
        },
        'account: Says that the President ordered a defensive action, and ties Soleimani to the attack of 27 December and to the embassy.',
      ],
      [
        'killed 8',
        { c: 'wounded 12', note: 'Single source: no other document has a number.' },
        'timeOfDay: “after 12 am local time”',
        'place: “near the air cargo terminal”',
      ],
      [{ c: 'timeOfDay: around 1:00 a.m. local time', note: '22:00 UTC on 2 January.' }],
      [{ c: 'killed 7', by: 'an official with an Iran-backed force' }],
      [
        { c: 'killed ?10', note: 'The two commanders, four more Iranians and four more Iraqis, added up.' },
        { c: 'killed iranians ?5', note: 'Soleimani and four more.' },
        { c: 'killed militia ?5', note: 'Al-Muhandis and four more Iraqis.' },
      ],
    ],
    extra: [
      {
        url: 'https://www.dailyherald.com/article/20200102/news/301029874/',
        claims: [
          {
            c: 'wounded several',
            by: 'Security Media Cell',
            note: 'Its first statement, which spoke of rockets and of several casualties.',
          },
        ],
      },
    ],
    assessments: [
      [
        'killed 10',
        'The only account that lists the dead, by nationality; seven and eight are counts of the first hours.',
      ],
    ],
    links: [
      ['retaliationFor', 'k1-2019-12-27', 'The Department of Defense named this attack.'],
      ['retaliationFor', 'embassy-2019-12-31', 'The Department of Defense said that Soleimani had approved it.'],
    ],
    doubts: [
      'The number of dead was never settled in the sources read; ten is a sum.',
      'Twelve wounded stand in one document alone; the first Iraqi statement spoke of several.',
      'Another reader could call it a counter-strike: the Department of Defense named the attack of 27 December.',
    ],
    changes: ['words', 'documents'],
  },
  'greenzone-2020-01-04': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded(['rocket', 'mortar'], 'embassy', 'impact'),
    title: 'Rockets or mortar shells at the Green Zone and Jadriya',
    titleAr: 'صواريخ أو قذائف هاون على المنطقة الخضراء والجادرية',
    summary:
      'Projectiles fell on Celebrations Square in the Green Zone and in Jadriya in the evening, the day after the strike at the airport. The Iraqi military and Xinhua speak of rockets, AFP and RT of mortar shells. The military knew of no deaths; RT has at least five hurt in Jadriya.',
    summaryAr:
      'سقطت مقذوفات على ساحة الاحتفالات في المنطقة الخضراء وفي الجادرية مساء، غداة ضربة المطار. تحدث الجيش العراقي وشينخوا عن صواريخ، وفرانس برس و«آر تي» عن قذائف هاون. لم يذكر الجيش قتلى، وتذكر «آر تي» خمسة جرحى على الأقل في الجادرية.',
    weapon: 'Katyusha rockets or mortar shells',
    weaponAr: 'صواريخ كاتيوشا أو قذائف هاون',
    sites: [
      { place: 'green-zone', role: 'target' },
      { place: 'jadriya', role: 'target' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 1',
        'weapon: “Katyusha rocket”',
        'weapon=rocket',
        'casualties: “no reports about casualties”',
        'timeOfDay: “in the evening”',
      ],
      [
        { c: 'munitionsReported >=2', note: 'Mortar shells.' },
        'weapon: “mortar shells”',
        'weapon=mortar',
        'place: “One of them hit the Celebrations Square near the U.S. diplomatic mission”',
      ],
      [
        {
          c: 'munitionsReported several',
          by: 'Iraqi military',
          note: 'At Celebrations Square, Jadriya and Balad together.',
        },
        { c: 'killed 0', by: 'Iraqi military', note: 'For the three places together.' },
        { c: 'weapon=rocket', by: 'Iraqi military' },
      ],
    ],
    extra: [
      {
        url: 'https://www.lucisphilippines.press/2020/01/explosion-in-baghdads-green-zone-rocket_4.html',
        claims: [{ c: 'wounded >=5', quote: 'injuring at least five people', note: 'By mortar shells in Jadriya.' }],
      },
    ],
    assessments: [
      [
        'munitionsReported 2',
        'AFP’s “at least two” fits the military’s “several”; Xinhua counted one, in the zone alone.',
      ],
    ],
    links: [['sameCampaign', 'balad-2020-01-04', 'One Iraqi military statement covers both.']],
    doubts: [
      'Rockets (Xinhua, Iraqi military) or mortar shells (AFP, RT).',
      'That anybody was hurt stands in one document alone.',
      PROXY,
    ],
    changes: ['words', 'zeros', 'documents'],
  },
  'balad-2020-01-04': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'base', 'impact'),
    title: 'Rockets at Balad Air Base on 4 January',
    titleAr: 'صواريخ على قاعدة بلد الجوية في 4 كانون الثاني',
    summary:
      'Rockets fell inside Balad Air Base on the same evening as in central Baghdad. Two or at least three were counted; nobody was hurt.',
    summaryAr:
      'سقطت صواريخ داخل قاعدة بلد الجوية في المساء نفسه الذي قُصف فيه وسط بغداد، اثنان أو ثلاثة على الأقل، ولم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 2', by: 'security sources' },
        { c: 'none', by: 'security sources' },
      ],
      [{ c: 'munitionsImpacted >=3', basis: 'readInCopy', note: 'The source says projectiles.' }],
    ],
    assessments: [
      [
        'munitionsImpacted 2',
        'Two sources of Reuters, in a report that carries the Iraqi military’s statement; the higher count was read in a copy only.',
      ],
    ],
    changes: ['speaker'],
  },
  'greenzone-2020-01-05': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', 'impact'),
    title: 'Three rockets in Baghdad, two of them in the Green Zone',
    titleAr: 'ثلاثة صواريخ على بغداد، اثنان منها في المنطقة الخضراء',
    summary:
      'Three Katyusha rockets fell in Baghdad, two of them inside the Green Zone. Police sources counted six wounded; Reuters knew of no casualties at first.',
    summaryAr:
      'سقطت ثلاثة صواريخ كاتيوشا في بغداد، اثنان منها داخل المنطقة الخضراء. أحصت مصادر الشرطة ستة جرحى، ولم تذكر رويترز إصابات في البداية.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 3', by: 'Iraqi military', note: 'Two of them in the Green Zone.' },
        { c: 'wounded 6', by: 'police sources', note: 'The report does not say who they were.' },
      ],
      ['casualties: none were known at once'],
    ],
    doubts: ['Six wounded rest on police sources that one document quotes.', PROXY],
    changes: ['zeros', 'summary'],
  },
};
