import {
  attackOn,
  BESMAYA_PROXY,
  COALITION,
  coded,
  JANES,
  KATYUSHA,
  PROXY,
  ROCKETS,
  UNCLAIMED,
  US,
} from '../words.mjs';

const JOINT = 'Joint Operations Command';

export const FROM_14_MARCH = {
  'taji-2020-03-14': {
    kind: 'rocketAttack',
    ...attackOn([US, COALITION, 'Iraqi security forces'], 'Usbat al-Tha’irin'),
    ...coded('rocket107', 'base', 'impact'),
    title: 'Second rocket attack on Camp Taji in a week, in daylight',
    titleAr: 'هجوم صاروخي ثان على معسكر التاجي خلال أسبوع، في وضح النهار',
    summary:
      'Three days after the first attack 33 rockets were fired at Camp Taji in daylight, and at least 25 struck. Three U.S. service members and two Iraqi soldiers were wounded. Seven launchers and 24 unused rockets were then found in a garage at Abu Izam nearby; Usbat al-Tha’irin claimed both attacks the next day.',
    summaryAr:
      'بعد ثلاثة أيام من الهجوم الأول أُطلق 33 صاروخا على معسكر التاجي في وضح النهار وسقط منها 25 على الأقل. جُرح ثلاثة عسكريين أمريكيين وجنديان عراقيان، ثم عُثر على سبع منصات و24 صاروخا معدا للإطلاق في مرآب بمنطقة أبي عظام القريبة، وتبنت «عصبة الثائرين» الهجومين في اليوم التالي.',
    weapon: '107 mm Katyusha rockets from seven launchers',
    weaponAr: 'صواريخ كاتيوشا عيار 107 ملم من سبع منصات',
    sites: [
      { place: 'camp-taji', role: 'target' },
      { place: 'abu-izam', role: 'found', note: 'Seven launchers and 24 rockets ready to launch, in a garage.' },
    ],
    attributions: [
      {
        status: 'suspected',
        actor: 'Kata’ib Hizballah',
        by: 'U.S. officials; Janes, from the scale',
        sources: [JANES],
        confidence: 'suspected',
      },
      {
        status: 'claimed',
        actor: 'Usbat al-Tha’irin',
        by: 'Usbat al-Tha’irin',
        sources: [JANES],
        date: '2020-03-15',
        note: 'Nobody claimed it on the day.',
      },
    ],
    claims: [
      [
        'munitionsFired 33',
        'wounded usTroops 3',
        'wounded iraqiForces 2',
        'launchersFound 7',
        'munitionsFound 24',
        'origin: “Abu Izam”',
        { c: 'claimant: “There were no immediate claims of responsibility”', note: 'By the time of writing.' },
      ],
      [
        { c: 'munitionsImpacted >=25', by: 'the coalition' },
        { c: 'weapon=rocket107', by: 'the coalition' },
        { c: 'wounded usTroops 3', by: 'U.S. Department of Defense', condition: 'two seriously' },
        { c: 'wounded coalition 3', by: 'the coalition' },
        { c: 'wounded iraqiForces 2', by: 'the coalition' },
        { c: 'timeOfDay: “10:51 a.m.”', by: 'the coalition' },
      ],
      [
        { c: 'munitionsFired 33', by: JOINT },
        { c: 'launchersFound 7', by: JOINT },
        { c: 'munitionsFound 24', by: JOINT },
        { c: 'origin: “Abu Izam”', by: JOINT },
        { c: 'wounded coalition 3', by: 'the coalition' },
        { c: 'wounded iraqiForces 2', by: 'the coalition' },
        { c: 'wounded iraqiForces several', by: JOINT, condition: 'critical', note: 'Air defence servicemen.' },
      ],
      [
        'munitionsFired 33',
        'launchersFound 7',
        'munitionsFound 24',
        { c: 'wounded iraqiForces 2', by: JOINT, note: 'Air Defence Command; first figure.' },
        { c: 'wounded iraqiForces several', condition: 'very critical', note: 'Air defence personnel.' },
        'origin: “أبو عظام”',
      ],
      [
        {
          c: 'munitionsImpacted >=25',
          by: 'the coalition',
          quote: 'The U.S.-led coalition said at least 25 107mm rockets struck Camp Taji',
        },
        { c: 'wounded 5', by: 'the coalition', note: 'Its spokesman, Col. Myles Caggins.' },
        { c: 'wounded coalition 3', by: 'the coalition' },
        { c: 'account: The three of the coalition were American.', by: 'a U.S. defence official' },
        { c: 'wounded iraqiForces 2', by: 'the coalition' },
        'launchersFound 7',
        'munitionsFound 24',
        'timeOfDay: “just before 11 a.m.”',
      ],
      [
        'munitionsFired 33',
        { c: 'wounded usTroops 3', by: 'U.S. Department of Defense', condition: 'two seriously' },
        { c: 'timeOfDay: “just before noon”', by: 'Iraqi military' },
        {
          c: 'casualties: one soldier each of the United States and Britain, and a U.S. contractor',
          quote: 'a US soldier and a British soldier, as well as an American',
          note: 'Of the attack of 11 March.',
        },
      ],
      [
        {
          c: 'wounded coalition 5',
          by: 'the coalition',
          quote: 'Five coalition members and two Iraqi soldiers were wounded',
          note: 'Said by its spokesman to the AP, whose own text has five in all, three of them of the coalition; the tweet in the page has three.',
        },
        { c: 'wounded iraqiForces 2', by: 'the coalition' },
        { c: 'wounded coalition 3', by: 'the coalition', note: 'In a tweet that the page shows.' },
        'account: Puts the first attack two days earlier; it was three.',
      ],
      [
        { c: 'wounded unitedStates >=3', note: 'Troops.' },
        {
          c: 'killed iraqiForces 2',
          note: 'No other source has Iraqi dead; all others that count them have two wounded.',
        },
      ],
      [
        'munitionsFired 33',
        { c: 'wounded iraqiForces several', condition: 'very critical', note: 'Air defence personnel.' },
        { c: 'munitionsImpacted >=10', by: 'an Iraqi officer, to Reuters', note: 'He heard them fall.' },
        'origin: أبو عظام',
      ],
      [
        { c: 'munitionsReported ~18', by: 'a security source' },
        { c: 'target: “American wing”', by: 'a security source' },
        'casualties: “It is not yet clear how many were wounded”',
      ],
    ],
    extra: [
      {
        url: 'https://www.oneworldmedia.us/news/iraq-attack-5-injured-as-rockets-hit-iraqi-base-for-second-time-in-a-week/',
        claims: [
          {
            c: 'launchersFound 7',
            by: 'Baghdad Operations Command',
            quote: '7 rocket launchpads inside a parking garage',
          },
          {
            c: 'account: The garage’s owner and staff were taken in for questioning; the Pentagon spoke of an initial arrest.',
            by: 'Baghdad Operations Command',
          },
        ],
      },
      {
        url: 'https://ansarollah.com.ye/archives/324511',
        claims: [
          {
            c: 'origin: Umm al-‘Izam',
            quote: 'in the nearby area of Umm al-Izam',
            note: 'Speaks of a truck, so the text may mix the two attacks.',
          },
        ],
      },
    ],
    assessments: [
      [
        'wounded coalition 3',
        'The coalition, the Department of Defense and all other reports; the five of Task & Purpose misread the AP.',
      ],
      ['killed iraqiForces 0', 'Funker530 alone has two killed; every other source that counts them has them wounded.'],
    ],
    doubts: [
      '33 rockets fired (Iraqi military) and at least 25 impacted (coalition) are different quantities and do not contradict each other.',
      'Outliers: five coalition wounded (Task & Purpose) and two Iraqis killed (Funker530), each against all other sources.',
      'Abu Izam has no published coordinate: “near Taji” is all that is known of where it is.',
      'One text has the launcher at Umm al-‘Izam, which may be the same place as Abu Izam.',
    ],
    changes: ['words', 'zeros', 'documents', 'impactsNotReports', 'titleAgain'],
  },
  'besmaya-2020-03-16': {
    documentation: 'moderate',
    kind: 'rocketAttack',
    ...attackOn(COALITION, 'Usbat al-Tha’irin'),
    ...coded('rocket', 'base', 'impact'),
    title: 'Two rockets at Besmaya, the third attack in a week',
    titleAr: 'صاروخان على بسماية في ثالث هجوم خلال أسبوع',
    summary:
      'Two rockets landed late in the evening at the Besmaya base, where Spanish coalition troops and NATO trainers worked. The Iraqi military announced it the next day without a word on casualties.',
    summaryAr:
      'سقط صاروخان في ساعة متأخرة من المساء على قاعدة بسماية حيث يعمل جنود إسبان من التحالف ومدربون من الناتو. أعلن الجيش العراقي ذلك في اليوم التالي دون أن يذكر إصابات.',
    ...ROCKETS,
    time: { note: 'Evening of Monday 16 March; announced on Tuesday 17 March, which some sources give as the date.' },
    attributions: [
      {
        status: 'claimed',
        actor: 'Usbat al-Tha’irin',
        by: 'Usbat al-Tha’irin',
        sources: [2],
        date: '2020-03-17',
        note: 'By implication: a video of 17 March refers to Besmaya.',
      },
      UNCLAIMED,
    ],
    claims: [
      [
        { c: 'munitionsReported 2', by: 'Iraqi military' },
        'casualties: “It made no mention of casualties”',
        { c: 'timeOfDay: “late on Monday night”', by: 'Iraqi military' },
        'target: a base with Spanish troops of the coalition and NATO trainers',
      ],
      [
        { c: 'munitionsReported 2', by: 'Iraqi military' },
        { c: 'place: “40 kilometers southeast of Baghdad”', note: 'A photo caption.' },
      ],
      ['claimant: “Usbat al-Thayireen”', 'account: A video of the group refers to strikes on Taji and Besmaya.'],
    ],
    extra: [
      {
        url: 'https://www.sheltonherald.com/news/world/article/Iraqi-military-2-rockets-hit-training-base-south-15136534.php',
        claims: [
          { c: 'munitionsImpacted 2', by: 'Iraqi military' },
          { c: 'timeOfDay: Monday evening', by: 'Iraqi military' },
          { c: 'place: farmland and a factory inside the area', by: 'Iraqi military' },
        ],
      },
    ],
    links: [['sameCampaign', 'taji-2020-03-14', 'Named together in the video of Usbat al-Tha’irin.']],
    doubts: [BESMAYA_PROXY],
    changes: ['words', 'documents', 'passedOver', 'speaker', 'oneVoice'],
  },
  'jadriya-2020-03-17': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', 'missed'),
    title: 'Rockets towards the Green Zone fall in Jadriya',
    titleAr: 'صواريخ باتجاه المنطقة الخضراء تسقط في الجادرية',
    summary:
      'Rockets launched from Arab Jabour fell in Jadriya, one on an abandoned building and one in the Tigris, more than two kilometres from the U.S. Embassy. The Security Media Cell counted two; some press had three. What was read does not say whether anybody was hurt.',
    summaryAr:
      'سقطت صواريخ أُطلقت من عرب جبور في الجادرية، أحدها على مبنى مهجور وآخر في دجلة، على بعد أكثر من كيلومترين من السفارة الأمريكية. أحصت خلية الإعلام الأمني صاروخين وذكرت بعض الصحف ثلاثة. لا تذكر المصادر التي قُرئت هل أُصيب أحد.',
    ...KATYUSHA,
    sites: [
      { place: 'jadriya', role: 'struck' },
      { place: 'green-zone', role: 'target', note: 'Presumed.' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported >=3',
        { c: 'munitionsReported 2', by: 'Security Media Cell' },
        {
          c: 'origin: Arab Jabour',
          by: 'Security Media Cell',
          quote: 'انطلقا من منطقة عرب جبور باتجاه منطقة الجادرية',
        },
        { c: 'place: “landed over 2km from the US embassy in Baghdad”', by: 'the coalition' },
      ],
      [{ c: 'munitionsReported 3', note: 'Looking back, “last Tuesday”; near the embassy.' }],
    ],
    assessments: [
      [
        'munitionsReported 2',
        'The Security Media Cell says where each of the two fell; three is a first report, repeated later.',
      ],
    ],
    doubts: ['That the Green Zone was the target is presumed.'],
    changes: ['words', 'zeros'],
  },
  'greenzone-2020-03-26': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', 'impact'),
    title: 'Two rockets near Baghdad Operations Command in the Green Zone',
    titleAr: 'صاروخان قرب قيادة عمليات بغداد في المنطقة الخضراء',
    summary:
      'Katyusha rockets fired from the Al-Nahdha district landed early on Thursday near Baghdad Operations Command, a few hundred metres from the U.S. Embassy: two by the Iraqi military, three by one report. An Iraqi security official knew of no casualties.',
    summaryAr:
      'سقطت صواريخ كاتيوشا أُطلقت من حي النهضة في ساعة مبكرة من الخميس قرب قيادة عمليات بغداد، على بعد مئات الأمتار من السفارة الأمريكية: صاروخان بحسب الجيش العراقي وثلاثة بحسب تقرير واحد. قال مسؤول أمني عراقي إنه لم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 2', by: 'Security Media Cell' },
        { c: 'origin: “Al-Nahdha district”', by: 'Security Media Cell' },
        'timeOfDay: “early Thursday”',
      ],
      [
        { c: 'munitionsReported >=2', by: 'Iraqi military' },
        'place: a few hundred metres from the U.S. Embassy',
        { c: 'place: “struck near the Baghdad Operations Command”', by: 'Iraqi military' },
      ],
    ],
    extra: [
      {
        url: 'https://www.middleeasttribune.com/2-rockets-hit-baghdads-green-zone/',
        claims: [
          {
            c: 'none',
            by: 'an Iraqi security official',
            quote: 'There were no casualties, said an Iraqi security official',
          },
        ],
      },
      {
        url: "https://iranpress.com/en/middle_east-i145292-rockets_hit_baghdad's_green_zone",
        claims: ['munitionsReported 3'],
      },
    ],
    assessments: [['munitionsReported 2', 'The Iraqi military, in UPI and the AP; only Iran Press has three.']],
    doubts: [PROXY],
    changes: ['words', 'zeroStated', 'documents', 'speaker', 'passedOver'],
  },
};
