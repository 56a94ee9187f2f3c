import { BALLISTIC, KATYUSHA, PROXY, UNCLAIMED, UNHURT } from '../words.mjs';

export const FROM_3_JANUARY = {
  'soleimani-2020-01-03': {
    kind: 'droneStrike',
    title: 'U.S. drone strike kills Qasem Soleimani and Abu Mahdi al-Muhandis',
    titleAr: 'ضربة أمريكية بطائرة مسيّرة تقتل قاسم سليماني وأبا مهدي المهندس',
    summary:
      'A U.S. drone struck a convoy at Baghdad International Airport about an hour after midnight. It killed Qasem Soleimani of Iran’s Quds Force, Abu Mahdi al-Muhandis of the Popular Mobilization and others with them; the Department of Defense took responsibility. Sources count seven, eight or ten dead.',
    summaryAr:
      'استهدفت طائرة مسيّرة أمريكية موكبا في مطار بغداد الدولي بعد منتصف الليل بنحو ساعة، فقُتل قاسم سليماني قائد فيلق القدس وأبو مهدي المهندس من الحشد الشعبي ومن كانوا معهما. تبنّت وزارة الدفاع الأمريكية الضربة، وتختلف المصادر في عدد القتلى: سبعة أو ثمانية أو عشرة.',
    weapon: 'Drone strike',
    weaponAr: 'ضربة بطائرة مسيّرة',
    time: {
      date: '2020-01-02',
      end: '2020-01-03',
      extent: 'within',
      note: 'Night of 2 to 3 January: 3 January in Iraq, still 2 January in Washington, whose date the Department of Defense used.',
    },
    sites: [{ place: 'baghdad-airport', role: 'struck' }],
    attributions: [{ status: 'acknowledged', actor: 'United States', by: 'U.S. Department of Defense', sources: [1] }],
    claims: [
      [
        'target: Soleimani, al-Mohandes',
        'account: Speaks of the targeted U.S. strike on the two commanders; gives neither date nor place.',
      ],
      [
        { c: 'date: 2 January 2020', note: 'In U.S. time.' },
        'account: Calls it a decisive defensive action ordered by the President, and ties Soleimani to the attack of 27 December and to the embassy.',
      ],
      ['killed 8', 'wounded 12', 'timeOfDay: after 12 am local time', 'place: near the air cargo terminal'],
      [{ c: 'timeOfDay: around 1:00 a.m. local time', note: '22:00 UTC on 2 January.' }],
      [{ c: 'killed 7', by: 'an official with an Iran-backed force' }],
      [{ c: 'killed ?10', note: 'The two commanders, four more Iranians and four more Iraqis, added up.' }],
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
    doubts: ['The number of dead was never settled in the sources read; ten is a sum.'],
  },
  'greenzone-2020-01-04': {
    kind: 'rocketAttack',
    title: 'Rockets or mortar shells at the Green Zone and Jadriya',
    titleAr: 'صواريخ أو قذائف هاون على المنطقة الخضراء والجادرية',
    summary:
      'Projectiles fell on Celebrations Square in the Green Zone and in Jadriya in the evening, the day after the strike at the airport. The Iraqi military and Xinhua speak of rockets, AFP of mortar shells; no loss of life was reported.',
    summaryAr:
      'سقطت مقذوفات على ساحة الاحتفالات في المنطقة الخضراء وفي الجادرية مساء، غداة ضربة المطار. تحدث الجيش العراقي وشينخوا عن صواريخ، ووكالة فرانس برس عن قذائف هاون، ولم تُذكر خسائر في الأرواح.',
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
        'weapon: Katyusha rocket',
        'casualties: no casualty reports',
        'timeOfDay: in the evening',
      ],
      [
        { c: 'munitionsReported >=2', note: 'Mortar shells.' },
        'weapon: mortar shells',
        'place: one on Celebrations Square',
      ],
      [
        {
          c: 'munitionsReported several',
          by: 'Iraqi military',
          note: 'At Celebrations Square, Jadriya and Balad together.',
        },
        { c: 'killed 0', by: 'Iraqi military', note: '“No loss of life”, for the three places together.' },
      ],
    ],
    assessments: [
      [
        'munitionsReported 2',
        'AFP’s “at least two” fits the military’s “several”; Xinhua counted one, in the zone alone.',
      ],
      ['wounded 0', UNHURT],
    ],
    links: [['sameCampaign', 'balad-2020-01-04', 'One Iraqi military statement covers both.']],
    doubts: ['Rockets (Xinhua, Iraqi military) or mortar shells (AFP).', PROXY],
  },
  'balad-2020-01-04': {
    kind: 'rocketAttack',
    title: 'Rockets at Balad Air Base',
    titleAr: 'صواريخ على قاعدة بلد الجوية',
    summary:
      'Rockets fell inside Balad Air Base on the same evening as in central Baghdad. Two or at least three were counted; nobody was hurt.',
    summaryAr:
      'سقطت صواريخ داخل قاعدة بلد الجوية في المساء نفسه الذي قُصف فيه وسط بغداد، اثنان أو ثلاثة على الأقل، ولم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [['munitionsImpacted 2', 'none'], [{ c: 'munitionsImpacted >=3', note: 'The source says projectiles.' }]],
    assessments: [
      [
        'munitionsImpacted 2',
        'Reuters’ count, in a report that carries the Iraqi military’s statement; the higher one was read in a copy only.',
      ],
    ],
  },
  'greenzone-2020-01-05': {
    kind: 'rocketAttack',
    title: 'Three rockets in Baghdad, two of them in the Green Zone',
    titleAr: 'ثلاثة صواريخ على بغداد، اثنان منها في المنطقة الخضراء',
    summary:
      'Three Katyusha rockets fell in Baghdad, two of them inside the Green Zone near the U.S. Embassy. Police sources counted six wounded, while other reports knew of none at first.',
    summaryAr:
      'سقطت ثلاثة صواريخ كاتيوشا في بغداد، اثنان منها داخل المنطقة الخضراء قرب السفارة الأمريكية. وأحصت مصادر الشرطة ستة جرحى، فيما لم تذكر تقارير أخرى إصابات في البداية.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 3', by: 'Iraqi military', note: 'Two of them in the Green Zone.' },
        { c: 'wounded 6', by: 'police sources', note: 'The report does not say who they were.' },
      ],
      [{ c: 'wounded 0', note: 'No casualties “immediately reported”.' }],
    ],
    assessments: [
      ['wounded 6', 'The later count, by police; the other report only says that none were known at once.'],
      ['killed 0', 'No source reports a death.'],
    ],
    doubts: ['Other reports have no casualties.', PROXY],
  },
  'asad-2020-01-08': {
    kind: 'missileAttack',
    title: 'Iranian ballistic missiles hit Ain al-Asad',
    titleAr: 'صواريخ باليستية إيرانية تصيب قاعدة عين الأسد',
    summary:
      'Iran fired ballistic missiles at Ain al-Asad Air Base in reply to the killing of Soleimani, and said so. No American died; the number found to have brain injuries rose from none on the first day to 11, 34 and finally 110.',
    summaryAr:
      'أطلقت إيران صواريخ باليستية على قاعدة عين الأسد ردا على مقتل سليماني وأعلنت ذلك. لم يُقتل أي أمريكي، وارتفع عدد من شُخّصت لديهم إصابات دماغية من صفر في اليوم الأول إلى 11 ثم 34 ثم 110.',
    ...BALLISTIC,
    time: { note: '8 January in Iraq; still 7 January in U.S. time, which some sources use.' },
    attributions: [{ status: 'claimed', actor: 'Iran (IRGC)', by: 'IRGC', sources: [5] }],
    claims: [
      [
        { c: 'munitionsFired 16', note: 'At all targets; four malfunctioned and one landed outside Erbil.' },
        { c: 'munitionsImpacted 11', note: 'At Ain al-Asad.' },
        'killed unitedStates 0',
        { c: 'wounded unitedStates 110', note: 'Traumatic brain injuries; 29 Purple Hearts.' },
      ],
      [
        {
          c: 'wounded unitedStates 110',
          by: 'U.S. Department of Defense',
          note: 'Traumatic brain injuries, the last count.',
        },
        { c: 'wounded unitedStates 0', by: 'first U.S. assessment' },
      ],
      [
        { c: 'wounded unitedStates 34', by: 'Pentagon, 24 January' },
        { c: 'munitionsReported ~24', note: 'Around two dozen.' },
        { c: 'wounded unitedStates 0', by: 'U.S. President, the day after' },
      ],
      ['wounded unitedStates 11'],
      [{ c: 'munitionsReported 22', note: 'At Ain al-Asad and Erbil.' }],
      ['munitionsFired 13'],
    ],
    extra: [
      { url: 'https://airandspaceforces.com/?p=63108', claims: [{ c: 'date: 7 January', note: 'In U.S. time.' }] },
    ],
    assessments: [
      [
        'wounded unitedStates 110',
        'Last count of diagnosed brain injuries by the Department of Defense; 0, 11 and 34 were earlier statements.',
      ],
      [
        'munitionsFired 16',
        'The later and more detailed U.S. account, which tells where each one fell; the IRGC said 13.',
      ],
      [
        'munitionsReported 22',
        'The Iraqi military’s count for both bases; “around two dozen” is a press approximation.',
      ],
    ],
    links: [
      ['retaliationFor', 'soleimani-2020-01-03'],
      ['sameCampaign', 'erbil-2020-01-08', 'One volley at two bases.'],
    ],
    doubts: ['How many missiles were fired is told as 13, 16, 22 or about two dozen, partly for both bases together.'],
  },
  'erbil-2020-01-08': {
    kind: 'missileAttack',
    title: 'Iranian ballistic missiles towards Erbil',
    titleAr: 'صواريخ باليستية إيرانية باتجاه أربيل',
    summary:
      'In the same volley as at Ain al-Asad, Iran fired ballistic missiles towards the coalition base at Erbil airport. One is known to have landed, outside the city; no casualties were reported.',
    summaryAr:
      'في الرشقة نفسها التي أصابت عين الأسد أطلقت إيران صواريخ باليستية باتجاه قاعدة التحالف في مطار أربيل. سقط صاروخ واحد خارج المدينة، ولم تُذكر إصابات.',
    ...BALLISTIC,
    attributions: [
      {
        status: 'claimed',
        actor: 'Iran (IRGC)',
        by: 'IRGC',
        sources: ['https://wikisum.wiki/wiki/Operation_Martyr_Soleimani'],
      },
    ],
    claims: [
      [{ c: 'munitionsImpacted 1', note: 'Outside the city of Erbil.' }],
      [{ c: 'munitionsFired >=2', note: 'A press release by lawyers, of May 2021.' }],
    ],
    assessments: [
      ['killed 0', UNHURT],
      ['wounded 0', UNHURT],
    ],
    links: [['retaliationFor', 'soleimani-2020-01-03']],
    doubts: ['The missile fell outside the city; the airport stands for the target, not for where it landed.'],
  },
  'greenzone-2020-01-08': {
    kind: 'rocketAttack',
    title: 'Rockets in the Green Zone late on 8 January',
    titleAr: 'صواريخ على المنطقة الخضراء في ساعة متأخرة من 8 كانون الثاني',
    summary:
      'Small rockets landed in the Green Zone a quarter of an hour before midnight, one of them about 100 metres from the U.S. Embassy. The Iraqi military counted two, the police three; the coalition reported no casualties.',
    summaryAr:
      'سقطت صواريخ صغيرة في المنطقة الخضراء قبل منتصف الليل بربع ساعة، أحدها على بعد نحو مئة متر من السفارة الأمريكية. أحصى الجيش العراقي صاروخين والشرطة ثلاثة، وقال التحالف إنه لم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 2',
        { c: 'none coalition', by: 'the coalition' },
        { c: 'timeOfDay: 11:45 p.m.', by: 'the coalition' },
      ],
      [
        { c: 'munitionsReported 3', by: 'police' },
        { c: 'munitionsReported 2', by: 'Iraqi military' },
        { c: 'place: one 100 m from the US Embassy', by: 'police' },
      ],
    ],
    assessments: [['munitionsReported 2', 'Iraqi military, in both reports; only the police had three.']],
    doubts: [PROXY],
  },
};
