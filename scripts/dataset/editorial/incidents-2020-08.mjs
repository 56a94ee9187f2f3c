const KATYUSHA = { weapon: 'Katyusha rockets', weaponAr: 'صواريخ كاتيوشا' };
const ONE_KATYUSHA = { weapon: 'Katyusha rocket', weaponAr: 'صاروخ كاتيوشا' };
const IED = { weapon: 'Improvised explosive device', weaponAr: 'عبوة ناسفة' };
const UNCLAIMED = { status: 'unclaimed' };
const MILITIAS = 'Iran-backed militias (not named)';
const PROXY = 'Impact points inside the Green Zone are rarely published: the embassy’s point stands for the zone.';
const UNHURT = 'No source reports anybody hurt.';
const WIDE = 'Radwaniyah is a wide area; its point is one of several that bear the name.';

export const FROM_AUGUST_2020 = {
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
  'radwaniyah-2020-09-28': {
    kind: 'rocketAttack',
    title: 'Rockets aimed at Baghdad airport kill a family',
    titleAr: 'صواريخ كانت موجهة إلى مطار بغداد تقتل عائلة',
    summary:
      'Katyusha rockets fired from Jihad towards Baghdad airport hit a house in Radwaniyah. The first reports had three dead, the Iraqi military five, two women and three children; the next day two wounded children had died as well, which made seven.',
    summaryAr:
      'أصابت صواريخ كاتيوشا أُطلقت من حي الجهاد باتجاه مطار بغداد منزلا في الرضوانية. تحدثت التقارير الأولى عن ثلاثة قتلى، والجيش العراقي عن خمسة: امرأتان وثلاثة أطفال، ثم توفي في اليوم التالي طفلان جريحان فبلغت الحصيلة سبعة.',
    ...KATYUSHA,
    contentWarning: 'Deaths of children',
    sites: [
      { place: 'radwaniyah', role: 'struck', note: 'A house; the village is named differently by source.' },
      { place: 'baghdad-airport', role: 'target', note: 'According to police.' },
      { place: 'hay-al-jihad', role: 'launch', note: 'As reported.' },
    ],
    attributions: [{ status: 'suspected', actor: 'Militias (not named)', by: 'Iraqi military' }, UNCLAIMED],
    claims: [
      [
        { c: 'killed iraqiCivilians 5', note: 'Two women and three children.' },
        { c: 'wounded iraqiCivilians 2', note: 'Children.' },
        'munitionsReported 2',
      ],
      [
        { c: 'killed iraqiCivilians 3', note: 'First report.' },
        { c: 'wounded iraqiCivilians 2', note: 'Severely.' },
        'munitionsReported 1',
      ],
      [
        { c: 'killed iraqiCivilians 7', note: 'The two wounded children died later.' },
        { c: 'wounded iraqiCivilians 0', note: 'Both are counted among the dead.' },
      ],
      ['killed iraqiCivilians 5', 'munitionsReported 2', 'origin: Jihad'],
      ['killed iraqiCivilians 5', 'place: Albu-Amir area, south-west Baghdad'],
    ],
    assessments: [
      [
        'killed iraqiCivilians 7',
        'The latest count: five on the day, and the two wounded children who died afterwards.',
      ],
      ['wounded iraqiCivilians 0', 'Both wounded children died and are counted among the dead.'],
      ['munitionsReported 2', 'Two of three reports; one rocket is the first report.'],
    ],
    doubts: ['The village is Albu Amir (Xinhua), Albu Shaban (AFP) or simply Radwaniyah.', WIDE],
  },
  'erbil-2020-09-30': {
    kind: 'rocketAttack',
    title: 'Six rockets towards Erbil airport',
    titleAr: 'ستة صواريخ باتجاه مطار أربيل',
    summary:
      'Six rockets were fired from a pickup at Sheikh Amir village towards the coalition at Erbil airport. Four came down at the edge of the compound and two did not explode; nobody was hurt. The Kurdistan Region’s counter-terrorism service blamed the Popular Mobilization.',
    summaryAr:
      'أُطلقت ستة صواريخ من شاحنة صغيرة في قرية شيخ أمير باتجاه قوات التحالف في مطار أربيل. سقطت أربعة على أطراف المجمع ولم ينفجر اثنان، ولم تقع إصابات. اتهم جهاز مكافحة الإرهاب في إقليم كردستان الحشد الشعبي.',
    weapon: 'Rockets from a pickup',
    weaponAr: 'صواريخ من شاحنة صغيرة',
    attributions: [
      {
        status: 'suspected',
        actor: 'Popular Mobilization Forces',
        by: 'Kurdistan Region counter-terrorism service',
      },
    ],
    claims: [
      [
        { c: 'munitionsReported 6', note: 'Two did not explode.' },
        { c: 'munitionsImpacted 4', note: 'At the edge of the airport compound.' },
        { c: 'none', by: 'the coalition' },
        'timeOfDay: 8:30 p.m.',
        'origin: Sheikh Amir village',
      ],
      [
        'munitionsReported 4',
        { c: 'munitionsIntercepted 3', note: 'The fourth fell near an Iranian opposition party’s headquarters.' },
      ],
      ['munitionsReported 6', 'origin: near Bartella, area of the 30th Brigade'],
      [{ c: 'munitionsReported 6', by: 'Kurdistan Region interior ministry', note: 'They missed their targets.' }],
    ],
    assessments: [
      ['munitionsReported 6', 'Three of four sources, with the regional authorities; one digest has four.'],
    ],
    doubts: ['One digest has three of four rockets intercepted; the regional authorities speak of no interception.'],
  },
  'greenzone-2020-11-17': {
    kind: 'rocketAttack',
    title: 'Seven rockets at the Green Zone kill a child',
    titleAr: 'سبعة صواريخ على المنطقة الخضراء توقع قتيلا من الأطفال',
    summary:
      'Seven Katyusha rockets were fired from Al-Amin in the east of Baghdad after a U.S. drawdown was announced. Four fell in the Green Zone; three fell outside it, killing a child and wounding five. Ashab al-Kahf claimed the attack, Kata’ib Hizballah denied a part in it.',
    summaryAr:
      'أُطلقت سبعة صواريخ كاتيوشا من حي الأمين شرقي بغداد بعد إعلان خفض القوات الأمريكية. سقطت أربعة في المنطقة الخضراء وثلاثة خارجها فقُتل أحد الأطفال وجُرح خمسة. تبنت «أصحاب الكهف» الهجوم ونفت كتائب حزب الله صلتها به.',
    ...KATYUSHA,
    contentWarning: 'Death of a child',
    attributions: [
      { status: 'claimed', actor: 'Ashab al-Kahf', by: 'a channel of the group', sources: [0] },
      { status: 'denied', actor: "Kata'ib Hizballah", by: "Kata'ib Hizballah", sources: [2] },
    ],
    claims: [
      [
        { c: 'munitionsReported 7', note: 'Four in the Green Zone, three outside.' },
        { c: 'killed iraqiCivilians 1', note: 'A child.' },
        'wounded iraqiCivilians 5',
        { c: 'munitionsFired 6', by: 'Ashab al-Kahf channel' },
        'claimant: Ashab al-Kahf',
      ],
      [
        'munitionsReported 7',
        { c: 'killed iraqiCivilians 1', note: 'A child.' },
        'wounded iraqiCivilians 5',
        { c: 'wounded iraqiForces 2', by: 'AP', note: 'Inside the zone.' },
      ],
      [
        'munitionsReported 7',
        { c: 'munitionsIntercepted >=3', note: 'By C-RAM.' },
        'origin: al-Amin al-Thaniyah',
        'account: Kata’ib Hizballah denied a part in it.',
      ],
    ],
    assessments: [['killed iraqiForces 0', 'The AP speaks of wounded only.']],
    doubts: ['The claim speaks of six rockets, the reports of seven.', PROXY],
  },
  'greenzone-2020-12-20': {
    kind: 'rocketAttack',
    title: 'Rocket volley at the U.S. Embassy',
    titleAr: 'رشقة صواريخ على السفارة الأمريكية',
    summary:
      'Rockets were fired at the U.S. Embassy in the evening: eight by the Iraqi military’s count, 21 by that of U.S. Central Command three days later. The compound was damaged and an Iraqi soldier wounded; whether a civilian died is uncertain.',
    summaryAr:
      'أُطلقت صواريخ على السفارة الأمريكية مساء: ثمانية بحسب الجيش العراقي و21 بحسب القيادة المركزية الأمريكية بعد ثلاثة أيام. لحقت أضرار بالمجمع وجُرح جندي عراقي، ولا يُعرف يقينا هل قُتل مدني.',
    weapon: 'Rockets',
    weaponAr: 'صواريخ',
    attributions: [
      {
        status: 'suspected',
        actor: MILITIAS,
        by: 'U.S. Central Command',
        sources: [0],
        note: '“Almost certainly” an Iran-backed “rogue militia”.',
      },
      UNCLAIMED,
    ],
    claims: [
      [
        'munitionsReported 21',
        'none unitedStates',
        { c: 'casualties: possible Iraqi civilian injuries' },
        'account: Damage in the compound.',
      ],
      ['munitionsReported 8', 'wounded iraqiForces 1'],
      [
        'munitionsReported >=8',
        'wounded iraqiForces 1',
        { c: 'wounded unitedStates 0', by: 'the embassy', note: 'Minor damage, no injuries.' },
      ],
      [
        { c: 'munitionsReported 21', note: 'About half landed inside the compound, per the Wall Street Journal.' },
        { c: 'killed iraqiCivilians >=1', note: 'Read in a copy on a message board.' },
      ],
      [{ c: 'casualties: at least one Iraqi civilian casualty', note: 'Does not say killed.' }],
    ],
    assessments: [
      ['munitionsReported 21', 'U.S. Central Command’s count after three days; eight is that of the first evening.'],
      ['killed iraqiForces 0', 'Both reports have one wounded and nobody killed.'],
      [
        'killed iraqiCivilians 0',
        'One report, read in a copy, has at least one killed; the Secretary of State spoke of a casualty, Central Command of possible injuries, the others of none.',
      ],
    ],
    doubts: ['Whether an Iraqi civilian was killed, hurt or neither differs by source.'],
  },
};
