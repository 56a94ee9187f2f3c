const KATYUSHA = { weapon: 'Katyusha rockets', weaponAr: 'صواريخ كاتيوشا' };
const TRUCK = {
  weapon: '107 mm Katyusha rockets from a truck-mounted launcher',
  weaponAr: 'صواريخ كاتيوشا عيار 107 ملم من منصة على شاحنة',
};
const UNCLAIMED = { status: 'unclaimed' };
const MILITIAS = 'Iran-backed militias (not named)';
const JANES =
  'https://www.janes.com/article/95006/new-shia-militant-group-claims-responsibility-for-attacks-on-us-led-coalition-military-base-in-iraq';
const PROXY = 'Impact points inside the Green Zone are rarely published: the embassy’s point stands for the zone.';
const IRAQI_SIDE =
  'Iraqi military’s first statement. It does not say whose losses it means; counted for the Iraqi side, as the coalition’s dead were announced by the coalition.';

export const FEBRUARY_MARCH_2020 = {
  'k1-2020-02-13': {
    kind: 'rocketAttack',
    title: 'One rocket at K-1 near Kirkuk, eleven left on the launcher',
    titleAr: 'صاروخ على قاعدة كي وان قرب كركوك وأحد عشر بقيت على المنصة',
    summary:
      'One rocket was fired at the K-1 base forty days after the death of Soleimani. Eleven more were found unfired on the launcher. Nobody was hurt.',
    summaryAr:
      'أُطلق صاروخ واحد على قاعدة كي وان بعد أربعين يوما من مقتل سليماني، وعُثر على أحد عشر صاروخا لم تُطلق على المنصة. لم تقع إصابات.',
    weapon: 'One rocket of a launcher for twelve',
    weaponAr: 'صاروخ من منصة تتسع لاثني عشر',
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsReported 1', 'launchersFound 1', 'munitionsFound 11', { c: 'timeOfDay: 8:45 p.m.', by: 'AFP' }],
      [{ c: 'munitionsReported 1', note: 'Fired from a launcher for twelve.' }],
      ['munitionsReported 1', 'none', 'timeOfDay: 8:14 p.m.'],
    ],
    doubts: ['Time of day: 20:14 (coalition) or 20:45 (AFP).'],
  },
  'unioniii-2020-02-16': {
    kind: 'rocketAttack',
    title: 'Rockets at the Union III base and the Green Zone before dawn',
    titleAr: 'صواريخ على قاعدة التوحيد الثالث والمنطقة الخضراء قبل الفجر',
    summary:
      'Small rockets struck the coalition’s base in the International Zone before dawn. Three fell in the Green Zone, one of them inside Union III, and a fourth at a logistics base of the Popular Mobilization. No casualties were reported.',
    summaryAr:
      'أصابت صواريخ صغيرة قاعدة التحالف في المنطقة الدولية قبل الفجر. سقطت ثلاثة في المنطقة الخضراء، أحدها داخل قاعدة التوحيد الثالث، ورابع على قاعدة لوجستية للحشد الشعبي، ولم تُذكر إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 4',
        { c: 'none', by: 'the coalition' },
        'place: three rockets in the Green Zone, a fourth at a Hashed logistics base',
      ],
      [{ c: 'timeOfDay: 3:24 a.m.', by: 'the coalition' }, 'place: fourth rocket on Palestine Street'],
      [{ c: 'place: one rocket inside Union III', by: 'a US official' }],
    ],
    doubts: ['The embassy’s point stands for the base, which lies across the street from it.'],
  },
  'taji-2020-03-11': {
    kind: 'rocketAttack',
    title: 'Rockets at Camp Taji kill two Americans and a Briton',
    titleAr: 'صواريخ على معسكر التاجي تقتل أمريكيين اثنين وبريطانية',
    summary:
      'About eighteen 107 mm rockets struck the coalition’s part of Camp Taji in the evening, out of as many as thirty fired from a flat-bed truck that was found in Rashediya. Two U.S. service members, Juan Miguel Mendez Covarrubias and Marshal D. Roberts, and a British medic, Brodie Gillon, were killed. U.S. officials suspected an Iran-backed militia; Usbat al-Tha’irin claimed it on 15 March.',
    summaryAr:
      'أصاب نحو ثمانية عشر صاروخا عيار 107 ملم قسم التحالف في معسكر التاجي مساء، من أصل ما قد يبلغ ثلاثين أُطلقت من شاحنة مسطحة عُثر عليها في الراشدية. قُتل العسكريان الأمريكيان خوان ميغيل مينديز كوفاروبياس ومارشال د. روبرتس والمسعفة البريطانية برودي غيلون. اشتبه مسؤولون أمريكيون بفصيل مدعوم من إيران، وتبنت «عصبة الثائرين» الهجوم في 15 آذار.',
    ...TRUCK,
    sites: [
      { place: 'camp-taji', role: 'target' },
      {
        place: 'rashidiya-baghdad',
        role: 'launch',
        note: 'The launcher truck was found there; the CEP article calls it the launch area.',
      },
    ],
    attributions: [
      { status: 'suspected', actor: "Kata'ib Hizballah", by: 'U.S. officials; Janes, from the scale', sources: [10] },
      { status: 'suspected', actor: MILITIAS, by: 'U.S. officials; CEP', sources: [0, 8] },
      {
        status: 'claimed',
        actor: "Usbat al-Tha'irin",
        by: "Usbat al-Tha'irin",
        sources: [10],
        note: 'Four days later, by a group not known before. Nobody claimed it on the day.',
      },
    ],
    claims: [
      [
        'date: 11 March 2020',
        { c: 'weapon: airstrikes', note: 'Every other source that was read has rockets fired from a truck.' },
        'origin: Rashediya area of northeast Baghdad',
        'attacker: suspected Iranian-backed militias',
        'account: Names neither the target nor any casualty.',
      ],
      [
        'killed coalition 3',
        'wounded coalition ~12',
        'munitionsImpacted ~18',
        'weapon: 107mm Katyusha',
        'origin: rocket-rigged truck found a few miles from the base',
      ],
      ['killed coalition 3', 'killed unitedStates 2', 'killed unitedKingdom 1', 'wounded coalition 14'],
      [
        'killed coalition 3',
        'wounded coalition 12',
        { c: 'munitionsReported ~18', note: '“An estimated 18”.' },
        'origin: village of Rashidiya, nearly five miles east of the base',
        {
          c: 'casualties: an American service member, a US contractor and a British soldier',
          by: 'a security source',
          note: 'The Department of Defense later named two service members.',
        },
      ],
      [
        'killed coalition 3',
        'killed unitedStates 2',
        'killed unitedKingdom 1',
        { c: 'wounded coalition ~12', note: '“About a dozen”.' },
        'munitionsImpacted 18',
      ],
      [
        { c: 'munitionsReported 15', by: 'US officials' },
        { c: 'killed coalition 3', by: 'US officials' },
        { c: 'wounded coalition ~12', by: 'US officials', note: '“About a dozen”.' },
        { c: 'munitionsReported 10', by: 'Iraqi military' },
        { c: 'none iraqi', by: 'Iraqi military', note: IRAQI_SIDE },
      ],
      [
        'munitionsImpacted 10',
        { c: 'none iraqi', note: IRAQI_SIDE },
        'origin: south of the Rashidiya area, north-east of Baghdad',
        { c: 'launchersFound 1', note: 'A Kia vehicle with a launcher.' },
        { c: 'munitionsFound 3', note: 'Left on the launcher.' },
      ],
      [
        'munitionsReported >15',
        'timeOfDay: 7:35 p.m. Iraq time',
        { c: 'munitionsFound 3', by: 'Iraqi Army', note: 'On a Kia flatbed.' },
        { c: 'origin: south of Rashidiya', by: 'Iraqi Army' },
      ],
      [
        { c: 'munitionsFired <=30', by: 'a US official' },
        { c: 'munitionsImpacted 18', by: 'a US official' },
        'casualties: five seriously wounded were evacuated',
      ],
      ['killed coalition 3', { c: 'wounded coalition 15', note: 'The report does not say of whom.' }],
      ['claimant: Asbat al-Thaireen', 'account: Judges from the scale that Kata’ib Hizballah was involved.'],
      [
        { c: 'killed coalition 3', note: 'A British medic and two U.S. servicemen.' },
        { c: 'wounded coalition 14', by: 'U.S. Department of Defense' },
      ],
      ['killed unitedStates 2', 'killed unitedKingdom 1'],
    ],
    assessments: [
      [
        'wounded coalition 12',
        'CENTCOM and the coalition the same night, and most reports: about 12. The Department of Defense had 14 the next day, later press 15.',
      ],
      ['munitionsImpacted 18', 'CENTCOM and U.S. officials; the Iraqi military’s ten was an early count.'],
      ['munitionsReported 18', 'Agrees with CENTCOM’s count of impacts; 10 and 15 are of the first hour.'],
    ],
    links: [['sameCampaign', 'taji-2020-03-14', 'Claimed together by Usbat al-Tha’irin.']],
    doubts: [
      'The CEP article says “airstrikes” and gives neither target nor casualties; CENTCOM, the Department of Defense, Reuters and AP report rockets at Camp Taji and three dead.',
      'Rashediya is where the launcher truck was found; that the rockets were fired there is inferred.',
      'One of the two Americans was at first called a contractor.',
      'Which part of the base was hit is not published.',
    ],
  },
  'us-strikes-2020-03-12': {
    kind: 'airStrike',
    title: 'U.S. strikes on five sites answer the attack on Camp Taji',
    titleAr: 'غارات أمريكية على خمسة مواقع ردا على هجوم معسكر التاجي',
    summary:
      'U.S. aircraft struck five places at about one in the morning of 13 March. The United States called them weapons stores of Kata’ib Hizballah; the Iraqi military said that army, police and Popular Mobilization positions and the unfinished Karbala airport were hit, killing three soldiers, two policemen and a civilian.',
    summaryAr:
      'قصفت طائرات أمريكية خمسة مواقع نحو الساعة الواحدة من فجر 13 آذار. قالت واشنطن إنها مخازن أسلحة لكتائب حزب الله، وقال الجيش العراقي إن الضربات أصابت مواقع للجيش والشرطة والحشد ومطار كربلاء قيد الإنشاء، وقتلت ثلاثة جنود وشرطيين ومدنيا.',
    weapon: 'Air strikes by manned aircraft',
    weaponAr: 'غارات جوية بطائرات مأهولة',
    time: {
      date: '2020-03-12',
      end: '2020-03-13',
      extent: 'within',
      note: 'Night of 12 to 13 March: about 01:00 on 13 March in Iraq, the evening of the 12th in Washington, whose date U.S. sources use.',
    },
    sites: [
      { place: 'karbala-airport', role: 'struck', note: 'Five missiles hit the administration building.' },
      { place: 'jurf-al-sakhar', role: 'struck', note: 'Named among the five sites; no coordinate was read.' },
    ],
    attributions: [
      { status: 'acknowledged', actor: 'United States', by: 'U.S. Department of Defense', sources: [0, 1] },
    ],
    claims: [
      [
        'attacker: United States',
        'target: KH positions',
        'account: Quotes the Department of Defense calling the strikes defensive and proportional; gives no date, place or casualties.',
      ],
      ['sitesStruck 5', 'target: weapons storage facilities', 'weapon: manned aircraft', 'date: Thursday'],
      [
        'killed 6',
        'killed iraqiArmy 3',
        'killed iraqiPolice 2',
        { c: 'killed iraqiCivilians 1', note: 'A cook at the airport.' },
        { c: 'wounded combatants 11', note: 'The statement says fighters, without a service.' },
        'wounded iraqiCivilians 1',
        { c: 'wounded ?12', note: 'Eleven fighters and one civilian, added up.' },
      ],
      [
        'killed 6',
        'sitesStruck 5',
        'timeOfDay: about 1 a.m. local',
        { c: 'munitionsImpacted 5', note: 'Missiles, on the airport’s administration building alone.' },
      ],
      [
        'killed 6',
        { c: 'killed iraqiArmy 3', note: 'Commandos.' },
        'killed iraqiPolice 2',
        'killed iraqiCivilians 1',
        'wounded militia 5',
      ],
      [
        { c: 'killed iraqiCivilians 3', by: 'local sources' },
        { c: 'wounded iraqiCivilians 2', by: 'local sources' },
        { c: 'killed combatants 3', note: 'Belligerents, without a service.' },
        { c: 'killed iraqiCivilians 1', by: 'the coalition, September 2020' },
      ],
      [
        { c: 'killed 6', by: 'Iraqi Joint Command' },
        { c: 'killed iraqiArmy 3', by: 'Iraqi Joint Command', note: '19th Commandos.' },
        { c: 'wounded iraqiArmy 4', by: 'Iraqi Joint Command', note: '19th Commandos.' },
        { c: 'killed iraqiPolice 2', by: 'Iraqi Joint Command', note: 'Babil police.' },
        { c: 'wounded militia 5', by: 'Iraqi Joint Command', note: '46th Brigade of the Popular Mobilization.' },
        { c: 'killed iraqiCivilians 1', by: 'Iraqi Joint Command' },
      ],
    ],
    assessments: [
      [
        'killed iraqiCivilians 1',
        'Iraqi military, and the coalition’s own admission in September 2020; Airwars records three from local sources.',
      ],
      ['wounded iraqiCivilians 1', 'Iraqi military; Airwars records two from local sources.'],
      ['killed militia 0', 'The Iraqi military said that no militiamen were killed.'],
      ['killed combatants 5', 'Three soldiers and two policemen, named by unit; Airwars counts three belligerents.'],
      [
        'wounded combatants 9',
        'Four soldiers and five Popular Mobilization fighters, named by unit; AFP has eleven fighters.',
      ],
      [
        'wounded 10',
        'Four soldiers, five Popular Mobilization fighters and one civilian, named by unit; AFP’s figures come to twelve.',
      ],
    ],
    links: [
      ['retaliationFor', 'taji-2020-03-11'],
      ['followedBy', 'taji-2020-03-14'],
    ],
    doubts: [
      'What was hit is disputed: weapons stores of Kata’ib Hizballah (United States) or army, police and Popular Mobilization positions and a civilian airport (Iraqi military).',
      'Of five sites only Karbala airport has a point; Babil police and the 46th Brigade are named without one.',
    ],
  },
  'taji-2020-03-14': {
    kind: 'rocketAttack',
    title: 'Second rocket attack on Camp Taji, in daylight',
    titleAr: 'هجوم صاروخي ثان على معسكر التاجي في وضح النهار',
    summary:
      'Three days after the first attack 33 rockets were fired at Camp Taji in daylight, and at least 25 struck. Three U.S. service members and two Iraqi soldiers were wounded. Seven launchers and 24 unused rockets were then found in Abu Izam nearby; Usbat al-Tha’irin claimed both attacks the next day.',
    summaryAr:
      'بعد ثلاثة أيام من الهجوم الأول أُطلق 33 صاروخا على معسكر التاجي في وضح النهار وسقط منها 25 على الأقل. جُرح ثلاثة عسكريين أمريكيين وجنديان عراقيان، ثم عُثر على سبع منصات و24 صاروخا معدا للإطلاق في منطقة أبو عظام القريبة، وتبنت «عصبة الثائرين» الهجومين في اليوم التالي.',
    weapon: '107 mm Katyusha rockets from seven launchers',
    weaponAr: 'صواريخ كاتيوشا عيار 107 ملم من سبع منصات',
    sites: [
      { place: 'camp-taji', role: 'target' },
      { place: 'abu-izam', role: 'found', note: 'Seven launchers and 24 rockets ready to launch.' },
    ],
    attributions: [
      {
        status: 'suspected',
        actor: "Kata'ib Hizballah",
        by: 'U.S. officials; Janes, from the scale',
        sources: [JANES],
      },
      {
        status: 'claimed',
        actor: "Usbat al-Tha'irin",
        by: "Usbat al-Tha'irin",
        sources: [JANES],
        note: 'On 15 March. Nobody claimed it on the day.',
      },
    ],
    claims: [
      [
        'munitionsFired 33',
        'wounded unitedStates 3',
        'wounded iraqiForces 2',
        'launchersFound 7',
        'munitionsFound 24',
        'origin: Abu Izam',
        { c: 'claimant: no immediate claim', note: 'By the time of writing.' },
      ],
      [
        { c: 'munitionsImpacted >=25', by: 'CJTF-OIR' },
        { c: 'wounded unitedStates 3', by: 'Pentagon', note: 'Two of them seriously.' },
        { c: 'wounded coalition 3', by: 'CJTF-OIR' },
        { c: 'wounded iraqiForces 2', by: 'CJTF-OIR' },
        { c: 'timeOfDay: 10:51 a.m.', by: 'CJTF-OIR' },
      ],
      [
        { c: 'munitionsFired 33', by: 'Iraqi Joint Operations Command' },
        { c: 'launchersFound 7', by: 'Iraqi Joint Operations Command' },
        { c: 'munitionsFound 24', by: 'Iraqi Joint Operations Command' },
        { c: 'origin: Abu Izam', by: 'Iraqi Joint Operations Command' },
        { c: 'wounded coalition 3', by: 'the coalition' },
        { c: 'wounded iraqiForces 2', by: 'the coalition' },
        {
          c: 'wounded iraqiForces several',
          by: 'Iraqi Joint Operations Command',
          note: 'Air defence servicemen, critically.',
        },
      ],
      [
        'munitionsFired 33',
        'launchersFound 7',
        'munitionsFound 24',
        {
          c: 'wounded iraqiForces 2',
          by: 'Iraqi Joint Operations Command',
          note: 'Air Defence Command; first figure.',
        },
        { c: 'wounded iraqiForces several', note: 'Air defence personnel, very critically.' },
        'origin: أبو عظام',
      ],
      [
        'munitionsReported >=25',
        'wounded 5',
        { c: 'wounded coalition 3', note: 'American, according to a U.S. defence official.' },
        'wounded iraqiForces 2',
        'launchersFound 7',
        'munitionsFound 24',
        'timeOfDay: just before 11 a.m.',
      ],
      [
        'munitionsFired 33',
        { c: 'wounded unitedStates 3', by: 'Pentagon', note: 'Two of them seriously.' },
        'timeOfDay: just before noon',
        {
          c: 'casualties: a US soldier, a British soldier and an American civilian contractor',
          note: 'Of the attack of 11 March.',
        },
      ],
      [
        { c: 'wounded coalition 5', note: 'In the text; the coalition’s tweet embedded in it says three.' },
        'wounded iraqiForces 2',
        { c: 'wounded coalition 3', by: 'the coalition, in an embedded tweet' },
        'account: Puts the first attack two days earlier; it was three.',
      ],
      [
        'wounded unitedStates >=3',
        {
          c: 'killed iraqiForces 2',
          note: 'No other source has Iraqi dead; all others that count them have two wounded.',
        },
      ],
      [
        'munitionsFired 33',
        { c: 'wounded iraqiForces several', note: 'Air defence personnel, very critically.' },
        { c: 'munitionsImpacted >=10', by: 'an Iraqi officer, to Reuters', note: 'He heard them fall.' },
        'origin: أبو عظام',
      ],
      [
        { c: 'munitionsReported ~18', by: 'a security source' },
        { c: 'target: American wing', by: 'a security source' },
        'casualties: not yet clear',
      ],
    ],
    assessments: [
      [
        'wounded coalition 3',
        'The coalition, the Pentagon and all other reports; the five of Task & Purpose contradicts the tweet embedded in it.',
      ],
      ['killed iraqiForces 0', 'Funker530 alone has two killed; every other source that counts them has them wounded.'],
      ['killed unitedStates 0', 'All sources speak of wounded only.'],
      ['killed coalition 0', 'All sources speak of wounded only.'],
      ['munitionsReported 25', 'AP’s count agrees with the coalition’s count of impacts; about 18 is a first report.'],
    ],
    doubts: [
      '33 rockets fired (Iraqi military) and at least 25 impacted (coalition) are different quantities and do not contradict each other.',
      'Outliers: five coalition wounded (Task & Purpose) and two Iraqis killed (Funker530), each against all other sources.',
      'Abu Izam has no published coordinate: “near Taji” is all that is said.',
    ],
  },
  'besmaya-2020-03-16': {
    kind: 'rocketAttack',
    title: 'Two rockets at Besmaya, the third attack in a week',
    titleAr: 'صاروخان على بسماية في ثالث هجوم خلال أسبوع',
    summary:
      'Two rockets landed late in the evening at the Besmaya base, where Spanish coalition troops and NATO trainers worked. The Iraqi military announced it the next day without a word on casualties.',
    summaryAr:
      'سقط صاروخان في ساعة متأخرة من المساء على قاعدة بسماية حيث يعمل جنود إسبان من التحالف ومدربون من الناتو. أعلن الجيش العراقي ذلك في اليوم التالي دون أن يذكر إصابات.',
    weapon: 'Rockets',
    weaponAr: 'صواريخ',
    time: { note: 'Evening of Monday 16 March; announced on Tuesday 17 March, which some sources give as the date.' },
    attributions: [
      {
        status: 'claimed',
        actor: "Usbat al-Tha'irin",
        by: "Usbat al-Tha'irin",
        sources: [2],
        note: 'By implication: a video of 17 March refers to Basmaya.',
      },
      UNCLAIMED,
    ],
    claims: [
      ['munitionsReported 2', 'casualties: no mention of casualties', 'timeOfDay: late on Monday'],
      [{ c: 'munitionsReported 2', by: 'Iraqi military' }, 'place: 40 km south-east of Baghdad'],
      ['claimant: Usbat al-Thayireen', 'account: A video of the group refers to strikes on Taji and Basmaya.'],
    ],
    links: [['sameCampaign', 'taji-2020-03-14', 'Named together in the video of Usbat al-Tha’irin.']],
    doubts: ['The town of Basmaya stands for the range, which lies further out.'],
  },
  'jadriya-2020-03-17': {
    kind: 'rocketAttack',
    title: 'Rockets towards the Green Zone fall in Jadriya',
    titleAr: 'صواريخ باتجاه المنطقة الخضراء تسقط في الجادرية',
    summary:
      'Rockets launched from Arab Jabour fell in Jadriya, one on an abandoned building and one in the Tigris, more than two kilometres from the U.S. Embassy. The Security Media Cell counted two; some press had three.',
    summaryAr:
      'سقطت صواريخ أُطلقت من عرب جبور في الجادرية، أحدها على مبنى مهجور وآخر في دجلة، على بعد أكثر من كيلومترين من السفارة الأمريكية. أحصت خلية الإعلام الأمني صاروخين وذكرت بعض الصحف ثلاثة.',
    ...KATYUSHA,
    sites: [
      { place: 'jadriya', role: 'struck' },
      { place: 'green-zone', role: 'target', note: 'Presumed.' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported >=3',
        { c: 'munitionsReported 2', by: 'Iraqi Security Media Cell, in an embedded tweet' },
        { c: 'origin: Arab Jabour', by: 'Iraqi Security Media Cell, in an embedded tweet' },
        { c: 'place: over 2 km from the embassy', by: 'the coalition' },
      ],
      [{ c: 'munitionsReported 3', note: 'Looking back, “last Tuesday”; near the embassy.' }],
    ],
    assessments: [
      [
        'munitionsReported 2',
        'The Security Media Cell says where each of the two fell; three is a first report, repeated later.',
      ],
      ['killed 0', 'No source reports anybody hurt.'],
      ['wounded 0', 'No source reports anybody hurt.'],
    ],
    doubts: ['That the Green Zone was the target is presumed.'],
  },
  'greenzone-2020-03-26': {
    kind: 'rocketAttack',
    title: 'Two rockets near Baghdad Operations Command in the Green Zone',
    titleAr: 'صاروخان قرب قيادة عمليات بغداد في المنطقة الخضراء',
    summary:
      'Two Katyusha rockets fired from the Al-Nahdha district landed early on Thursday near Baghdad Operations Command, some hundred metres from the U.S. Embassy. No casualties were reported.',
    summaryAr:
      'سقط صاروخا كاتيوشا أُطلقا من حي النهضة في ساعة مبكرة من الخميس قرب قيادة عمليات بغداد، على بعد مئات الأمتار من السفارة الأمريكية، ولم تُذكر إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsReported 2', 'origin: Al-Nahdha district', 'timeOfDay: early Thursday'],
      ['munitionsReported >=2', 'place: near Baghdad Operations Command'],
    ],
    assessments: [
      ['killed 0', 'None reported.'],
      ['wounded 0', 'None reported.'],
    ],
    doubts: [PROXY],
  },
};
