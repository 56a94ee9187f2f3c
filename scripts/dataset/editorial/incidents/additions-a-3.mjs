import { attackOn, coded, KATYUSHA, ONE_KATYUSHA, PROXY, UNCLAIMED, US } from '../words.mjs';

const NO_TARGET = 'Target not identified';
const ISLAMIC_STATE = 'Islamic State';
const DOD = 'U.S. Department of Defense';

/** 31 January to 8 March 2020. */
export const FROM_JANUARY_2020 = {
  'qayyarah-2020-01-31': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'base', ['missed', 'impact'], 'none'),
    title: 'Five rockets at or near Qayyarah West, without casualties',
    titleAr: 'خمسة صواريخ على قاعدة القيارة الجوية أو قربها دون إصابات',
    summary:
      'Five Katyusha rockets landed at Qayyarah West late on Friday, according to security sources; the Iraqi military speaks of shells that fell near the base, hurt nobody and damaged nothing.',
    summaryAr:
      'سقطت خمسة صواريخ كاتيوشا على قاعدة القيارة الجوية في ساعة متأخرة من الجمعة بحسب مصادر أمنية، ويتحدث الجيش العراقي عن قذائف سقطت قرب القاعدة دون إصابات ولا أضرار.',
    ...KATYUSHA,
    time: { timeOfDay: null, note: 'Late on Friday.' },
    attributions: [{ status: 'unclaimed', sources: [0] }],
    claims: [
      [
        { c: 'munitionsImpacted 5', by: 'security sources', note: 'Katyushas.' },
        { c: 'timeOfDay: late on Friday', by: null },
        { c: 'none', by: 'Security Media Cell' },
        { c: 'damage=none', by: 'Security Media Cell' },
        { c: 'place: near the base', by: 'Security Media Cell' },
        { c: 'claimant: nobody claimed it', by: null },
      ],
      [{ c: 'munitionsImpacted 5', note: 'Shells.' }, 'none'],
    ],
    doubts: [
      'Rockets (security sources) or shells (Iraqi military).',
      'Inside the base (security sources) or near it (Security Media Cell).',
    ],
  },
  'greenzone-2020-03-02': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', 'impact'),
    title: 'Two rockets near the U.S. Embassy in the night to 2 March',
    titleAr: 'صاروخان قرب السفارة الأمريكية ليلة 2 آذار',
    summary:
      'Two rockets fell in the Green Zone near the U.S. Embassy in the night. Security sources said that there were no victims; a launcher was found in Zayouna, in the east of Baghdad.',
    summaryAr:
      'سقط صاروخان في المنطقة الخضراء قرب السفارة الأمريكية ليلا. قالت مصادر أمنية إنه لم يسقط ضحايا، وعُثر على منصة في زيونة شرقي بغداد.',
    ...KATYUSHA,
    sites: [
      { place: 'green-zone', role: 'target' },
      { place: 'zayouna', role: 'found', note: 'The launcher.' },
    ],
    time: {
      date: '2020-03-01',
      end: '2020-03-02',
      extent: 'within',
      timeOfDay: null,
      note: 'Night of Sunday 1 to Monday 2 March.',
    },
    attributions: [{ status: 'unclaimed', sources: [0] }],
    claims: [
      [
        'munitionsImpacted 2',
        'place: near the U.S. Embassy',
        { c: 'timeOfDay: in the night', by: null },
        { c: 'account: Puts it at number 20 of such attacks within four months.', by: null },
        { c: 'claimant: nobody claimed it', by: null },
      ],
      [
        { c: 'munitionsImpacted 2', note: 'Katyushas.' },
        { c: 'none', note: 'The text says: no victims.' },
        { c: 'launchersFound 1', by: 'local media', note: 'In Zayouna.' },
      ],
    ],
    doubts: ['Security sources without a name are behind both texts.', PROXY],
  },
  'greenzone-2020-03-05': {
    kind: 'rocketAttack',
    ...attackOn(NO_TARGET),
    ...coded('rocket', ['embassy', 'other'], ['impact', 'unfired']),
    title: 'Rocket from the east of Baghdad towards Mansour; four more made safe',
    titleAr: 'صاروخ من شرقي بغداد باتجاه المنصور وإبطال أربعة أخرى',
    summary:
      'A text of 11 March recalls a statement of the Security Media Cell from 5 March: a Katyusha rocket from Hayy al-Amana, fired towards Mansour, fell near a command of the security forces without losses to speak of, and four more were made safe. The agency itself has the Green Zone as the target.',
    summaryAr:
      'يذكر نص من 11 آذار بيانا لخلية الإعلام الأمني في 5 آذار: صاروخ كاتيوشا أُطلق من حي الأمانة باتجاه المنصور وسقط قرب قيادة قوات حفظ القانون دون خسائر تذكر، وأُبطلت أربعة أخرى. أما الوكالة نفسها فتقول إن الهدف كان المنطقة الخضراء.',
    ...ONE_KATYUSHA,
    sites: [
      {
        place: 'baghdad',
        role: 'struck',
        note: 'In the direction of Mansour; no point was read, and the city centre stands for it.',
      },
      { place: 'hayy-al-amana', role: 'launch' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsFired 1', stated: '2020-03-05', note: 'A Katyusha.' },
        { c: 'origin: Hayy al-Amana, in the east of Baghdad', stated: '2020-03-05' },
        { c: 'target: Mansour', stated: '2020-03-05' },
        { c: 'place: near the command of the law-enforcement forces', stated: '2020-03-05' },
        { c: 'casualties: no losses to speak of', stated: '2020-03-05' },
        { c: 'munitionsFound 4', stated: '2020-03-05', note: 'Made safe before their launch.' },
        { c: 'target: the Green Zone', by: null },
      ],
    ],
    doubts: [
      'Thinly documented: one text that looks back six days later.',
      'A U.S. target is not shown.',
      'Another Sputnik text, of the same evening and not cited here, has two rockets inside the Green Zone.',
    ],
  },
  'makhmur-2020-03-08': {
    apart: 'islamicState',
    kind: 'armedAttack',
    ...attackOn([US, 'Iraqi security forces'], ISLAMIC_STATE),
    ...coded('smallArms', 'forcesInTheField', 'impact'),
    title: 'Two U.S. Marine Raiders killed fighting the Islamic State near Makhmur',
    titleAr: 'مقتل اثنين من مغاوير مشاة البحرية الأمريكية في قتال مع تنظيم الدولة الإسلامية قرب مخمور',
    summary:
      'Capt. Moises A. Navas and Gunnery Sgt. Diego D. Pongo were killed on a raid with Iraqi forces on a hideout of the Islamic State in the Qara Chokh mountains. A U.S. official spoke of four more service members wounded. To recover the dead took about six hours.',
    summaryAr:
      'قُتل النقيب موسيس نافاس والرقيب دييغو بونغو في مداهمة مع قوات عراقية لوكر لتنظيم الدولة الإسلامية في جبال قره جوغ. تحدث مسؤول أمريكي عن إصابة أربعة عسكريين آخرين. واستغرق انتشال القتيلين نحو ست ساعات.',
    weapon: 'Small arms and explosives',
    weaponAr: 'أسلحة خفيفة ومتفجرات',
    sites: [
      {
        place: 'makhmur',
        role: 'struck',
        note: 'The Qara Chokh mountains, whose point was not read; Makhmur stands for them.',
      },
    ],
    attributions: [
      {
        status: 'suspected',
        actor: ISLAMIC_STATE,
        by: 'the coalition',
        sources: [0, 4],
        date: '2020-03-09',
        confidence: 'identified',
        note: 'It spoke of enemy forces, on a raid on a hideout of the Islamic State.',
      },
      {
        status: 'suspected',
        actor: ISLAMIC_STATE,
        by: 'a senior Iraqi official',
        sources: [3],
        confidence: 'identified',
      },
    ],
    claims: [
      [
        { c: 'killed usTroops 2', by: DOD, note: 'Capt. Moises A. Navas and Gunnery Sgt. Diego D. Pongo, both 34.' },
        { c: 'attacker: enemy forces', by: 'the coalition' },
        { c: 'wounded usTroops 4', by: 'a U.S. official', note: 'Service members.' },
      ],
      [
        { c: 'killed islamicStateFighters ~15-25', note: 'An estimate by its spokesman, Col. Myles Caggins.' },
        'weapon: small arms and explosives',
        { c: 'place: the Qara Chokh mountains, some 45 miles from Erbil', by: null },
      ],
      [
        { c: 'killed islamicStateFighters 4', by: 'the coalition', note: 'In the caves.' },
        { c: 'killed islamicStateFighters >=25', by: 'Iraqi military' },
        { c: 'account: Has the recovery of the dead go on for about six hours.', by: null },
      ],
      [
        { c: 'killed usTroops 2', note: 'Service members.' },
        'attacker: the Islamic State',
        'account: Has a joint mission come under attack.',
        'place: south of Makhmur',
      ],
      [
        'killed usTroops 2',
        'account: A joint raid on a hideout of the Islamic State; Iraqis came by air, with coalition aircraft.',
        'place: near Makhmur',
      ],
    ],
    assessments: [
      [
        'killed islamicStateFighters 15',
        'The lower end of the coalition’s estimate; the four are those in the caves, and the Iraqi count of at least 25 has no details.',
      ],
    ],
    doubts: [
      'Fighters of the Islamic State killed: 4, 15 to 25, or at least 25, by source.',
      'A mission that was attacked (an Iraqi official) or the clearing of caves (the coalition).',
      'Four wounded rest on one official; a CNN text that is not cited here has three Americans and one more of the coalition.',
    ],
  },
};
