import { IED, KATYUSHA, ONE_KATYUSHA, PROXY, UNCLAIMED, UNHURT, WIDE } from '../words.mjs';

export const FROM_13_AUGUST = {
  'balad-2020-08-13': {
    kind: 'rocketAttack',
    title: 'Three rockets at Balad Air Base',
    titleAr: 'ثلاثة صواريخ على قاعدة بلد الجوية',
    summary: 'Three Katyusha rockets fell at Balad Air Base. The Iraqi Security Media Cell reported no casualties.',
    summaryAr: 'سقطت ثلاثة صواريخ كاتيوشا على قاعدة بلد الجوية، وقالت خلية الإعلام الأمني إنه لم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 3', by: 'Iraqi Security Media Cell' },
        { c: 'none', by: 'Iraqi Security Media Cell' },
      ],
      ['munitionsReported 3', 'date: Thursday, 13 August'],
    ],
  },
  'biap-2020-08-14': {
    kind: 'rocketAttack',
    title: 'Three rockets near Baghdad airport',
    titleAr: 'ثلاثة صواريخ قرب مطار بغداد',
    summary:
      'Three Katyusha rockets launched from Radwaniyah fell near Baghdad airport, according to the Iraqi Security Media Cell.',
    summaryAr: 'سقطت ثلاثة صواريخ كاتيوشا أُطلقت من الرضوانية قرب مطار بغداد، بحسب خلية الإعلام الأمني.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [['munitionsReported 3', 'origin: Radwaniyah']],
    assessments: [
      ['killed 0', 'The statement mentions nobody hurt.'],
      ['wounded 0', 'The statement mentions nobody hurt.'],
    ],
    doubts: ['Thinly documented: one statement, which does not speak of casualties.', WIDE],
  },
  'convoy-diwaniyah-2020-08-14': {
    kind: 'bombing',
    title: 'Bomb hits a coalition contractors’ convoy near the Diwaniyah bridge',
    titleAr: 'عبوة تصيب رتلا لمتعاقدين مع التحالف قرب جسر الديوانية',
    summary:
      'A bomb hit a convoy of companies under contract to the coalition near the Diwaniyah bridge. What was read does not speak of casualties.',
    summaryAr: 'أصابت عبوة رتلا لشركات متعاقدة مع التحالف قرب جسر الديوانية. لا تذكر المصادر التي قُرئت إصابات.',
    ...IED,
    attributions: [UNCLAIMED],
    claims: [['account: A contractors’ convoy was hit near the Diwaniyah bridge on the same day as the airport.']],
    doubts: [
      'Thinly documented: one statement.',
      'The centre of Diwaniyah stands for the bridge, whose point was not read.',
    ],
  },
  'taji-2020-08-15': {
    kind: 'rocketAttack',
    title: 'Two rockets at Camp Taji, launched from Rashediya',
    titleAr: 'صاروخان على معسكر التاجي أُطلقا من الراشدية',
    summary:
      'Two Katyusha rockets launched from Rashediya, the area where the launcher of 11 March had been found, fell inside Camp Taji. No casualties were reported.',
    summaryAr:
      'سقط داخل معسكر التاجي صاروخا كاتيوشا أُطلقا من الراشدية، وهي المنطقة التي عُثر فيها على منصة هجوم 11 آذار. لم تُذكر إصابات.',
    ...KATYUSHA,
    sites: [
      { place: 'camp-taji', role: 'target' },
      { place: 'rashidiya-baghdad', role: 'launch', note: 'As reported; the name is that of 11 March.' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 2', by: 'Iraqi Security Media Cell' },
        { c: 'none', by: 'Iraqi Security Media Cell' },
        { c: 'origin: الراشدية', by: 'Iraqi Security Media Cell' },
      ],
      ['munitionsReported 2'],
    ],
    doubts: ['That this Rashediya is the one of 11 March rests on the name.'],
  },
  'greenzone-2020-08-16': {
    kind: 'rocketAttack',
    title: 'Rocket falls in the Green Zone, two more dismantled',
    titleAr: 'صاروخ يسقط في المنطقة الخضراء وتفكيك اثنين آخرين',
    summary:
      'A Katyusha rocket fell inside the Green Zone without casualties; two more were made safe at the launch site. Reuters counted at least nine attacks in that week.',
    summaryAr:
      'سقط صاروخ كاتيوشا داخل المنطقة الخضراء دون إصابات، وفُكك صاروخان في موقع الإطلاق. وأحصت رويترز تسعة هجمات على الأقل في ذلك الأسبوع.',
    ...ONE_KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 1',
        'none',
        { c: 'munitionsFound 2', note: 'Dismantled at the launch site.' },
        'account: At least the ninth attack in a week.',
      ],
    ],
    doubts: [PROXY],
  },
  'convoys-2020-09-14': {
    kind: 'bombing',
    title: 'Two bombs against convoys with coalition equipment',
    titleAr: 'عبوتان تستهدفان أرتالا تنقل معدات للتحالف',
    summary:
      'Two bombs went off against convoys that carried equipment of the coalition, one in Babil and one in Diwaniyah. There were neither casualties nor damage.',
    summaryAr:
      'انفجرت عبوتان استهدفتا أرتالا تنقل معدات للتحالف، إحداهما في بابل والأخرى في الديوانية، دون إصابات أو أضرار.',
    weapon: 'Improvised explosive devices',
    weaponAr: 'عبوات ناسفة',
    sites: [{ place: 'diwaniyah', role: 'target', note: 'The bomb in Babil has no place in the research.' }],
    attributions: [UNCLAIMED],
    claims: [['none', 'weapon: two IEDs', 'place: one in Babil and one in Diwaniyah']],
    doubts: ['Thinly documented: one report.', 'Two places; only Diwaniyah is plotted.'],
  },
  'greenzone-2020-09-15': {
    kind: 'rocketAttack',
    title: 'Rockets at the Green Zone met by air defence',
    titleAr: 'دفاعات جوية تعترض صواريخ فوق المنطقة الخضراء',
    summary:
      'Two rockets fired from Ali Saleh district just after midnight were met by a U.S. air defence system. Both were intercepted by one account, one by another.',
    summaryAr:
      'تصدت منظومة دفاع جوي أمريكية لصاروخين أُطلقا من حي علي الصالح بعد منتصف الليل بقليل. اعتُرض الاثنان بحسب رواية، وواحد منهما بحسب أخرى.',
    ...KATYUSHA,
    time: { note: 'The AP says late on Monday, 14 September; the Security Media Cell 01:00 on Tuesday the 15th.' },
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsReported 2', 'munitionsIntercepted 2', 'timeOfDay: just after midnight'],
      [
        { c: 'munitionsReported 2', by: 'Iraqi Security Media Cell' },
        { c: 'timeOfDay: 01:00', by: 'Iraqi Security Media Cell' },
        { c: 'origin: Ali Saleh district', by: 'Iraqi Security Media Cell' },
        { c: 'account: The C-RAM system responded.', by: 'Iraqi Security Media Cell' },
      ],
      ['munitionsReported 2', 'munitionsIntercepted 1', 'timeOfDay: late on Monday'],
    ],
    assessments: [
      ['munitionsIntercepted 1', 'The AP’s later report, and the lower claim: it speaks of one of two rockets.'],
      ['killed 0', UNHURT],
      ['wounded 0', UNHURT],
    ],
    doubts: ['Monday night or Tuesday at 01:00.', PROXY],
  },
  'uk-convoy-2020-09-15': {
    kind: 'bombing',
    title: 'Roadside bomb against a British Embassy convoy',
    titleAr: 'عبوة ناسفة تستهدف موكبا للسفارة البريطانية',
    summary:
      'A roadside bomb struck a vehicle of a British Embassy convoy in the west of Baghdad. The Foreign Office reported no injuries; some Iraqi media had a guard killed, which the embassy denied.',
    summaryAr:
      'أصابت عبوة على جانب الطريق مركبة في موكب للسفارة البريطانية غربي بغداد. قالت الخارجية البريطانية إنه لم تقع إصابات، وذكرت وسائل إعلام عراقية مقتل حارس فنفت السفارة ذلك.',
    ...IED,
    attributions: [
      {
        status: 'claimed',
        actor: 'Saraya al-Muntaqim',
        by: 'Saraya al-Muntaqim, per ISWNews',
        sources: [2],
        note: 'One outlet only.',
      },
      { status: 'unclaimed', by: 'AP', sources: [1], note: 'Nobody claimed it at once.' },
    ],
    claims: [
      [{ c: 'wounded unitedKingdom 0', note: 'One embassy vehicle was struck.' }],
      ['wounded unitedKingdom 0', 'place: near Umm al-Tabool mosque', 'claimant: no one immediately claimed it'],
      [
        { c: 'killed unitedKingdom 1', by: 'some Iraqi media', note: 'A guard.' },
        { c: 'killed unitedKingdom 0', by: 'British embassy', note: 'Denies the report.' },
        'claimant: Saraya al-Muntaqim',
      ],
      ['place: al-Qadsiya neighbourhood'],
    ],
    assessments: [['killed unitedKingdom 0', 'The embassy denied the death that some Iraqi media reported.']],
    doubts: ['Place: Qadisiya neighbourhood (Xinhua) or near Umm al-Tabool mosque (AP).'],
  },
  'greenzone-2020-09-16': {
    kind: 'rocketAttack',
    title: 'Rocket beside an empty building in the Green Zone',
    titleAr: 'صاروخ بجوار مبنى خال في المنطقة الخضراء',
    summary:
      'A Katyusha rocket launched from Amel came down near an empty residential building of the Qadisiya complex in the Green Zone. Nobody was hurt.',
    summaryAr:
      'سقط صاروخ كاتيوشا أُطلق من حي العامل قرب مبنى سكني خال في مجمع القادسية بالمنطقة الخضراء. لم تقع إصابات.',
    ...ONE_KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 1',
        'none',
        'origin: Amel',
        'place: near an empty residential building in the Al-Qadisiya complex',
      ],
    ],
    doubts: ['Thinly documented: one report.', PROXY],
  },
};
