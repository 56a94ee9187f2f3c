import { attackOn, COALITION, coded, KATYUSHA, MILITIAS, ROCKETS, UNCLAIMED, UNKNOWN, US } from '../words.mjs';

export const FROM_OCTOBER_2019 = {
  'greenzone-2019-10-30': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', ['impact', 'unexploded']),
    title: 'Two rockets near the U.S. Embassy kill an Iraqi soldier',
    titleAr: 'صاروخان قرب السفارة الأمريكية يقتلان جنديا عراقيا',
    summary:
      'Two Katyusha rockets came down in Baghdad’s Green Zone, one of them about 100 metres from the grounds of the U.S. Embassy. An Iraqi soldier at a checkpoint was killed; one text also has three wounded.',
    summaryAr:
      'سقط صاروخا كاتيوشا في المنطقة الخضراء ببغداد، أحدهما على بعد نحو مئة متر من حرم السفارة الأمريكية. قُتل جندي عراقي في حاجز تفتيش، ويذكر نص واحد ثلاثة جرحى أيضا.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 2',
        { c: 'killed iraqiArmy 1', by: 'officials' },
        { c: 'place: “about 100 meters (110 yards) away from the parameters of the U.S.”', by: 'officials' },
      ],
      ['account: Looks back on rocket attacks at the Taji military complex and the U.S. Embassy in late October 2019.'],
    ],
    extra: [
      {
        url: 'https://www.yemenpress.org/world/iraqi-soldier-killed-in-katyusha-attack-on-area-near-us-embassy-in-baghdad/',
        claims: [
          { c: 'wounded iraqiForces 3', quote: 'wounding three other members of the security forces' },
          { c: 'outcome=unexploded', note: 'The second rocket.' },
        ],
      },
    ],
    changes: ['words', 'documents', 'speaker'],
  },
  'qayyarah-2019-11-08': {
    kind: 'rocketAttack',
    ...attackOn(COALITION),
    ...coded('rocket', 'base', ['impact', 'missed']),
    title: 'Seventeen rockets at Qayyarah West',
    titleAr: 'سبعة عشر صاروخا على قاعدة القيارة الجوية',
    summary:
      'About seventeen rockets were fired at Qayyarah West, where coalition troops were based; seven of them went off in the air. The coalition counted no casualties of its own. Talos, an analysis firm, thought a militia the likeliest author; the Nineveh Operations commander called the fire accidental and spoke of three Islamic State members killed in reply.',
    summaryAr:
      'أُطلق نحو سبعة عشر صاروخا على قاعدة القيارة الجوية حيث تتمركز قوات من التحالف، وانفجر سبعة منها في الجو. قال التحالف إنه لا إصابات في صفوفه. رجّحت شركة «تالوس» للتحليل وقوف فصيل مسلح وراء الهجوم، ووصفه قائد عمليات نينوى بأنه عرضي وتحدث عن مقتل ثلاثة من تنظيم الدولة الإسلامية في الرد.',
    ...KATYUSHA,
    attributions: [
      {
        status: 'suspected',
        actor: MILITIAS,
        by: 'Talos, an analysis firm',
        sources: [3],
        confidence: 'suspected',
        note: 'Assessed as the most likely.',
      },
      {
        status: 'suspected',
        actor: 'Islamic State',
        by: 'Nineveh Operations Command',
        sources: [2],
        date: '2019-11-09',
        confidence: 'suspected',
        note: 'By implication: its commander said that three members were killed in return fire.',
      },
      UNCLAIMED,
    ],
    claims: [
      [
        { c: 'munitionsReported 17', note: 'Seven of them exploded in the air.' },
        { c: 'none coalition', by: 'the coalition' },
        {
          c: 'timeOfDay: “At approximately 7:45 p.m. several rockets impacted”',
          by: 'the coalition',
          note: 'Its spokeswoman, Capt. Marisa Roberts; the words were read in a page that quotes this one.',
        },
      ],
      [
        { c: 'munitionsImpacted 17', by: 'Iraqi military' },
        { c: 'wounded 0', by: 'Iraqi military', note: 'No injuries.' },
      ],
      [
        {
          c: 'killed islamicStateFighters 3',
          by: 'Nineveh Operations Command',
          note: 'In return fire, according to its commander.',
        },
        { c: 'account: Its commander called the fire accidental.', by: 'Nineveh Operations Command' },
      ],
      ['munitionsReported ~17', 'timeOfDay: 19:45', 'origin: a truck with launch tubes, four kilometres to the east'],
    ],
    doubts: [
      'The launch point is disputed: the AP had the city of Mosul, Talos an asphalt factory 4 km east of the base.',
      'Whether it was a militia (Talos) or an accident in a fight with the Islamic State (Nineveh Operations Command) is disputed.',
    ],
    changes: ['words', 'summary', 'speaker'],
  },
  'asad-2019-12-03': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'base', 'impact', 'minor'),
    title: 'Five rockets at Ain al-Asad',
    titleAr: 'خمسة صواريخ على قاعدة عين الأسد',
    summary:
      'Five rockets landed on Ain al-Asad Air Base, according to Reuters, the AP and an Iraqi statement. Nobody was hurt, and there was little damage.',
    summaryAr:
      'سقطت خمسة صواريخ على قاعدة عين الأسد الجوية بحسب رويترز وأسوشيتد برس وبيان عراقي. لم تقع إصابات، وكانت الأضرار قليلة.',
    ...ROCKETS,
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsImpacted 5', 'none'],
      [
        { c: 'munitionsImpacted 5', by: 'Iraqi military' },
        { c: 'wounded 0', by: 'Iraqi military' },
        'account: Adds that Reuters later heard the reports denied; two dates seem to be mixed.',
      ],
    ],
    extra: [
      {
        url: 'https://www.devdiscourse.com/article/international/776546-four-rockets-hit-military-base-near-baghdad-airport',
        claims: ['munitionsImpacted 5', 'none', { c: 'damage=minor', note: 'Little damage, on the Tuesday.' }],
      },
    ],
    doubts: ['One text has sources denying that there was an attack; it seems to speak of another date.'],
    changes: ['documents'],
  },
  'balad-2019-12-05': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'base', 'impact', 'none'),
    title: 'Two rockets at Balad Air Base',
    titleAr: 'صاروخان على قاعدة بلد الجوية',
    summary:
      'Two Katyusha rockets fell inside Balad Air Base. The Iraqi army said that there were neither casualties nor damage.',
    summaryAr: 'سقط صاروخا كاتيوشا داخل قاعدة بلد الجوية. قال الجيش العراقي إنه لم تقع خسائر بشرية ولا أضرار.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsImpacted 2', 'casualties: none were reported', 'damage: none was reported'],
      [
        { c: 'munitionsReported 2', by: 'Iraqi military' },
        { c: 'none', by: 'Iraqi military' },
        { c: 'damage=none', by: 'Iraqi military' },
      ],
    ],
    changes: ['summary', 'reportedOnly', 'passedOver'],
  },
  'biap-2019-12-09': {
    kind: 'rocketAttack',
    ...attackOn(['Iraqi security forces', COALITION], UNKNOWN),
    ...coded('rocket', ['base', 'airport'], 'impact'),
    title: 'Four rockets wound six at a base beside Baghdad airport',
    titleAr: 'أربعة صواريخ تصيب ستة في قاعدة بجوار مطار بغداد',
    summary:
      'Four Katyusha rockets hit a base beside Baghdad airport that Iraq’s Counter-Terrorism Service used and coalition advisers frequented. Six of the service’s men were wounded, two of them critically; a later recollection has five.',
    summaryAr:
      'أصابت أربعة صواريخ كاتيوشا قاعدة بجوار مطار بغداد يستخدمها جهاز مكافحة الإرهاب ويتردد عليها مستشارو التحالف. جُرح ستة من أفراد الجهاز، حال اثنين منهم حرجة، وفي نص لاحق خمسة.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 4', by: 'officials' },
        { c: 'wounded iraqiForces >=6', by: 'officials' },
      ],
      [
        { c: 'wounded iraqiForces 6', by: 'Iraqi military' },
        {
          c: 'wounded iraqiForces 6',
          by: 'security sources',
          condition: 'two critical',
          note: 'Of the Counter-Terrorism Service.',
        },
      ],
    ],
    extra: [
      {
        url: 'https://www.thebaghdadpost.com/en/Story/45216/Iraqi-military-base-housing-U-S-forces-attacked-with-rockets',
        claims: [{ c: 'wounded iraqiForces 5', note: 'Looking back, at the end of December.' }],
      },
    ],
    assessments: [['wounded iraqiForces 6', 'Both reports of the day; five is a recollection of three weeks later.']],
    changes: ['zeros', 'documents', 'speaker'],
  },
};
