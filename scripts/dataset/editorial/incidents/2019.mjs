import { KATYUSHA, MILITIAS, UNCLAIMED } from '../words.mjs';

export const YEAR_2019 = {
  'greenzone-2019-10-30': {
    kind: 'rocketAttack',
    title: 'Two rockets near the U.S. Embassy kill an Iraqi soldier',
    titleAr: 'صاروخان قرب السفارة الأمريكية يقتلان جنديا عراقيا',
    summary:
      'Two Katyusha rockets hit Baghdad’s Green Zone. One came down about 100 metres from the perimeter of the U.S. Embassy, and an Iraqi soldier at a checkpoint was killed.',
    summaryAr:
      'سقط صاروخا كاتيوشا في المنطقة الخضراء ببغداد، أحدهما على بعد نحو مئة متر من سور السفارة الأمريكية، وقُتل جندي عراقي في حاجز تفتيش.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsReported 2', 'killed iraqiForces 1', 'place: about 100 m from the US Embassy perimeter'],
      ['account: Looks back on rocket attacks at the Taji military complex and the U.S. Embassy in late October 2019.'],
    ],
  },
  'qayyarah-2019-11-08': {
    kind: 'rocketAttack',
    title: 'Seventeen rockets at Qayyarah West',
    titleAr: 'سبعة عشر صاروخا على قاعدة القيارة الجوية',
    summary:
      'Seventeen rockets fired from a rigged truck came down at and near the coalition base at Qayyarah West; seven of them burst in the air. The coalition reported no casualties. Analysts saw a militia at work, while the local Iraqi commander spoke of an accident and of three Islamic State fighters killed in reply.',
    summaryAr:
      'سقط سبعة عشر صاروخا أُطلقت من شاحنة مجهزة على قاعدة القيارة الجوية وفي محيطها، وانفجر سبعة منها في الجو. قال التحالف إنه لم تقع إصابات في صفوفه، ورجّح محللون وقوف فصيل مسلح وراء الهجوم، فيما وصفه قائد عمليات نينوى بأنه عرضي.',
    ...KATYUSHA,
    attributions: [
      {
        status: 'suspected',
        actor: MILITIAS,
        by: 'Talos, an analysis firm',
        sources: [3],
        note: 'Assessed as the most likely.',
      },
      {
        status: 'suspected',
        actor: 'Islamic State',
        by: 'Nineveh Operations commander',
        sources: [2],
        note: 'By implication: he said that three of its members were killed in return fire.',
      },
      UNCLAIMED,
    ],
    claims: [
      [
        { c: 'munitionsReported 17', note: 'Seven of them exploded in the air.' },
        { c: 'none coalition', by: 'the coalition' },
        { c: 'timeOfDay: about 7:45 p.m.', by: 'the coalition' },
      ],
      ['munitionsImpacted 17', { c: 'wounded 0', note: 'The report says “no injuries”.' }],
      [
        { c: 'killed attackers 3', by: 'Nineveh Operations commander', note: 'Islamic State members, in return fire.' },
        { c: 'account: Called the fire “accidental”.', by: 'Nineveh Operations commander' },
      ],
      ['munitionsReported ~17', 'timeOfDay: 19:45', 'origin: launch truck found 4 km east of the perimeter'],
    ],
    assessments: [['killed 0', 'Both the coalition’s statement and the press report no casualties at the base.']],
    doubts: [
      'The launch point is disputed: the AP had the city of Mosul, Talos an asphalt factory 4 km east of the base.',
      'Whether it was a militia (Talos) or an accident in a fight with the Islamic State (Nineveh Operations) is disputed.',
    ],
  },
  'asad-2019-12-03': {
    kind: 'rocketAttack',
    title: 'Five rockets at Ain al-Asad',
    titleAr: 'خمسة صواريخ على قاعدة عين الأسد',
    summary:
      'Five rockets landed on Ain al-Asad Air Base, which hosts U.S. forces, according to an Iraqi statement. Nobody was hurt.',
    summaryAr: 'سقطت خمسة صواريخ على قاعدة عين الأسد الجوية التي تضم قوات أمريكية، بحسب بيان عراقي، ولم تقع إصابات.',
    weapon: 'Rockets',
    weaponAr: 'صواريخ',
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsImpacted 5', 'none'],
      [
        { c: 'munitionsImpacted 5', by: 'Iraqi statement' },
        { c: 'wounded 0', by: 'Iraqi statement' },
        'account: Adds that sources later told Reuters that reports of an attack were false; the text seems to mix two dates.',
      ],
    ],
    doubts: ['One text has sources denying that there was an attack; it seems to speak of another date.'],
  },
  'balad-2019-12-05': {
    kind: 'rocketAttack',
    title: 'Two rockets at Balad Air Base',
    titleAr: 'صاروخان على قاعدة بلد الجوية',
    summary:
      'Two Katyusha rockets fell inside Balad Air Base, which hosts U.S. forces and contractors. The Iraqi army reported neither casualties nor damage.',
    summaryAr:
      'سقط صاروخا كاتيوشا داخل قاعدة بلد الجوية التي تضم قوات أمريكية ومتعاقدين، وقال الجيش العراقي إنه لم تقع خسائر بشرية.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsImpacted 2', 'none'],
      [
        { c: 'munitionsReported 2', by: 'Iraqi army statement' },
        { c: 'none', by: 'Iraqi army statement' },
      ],
    ],
  },
  'biap-2019-12-09': {
    kind: 'rocketAttack',
    title: 'Four rockets wound six at a base beside Baghdad airport',
    titleAr: 'أربعة صواريخ تصيب ستة في قاعدة بجوار مطار بغداد',
    summary:
      'Four Katyusha rockets hit a base beside Baghdad airport used by Iraq’s Counter-Terrorism Service and visited by coalition advisers. Six of its men were wounded, two of them critically.',
    summaryAr:
      'أصابت أربعة صواريخ كاتيوشا قاعدة بجوار مطار بغداد يستخدمها جهاز مكافحة الإرهاب ويتردد عليها مستشارو التحالف، فجُرح ستة من أفراد الجهاز، حال اثنين منهم حرجة.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsReported 4', 'wounded iraqiForces >=6'],
      [{ c: 'wounded iraqiForces 6', note: 'Of the Counter-Terrorism Service; two in critical condition.' }],
    ],
    assessments: [['killed iraqiForces 0', 'Both reports speak of wounded only.']],
  },
  'k1-2019-12-27': {
    kind: 'rocketAttack',
    title: 'Rockets at K-1 near Kirkuk kill a U.S. contractor',
    titleAr: 'صواريخ على قاعدة كي وان قرب كركوك تقتل متعاقدا أمريكيا',
    summary:
      'More than thirty rockets hit the K-1 base near Kirkuk in the evening. A U.S. civilian contractor was killed; four U.S. service members and Iraqi personnel were wounded. The United States blamed Kata’ib Hizballah, which denied it, and struck its sites two days later.',
    summaryAr:
      'أصاب أكثر من ثلاثين صاروخا قاعدة كي وان قرب كركوك مساء، فقُتل متعاقد مدني أمريكي وجُرح أربعة عسكريين أمريكيين وأفراد عراقيون. حمّلت الولايات المتحدة كتائب حزب الله المسؤولية فنفت، ثم قصفت واشنطن مواقعها بعد يومين.',
    weapon: 'Rockets',
    weaponAr: 'صواريخ',
    attributions: [
      { status: 'suspected', actor: "Kata'ib Hizballah", by: 'U.S. officials', sources: [0, 1] },
      { status: 'denied', actor: "Kata'ib Hizballah", by: "Kata'ib Hizballah" },
    ],
    claims: [
      [
        { c: 'munitionsReported >=30', note: 'The source writes “30-plus”.' },
        'killed unitedStates 1',
        'wounded unitedStates 4',
        'wounded iraqiForces 2',
      ],
      ['munitionsReported 31', 'killed unitedStates 1', 'wounded unitedStates 4', 'wounded iraqiForces 2'],
      [
        'timeOfDay: 7:20 p.m.',
        { c: 'casualties: less than a handful', note: 'Of Americans wounded.' },
        { c: 'wounded iraqiForces 1', by: 'Iraqi military' },
      ],
      [
        'killed unitedStates 1',
        'casualties: service members lightly wounded',
        'origin: launchpad found in an abandoned vehicle',
        'place: 15 km north-west of Kirkuk',
      ],
    ],
    assessments: [
      [
        'wounded iraqiForces 2',
        'The later account by a senior U.S. defence official; the Iraqi military’s first statement had one.',
      ],
      ['killed iraqiForces 0', 'No source reports an Iraqi death.'],
    ],
  },
  'us-strikes-2019-12-29': {
    kind: 'airStrike',
    title: 'U.S. air strikes on five Kata’ib Hizballah sites in Iraq and Syria',
    titleAr: 'غارات أمريكية على خمسة مواقع لكتائب حزب الله في العراق وسوريا',
    summary:
      'U.S. F-15s struck weapons stores and command posts of Kata’ib Hizballah, three in Iraq around Al-Qaim and two in Syria, in reply to the death of a contractor at K-1. Counts of the dead rose from 15 on the first evening to between 25 and 28.',
    summaryAr:
      'قصفت طائرات أمريكية من طراز إف-15 مخازن أسلحة ومقار قيادة لكتائب حزب الله، ثلاثة في العراق في منطقة القائم واثنين في سوريا، ردا على مقتل متعاقد في كي وان. وارتفعت حصيلة القتلى من 15 في الليلة الأولى إلى ما بين 25 و28.',
    weapon: 'Air strikes by F-15 aircraft',
    weaponAr: 'غارات جوية بطائرات إف-15',
    sites: [
      {
        place: 'al-qaim',
        role: 'struck',
        note: 'Three sites in Iraq; the two in Syria have no place in the research.',
      },
    ],
    attributions: [{ status: 'acknowledged', actor: 'United States', by: 'United States', sources: [0] }],
    claims: [
      [{ c: 'sitesStruck 5', note: 'In Iraq and Syria.' }],
      [
        {
          c: 'killed militia >=25',
          by: 'Iraqi security and militia sources',
          note: 'For three strikes in Iraq alone.',
        },
        { c: 'wounded militia 55', by: 'Iraqi security and militia sources' },
        'account: Four Kata’ib Hizballah commanders are among the dead.',
      ],
      [{ c: 'killed militia ?25', note: 'Nineteen in Iraq and six in Syria, added up.' }, 'wounded militia >=55'],
      [{ c: 'killed militia 15', note: 'First evening, western Iraq.' }],
      ['killed militia 28', 'wounded militia 48'],
    ],
    assessments: [
      [
        'killed militia 25',
        'The figure of security sources and of the later summary; lower and higher counts exist, the lowest from the first evening.',
      ],
      ['wounded militia 55', 'Given by two of three sources; the Health Ministry had 48.'],
    ],
    links: [
      ['retaliationFor', 'k1-2019-12-27'],
      ['followedBy', 'embassy-2019-12-31'],
    ],
    doubts: [
      'Whether 25 dead counts Iraq alone or Syria as well differs by source.',
      'Only the town of Al-Qaim is plotted: no source gives a point for any struck site.',
    ],
  },
  'taji-2019-12-29': {
    kind: 'rocketAttack',
    title: 'Four rockets near Camp Taji',
    titleAr: 'أربعة صواريخ قرب معسكر التاجي',
    summary:
      'Four Katyusha rockets exploded around Camp Taji in the evening. A security official said that nobody was hurt.',
    summaryAr: 'انفجرت أربعة صواريخ كاتيوشا في محيط معسكر التاجي مساء، وقال مسؤول أمني إنه لم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 4', by: 'a security official' },
        { c: 'none', by: 'a security official' },
        'timeOfDay: in the evening',
      ],
    ],
    doubts: ['Thinly documented: one report, quoting one official.'],
  },
  'embassy-2019-12-31': {
    kind: 'riot',
    title: 'Crowd storms the U.S. Embassy compound in Baghdad',
    titleAr: 'محتجون يقتحمون مجمع السفارة الأمريكية في بغداد',
    summary:
      'Supporters and members of Kata’ib Hizballah broke into a reception area of the U.S. Embassy after the strikes of 29 December, but not into the main buildings. No diplomatic staff were hurt; the crowd withdrew on 1 January when the Popular Mobilization called it back.',
    summaryAr:
      'اقتحم مناصرون وأعضاء في كتائب حزب الله قاعة استقبال في السفارة الأمريكية بعد غارات 29 كانون الأول دون أن يبلغوا المباني الرئيسية. لم يُصب أحد من الدبلوماسيين، وانسحبت الحشود في 1 كانون الثاني بدعوة من الحشد الشعبي.',
    weapon: 'Crowd, arson, stones',
    weaponAr: 'حشود وإحراق ورشق بالحجارة',
    attributions: [
      {
        status: 'suspected',
        actor: "Kata'ib Hizballah",
        by: 'USIP Iran Primer',
        sources: [0],
        note: 'Its supporters are identified by the sources as the crowd.',
      },
    ],
    claims: [
      [
        'account: Supporters of Kata’ib Hizballah got into a reception area inside the front gate, not the main buildings.',
      ],
      [
        { c: 'wounded unitedStates 0', note: 'No diplomatic staff injured.' },
        'account: Walls and the reception area were damaged; control was regained by 1 January.',
      ],
      ['account: The crowd left on Wednesday 1 January after a call from the Popular Mobilization.'],
    ],
    assessments: [['killed unitedStates 0', 'BuzzFeed News: none of the diplomatic staff was injured.']],
  },
};
