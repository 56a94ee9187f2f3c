import { attackOn, coded, KATYUSHA, PROXY, ROADSIDE_BOMB, ROCKETS, UNCLAIMED, US } from '../words.mjs';

const NO_TARGET = 'Target not identified';
const ISLAMIC_STATE = 'Islamic State';
const AMAQ = 'Amaq (Islamic State)';
const ITALY = 'Italian Defence Ministry';
const DOD = 'U.S. Department of Defense';

/** 10 August to 11 December 2019. */
export const FROM_AUGUST_2019 = {
  'nineveh-2019-08-10': {
    apart: 'islamicState',
    kind: 'armedAttack',
    class: 'attack',
    sides: {
      by: [ISLAMIC_STATE],
      against: [US],
      note: 'Enemy fire by the first statement, on an operation against the Islamic State; friendly fire was looked at later.',
    },
    ...coded('smallArms', 'forcesInTheField', 'impact'),
    title: 'U.S. Marine and a contractor of U.S. forces killed on an operation in Nineveh',
    titleAr: 'مقتل جندي من مشاة البحرية الأمريكية ومتعاقد مع القوات الأمريكية في عملية بنينوى',
    summary:
      'Gunnery Sgt. Scott A. Koppenhafer, a Marine Raider, was killed while he accompanied Iraqi forces in Nineveh; Saif Rashaed, a contractor, died in the same incident. The Department of Defense first named enemy small-arms fire and two days later left the cause open. Friendly fire was among the possibilities examined.',
    summaryAr:
      'قُتل الرقيب سكوت كوبنهايفر من مغاوير مشاة البحرية الأمريكية أثناء مرافقته قوات عراقية في نينوى، وقُتل في الحادث نفسه المتعاقد سيف رشيد (Saif Rashaed). تحدثت وزارة الدفاع الأمريكية أولا عن نيران معادية من أسلحة خفيفة، وتركت السبب مفتوحا بعد يومين. وكانت النيران الصديقة من الاحتمالات التي بُحثت.',
    weapon: 'Small arms, by the first statement',
    weaponAr: 'أسلحة خفيفة، بحسب البيان الأول',
    attributions: [
      {
        status: 'suspected',
        actor: ISLAMIC_STATE,
        by: DOD,
        sources: [1],
        date: '2019-08-11',
        confidence: 'suspected',
        note: 'It spoke of enemy fire and named nobody; the operation was against the Islamic State. On 13 August it dropped the wording.',
      },
    ],
    claims: [
      [
        {
          c: 'killed usTroops 1',
          by: 'U.S. Central Command',
          quote: 'gave the ultimate sacrifice in service to our country',
          note: 'Gunnery Sgt. Scott A. Koppenhafer.',
        },
        {
          c: 'killed contractors 1',
          by: 'U.S. Central Command',
          note: 'Saif Rashaed, called a U.S. contractor; his nationality is not stated.',
        },
        {
          c: 'account: Speaks of fatal wounds and no longer of enemy fire.',
          by: DOD,
        },
        { c: 'account: Allows for friendly fire as one of several possibilities.', by: 'a U.S. defence official' },
      ],
      [
        {
          c: 'killed usTroops 1',
          by: DOD,
          stated: '2019-08-11',
          quote: 'after being engaged by enemy small arms fire while conducting combat operations',
          note: 'Gunnery Sgt. Scott A. Koppenhafer, 35.',
        },
        { c: 'weapon=smallArms', by: DOD, stated: '2019-08-11' },
        { c: 'attacker: an enemy, not named', by: DOD, stated: '2019-08-11' },
        { c: 'account: The incident was being investigated.', by: DOD, stated: '2019-08-11' },
        { c: 'account: He advised and went along with Iraqi forces.', by: 'the coalition' },
      ],
      ['account: Military officials withdrew the statement that it was enemy fire.'],
      [{ c: 'killed usTroops 1', note: 'Of the 2nd Marine Raider Battalion.' }, 'place: Nineveh'],
    ],
    doubts: [
      'If the inquiry found friendly fire, this was no attack; its result was not found.',
      'Only the governorate was published: it is listed and not drawn.',
    ],
    changes: ['arabicName'],
  },
  'greenzone-2019-09-23': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded(['rocket', 'mortar'], 'embassy', 'impact'),
    title: 'Two rockets near the U.S. Embassy in Baghdad, without casualties',
    titleAr: 'صاروخان قرب السفارة الأمريكية في بغداد دون إصابات',
    summary:
      'Two rockets came down in the Green Zone less than a mile from the U.S. Embassy, where sirens sounded. Officials spoke of no casualties. One text has three mortar rounds instead, one of them in the Tigris.',
    summaryAr:
      'سقط صاروخان في المنطقة الخضراء على أقل من ميل من السفارة الأمريكية حيث دوت صفارات الإنذار. قال مسؤولون إنه لم تقع إصابات. ويتحدث نص واحد عن ثلاث قذائف هاون سقطت إحداها في دجلة.',
    ...ROCKETS,
    attributions: [{ status: 'unclaimed', sources: [2] }],
    claims: [
      [
        'munitionsImpacted 2',
        'none',
        'date: Monday',
        'place: half a mile or so from the U.S. Embassy',
        { c: 'account: Counts it as the second case since May.', by: null },
      ],
      [
        'munitionsImpacted 2',
        'casualties: none were reported',
        'place: within a mile of the U.S. Embassy',
        'account: Has sirens sound.',
      ],
      [
        { c: 'munitionsReported 3', note: 'Two possibly in a yard by the zone, one in the Tigris.' },
        'weapon=mortar',
        'claimant: nobody claimed it',
      ],
    ],
    doubts: [
      'Rockets (The Daily Beast, Sputnik) or mortar rounds (another Sputnik text).',
      'Two, or three with one in the Tigris (Sputnik).',
      PROXY,
    ],
  },
  'taji-2019-10-28': {
    kind: 'rocketAttack',
    ...attackOn([US, 'Iraqi security forces']),
    ...coded('rocket', 'base'),
    title: 'Three rockets at a base north of Baghdad, taken to be Camp Taji',
    titleAr: 'ثلاثة صواريخ على قاعدة شمالي بغداد يُرجح أنها معسكر التاجي',
    summary:
      'An AP text on the Green Zone rockets of 30 October brings up three rockets, earlier in that week, at a big base north of Baghdad that Iraqi and U.S. forces share; nobody was hurt. That the base was Camp Taji comes from another text.',
    summaryAr:
      'يذكر نص لأسوشيتد برس عن صاروخي المنطقة الخضراء في 30 تشرين الأول ثلاثة صواريخ سقطت قبل ذلك في الأسبوع نفسه على قاعدة كبيرة شمالي بغداد فيها قوات عراقية وأمريكية، دون إصابات. أما أن القاعدة هي معسكر التاجي فمن نص آخر.',
    ...ROCKETS,
    time: {
      precision: 'week',
      extent: 'within',
      note: 'Earlier in the week of 31 October; the day was not read, and 28 to 30 October is worked out.',
    },
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsReported 3', 'none', 'target: a big base north of Baghdad, of Iraqi and U.S. forces'],
      ['munitionsReported 3'],
    ],
    extra: [
      {
        url: 'https://www.blog.talos-iraq.com/large-scale-indirect-fire-attack-against-qayyarah-west-airfield-tied-to-us-iran-tensions/',
        claims: [{ c: 'place: the Taji military complex, in late October', basis: 'repeats' }],
      },
    ],
    links: [['sameCampaign', 'greenzone-2019-10-30']],
    doubts: [
      'Thinly documented: one AP text in two prints, which looks back.',
      'The AP does not name the base; Talos, an analysis firm, names Taji for late October 2019.',
    ],
  },
  'italians-2019-11-10': {
    apart: 'islamicState',
    kind: 'bombing',
    ...attackOn(['Italy', 'Peshmerga'], ISLAMIC_STATE),
    ...coded('roadsideBomb', 'forcesInTheField', 'impact', 'destroyed'),
    title: 'Bomb wounds five Italian special forces soldiers in northern Iraq',
    titleAr: 'عبوة ناسفة تجرح خمسة من القوات الخاصة الإيطالية شمالي العراق',
    summary:
      'A bomb struck an Italian special forces team on its way back from a mission with Iraqi forces. Five Italians were wounded, three of them gravely, and Iraqi soldiers as well; at least one man lost a leg. The Islamic State claimed it through Amaq on the next day.',
    summaryAr:
      'أصابت عبوة فريقا من القوات الخاصة الإيطالية عائدا من مهمة مع قوات عراقية. جُرح خمسة إيطاليين، إصابة ثلاثة منهم خطيرة، وجُرح جنود عراقيون أيضا، وفقد واحد على الأقل ساقه. تبناه تنظيم الدولة الإسلامية في اليوم التالي عبر «أعماق».',
    ...ROADSIDE_BOMB,
    sites: [
      {
        place: 'kirkuk',
        role: 'struck',
        note: 'It stands for the country between Makhmur, Dibis and Kirkuk; Palkana’s point was not read.',
      },
    ],
    time: {
      timeOfDay: null,
      note: 'About 11:00 (two texts, of which one quotes the ministry) or 11:30 (Corriere della Sera).',
    },
    attributions: [
      {
        status: 'claimed',
        actor: ISLAMIC_STATE,
        by: AMAQ,
        sources: [4, 5],
        date: '2019-11-11',
        note: 'Picked up by SITE.',
      },
    ],
    claims: [
      [
        {
          c: 'wounded italianTroops 5',
          by: ITALY,
          condition: 'three gravely',
          note: 'Three of the navy, two of the army.',
        },
        { c: 'wounded iraqiForces several', by: ITALY, note: 'Adm. Fabio Agostini; he had no number.' },
        { c: 'wounded italianTroops 6', by: 'an Iraqi security official' },
        { c: 'place: just outside Kirkuk', by: 'an Iraqi security official' },
        { c: 'account: Has the bomb go off beside their vehicle.', by: 'an Iraqi security official' },
        { c: 'casualties: one of them lost a leg', by: null },
      ],
      [
        { c: 'wounded coalition several', by: 'the coalition', note: 'Its spokesman, Col. Myles Caggins.' },
        { c: 'account: They were on a counter-terrorism mission with partners.', by: 'the coalition' },
        { c: 'wounded italianTroops 5', by: ITALY },
        { c: 'place: Makhmur', by: 'AFP' },
        { c: 'place: near Kirkuk', by: null },
        { c: 'place: the area of Sulaymaniyah', by: 'ANSA' },
      ],
      [
        'wounded italianTroops 5',
        'timeOfDay: 11:30',
        'place: Palkana, south of Erbil on the way to Kirkuk',
        'account: Has the U.S. hospital in Baghdad take them in.',
      ],
      [
        { c: 'wounded italianTroops 5', basis: 'readInCopy' },
        { c: 'casualties: two amputations', basis: 'readInCopy' },
        { c: 'timeOfDay: about 11:00', basis: 'readInCopy' },
        { c: 'account: Has them on foot; prosecutors in Rome opened a file.', basis: 'readInCopy' },
      ],
      [
        { c: 'claimant: the Islamic State', by: AMAQ },
        { c: 'timeOfDay: 11:00', by: ITALY },
        { c: 'place: the area of Sulaymaniyah', by: ITALY },
        { c: 'wounded italianTroops 5', by: null },
      ],
      [
        { c: 'claimant: the Islamic State', by: AMAQ },
        { c: 'casualties: four of the coalition and four Peshmerga wounded, as claimed', by: AMAQ },
        { c: 'damage=destroyed', by: AMAQ, note: 'A four-wheel drive, as claimed.' },
        { c: 'place: the Qarajai area, to the north of Kifri', by: AMAQ },
      ],
    ],
    assessments: [
      [
        'wounded italianTroops 5',
        'The ministry whose soldiers they were, which tells them apart by service; six is the word of one Iraqi official.',
      ],
    ],
    doubts: [
      'Place: Palkana, outside Kirkuk, Makhmur, the area of Sulaymaniyah, or Qarajai north of Kifri, by source.',
      'On foot (news1.news) or in a vehicle (the AP’s Iraqi official, the claim).',
      'The claim’s count of wounded is kept in words, so that it does not widen the count of victims.',
    ],
    changes: ['arabicName'],
  },
  'biap-2019-12-11': {
    kind: 'rocketAttack',
    ...attackOn(NO_TARGET),
    ...coded('rocket', 'airport', 'impact'),
    title: 'Two rockets reported near Baghdad airport',
    titleAr: 'أنباء عن صاروخين قرب مطار بغداد',
    summary:
      'A first report has two Katyusha rockets come down near Baghdad airport, for the second time in a week. No casualties were reported.',
    summaryAr: 'يذكر خبر أول سقوط صاروخي كاتيوشا قرب مطار بغداد للمرة الثانية خلال أسبوع. لم يُبلغ عن إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 2', basis: 'repeats' },
        { c: 'casualties: none were reported', basis: 'repeats' },
        { c: 'account: Counts the second time within a week.', basis: 'repeats' },
      ],
    ],
    links: [['samePlace', 'biap-2019-12-09']],
    doubts: ['Thinly documented: one first report; the day is that of the article, sent from Beirut at 22:10.'],
  },
};
