import { JANES, KATYUSHA, PROXY, UNCLAIMED } from '../words.mjs';

export const FROM_14_MARCH = {
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
