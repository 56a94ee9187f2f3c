import {
  attackOn,
  COALITION,
  coded,
  KATYUSHA,
  ONE_KATYUSHA,
  ONE_ROCKET,
  PROXY,
  ROCKETS,
  TWEET,
  UNCLAIMED,
  US,
} from '../words.mjs';

const DOSTOR = 'https://dostor.synceg.net/3136652';
const NAHRAIN = 'https://nahrainnet.net/?p=58006';
const GARDENIA = 'https://www.algardenia.com/2014-04-04-19-52-20/qosqsah/44847-2020-06-18-07-21-20.html';

export const FROM_19_MAY = {
  'greenzone-2020-05-19': {
    kind: 'rocketAttack',
    ...attackOn(['United States', 'Target not identified']),
    ...coded('rocket', 'embassy', 'impact', 'minor'),
    title: 'Rocket hits an empty house in the Green Zone',
    titleAr: 'صاروخ يصيب منزلا خاليا في المنطقة الخضراء',
    summary:
      'A Katyusha rocket fired from Idrisi on Palestine Street hit the wall of an empty house in the Green Zone early in the morning. There was minor damage; no injuries were reported. Which embassy was meant, if any, is disputed.',
    summaryAr:
      'أصاب صاروخ كاتيوشا أُطلق من حي الإدريسي في شارع فلسطين جدار منزل خال في المنطقة الخضراء في ساعة مبكرة. كانت الأضرار طفيفة ولم يُبلغ عن إصابات. والسفارة المقصودة، إن كانت ثمة سفارة، موضع خلاف.',
    ...ONE_KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsReported 1', 'origin: “Idrissi”', 'place: on an empty house'],
      ['munitionsReported 1', 'casualties: no injuries were reported', 'timeOfDay: early Tuesday'],
    ],
    extra: [
      {
        url: 'https://rantburg.com/comments.php?D=2020-05-20&HC=1&ID=572018',
        claims: [{ c: 'damage=minor', by: 'Security Media Cell', note: 'To the wall of the house.' }],
      },
      {
        url: 'https://www.telesurenglish.net/news/iraq-rocket-hits-baghdad-green-zone-near-us-embassy-20200519-0008.html',
        claims: [
          { c: 'target: the British Embassy', by: 'an Iraqi legislator', note: 'The owner of the house.' },
          { c: 'place: far from both embassies', by: 'a source' },
        ],
      },
    ],
    doubts: ['What was aimed at is disputed: the U.S. Embassy, the British one, or neither.', PROXY],
    changes: ['words', 'zeros', 'documents', 'reportedNone'],
  },
  'biap-2020-06-08': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'airport'),
    title: 'Rockets at Baghdad airport on 8 June',
    titleAr: 'صواريخ على مطار بغداد في 8 حزيران',
    summary:
      'Two rockets fell on the grounds of Baghdad airport, according to later reports. AFP counted six attacks from that day to 22 June. What was read does not speak of casualties.',
    summaryAr:
      'سقط صاروخان في أرض مطار بغداد بحسب تقارير لاحقة. وأحصت فرانس برس ستة هجمات من ذلك اليوم إلى 22 حزيران. لا تذكر المصادر التي قُرئت إصابات.',
    weapon: 'Rockets',
    weaponAr: 'صواريخ',
    attributions: [UNCLAIMED],
    claims: [[{ c: 'account: Lists an attack on Baghdad airport on 8 June.', by: TWEET }], []],
    extra: [
      { url: DOSTOR, claims: [{ c: 'munitionsReported 2', basis: 'repeats' }] },
      { url: NAHRAIN, claims: [{ c: 'munitionsReported 2', basis: 'repeats' }] },
    ],
    doubts: ['Thinly documented: later lists name it, no report of the day was read.'],
    changes: ['documents', 'summary'],
  },
  'greenzone-2020-06-10': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy'),
    title: 'Rocket near the U.S. Embassy on 10 June',
    titleAr: 'صاروخ قرب السفارة الأمريكية في 10 حزيران',
    summary:
      'A rocket, or two, came down in the Green Zone shortly before midnight. The National had it fired from near al-Shaab Stadium and had no reports of casualties.',
    summaryAr:
      'سقط صاروخ أو صاروخان في المنطقة الخضراء قبيل منتصف الليل. ذكرت صحيفة «ذا ناشيونال» أنه أُطلق من قرب ملعب الشعب، ولم ترد فيها أنباء عن إصابات.',
    ...ONE_ROCKET,
    sites: [
      { place: 'green-zone', role: 'target' },
      { place: 'shaab-stadium', role: 'launch', note: 'From near it, according to The National.' },
    ],
    attributions: [UNCLAIMED],
    claims: [[{ c: 'account: Lists a rocket near the U.S. Embassy on 10 June.', by: TWEET }], []],
    extra: [
      {
        url: 'https://www.thenationalnews.com/world/mena/katyusha-rocket-lands-near-us-embassy-in-baghdad-1.1031920',
        claims: [
          'munitionsReported 1',
          'casualties: none were reported',
          'timeOfDay: shortly before midnight',
          'origin: near al-Shaab Stadium',
          'place: near the joint operations centre',
        ],
      },
      {
        url: 'https://southfront.org/rockets-strike-baghdads-green-zone-as-iraqi-group-releases-videos-of-attacks-on-us-vehicles/',
        claims: ['munitionsReported 2', 'timeOfDay: late on 10 June'],
      },
      { url: DOSTOR, claims: [{ c: 'munitionsReported 1', basis: 'repeats' }] },
    ],
    assessments: [
      ['munitionsReported 1', 'The National’s report of the day and a later list; SouthFront alone has two.'],
    ],
    doubts: [PROXY],
    changes: ['documents', 'summary', 'reportedNone'],
  },
  'taji-2020-06-13': {
    kind: 'rocketAttack',
    ...attackOn(COALITION),
    ...coded('rocket', 'base', 'impact', 'minor'),
    title: 'Two rockets at Camp Taji during U.S.-Iraqi talks',
    titleAr: 'صاروخان على معسكر التاجي أثناء الحوار الأمريكي العراقي',
    summary:
      'Two Katyusha rockets fell at Camp Taji two days into the talks between the United States and Iraq, causing limited damage. Casualties are not mentioned.',
    summaryAr:
      'سقط صاروخا كاتيوشا على معسكر التاجي بعد يومين من بدء الحوار بين الولايات المتحدة والعراق، وألحقا أضرارا محدودة. لا ذكر للإصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [{ c: 'munitionsReported 2', by: TWEET }],
      [{ c: 'munitionsReported >=1', note: 'A first report: unclear whether there was only one, or where it fell.' }],
      [
        { c: 'munitionsReported 2', by: 'Security Media Cell' },
        { c: 'damage=minor', by: 'Security Media Cell', note: 'Limited damage.' },
      ],
      ['account: Recalls that Taji was targeted on 13 June.'],
    ],
    doubts: [
      'The Jerusalem Post’s text was read in a copy on a message board, of which only the host was recorded: no address is shown.',
    ],
    changes: ['address'],
  },
  'biap-2020-06-15': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', ['airport', 'base']),
    title: 'Two rockets at the military part of Baghdad airport',
    titleAr: 'صاروخان على القسم العسكري من مطار بغداد',
    summary:
      'Two rockets were fired at dawn at the military part of Baghdad airport, where U.S. forces had a headquarters. A police officer said that no deaths were reported; the launcher was found in Al-Furat in the west of the city.',
    summaryAr:
      'أُطلق صاروخان فجرا على القسم العسكري من مطار بغداد حيث مقر للقوات الأمريكية. قال ضابط شرطة إنه لم يُبلغ عن قتلى، وعُثر على المنصة في حي الفرات غربي المدينة.',
    ...ROCKETS,
    time: {
      date: '2020-06-16',
      note: 'Dawn of Tuesday 16 June in Iraq; a message dates it 15 June, in another time zone.',
    },
    sites: [
      { place: 'baghdad-airport', role: 'target' },
      { place: 'furat-baghdad', role: 'found', note: 'The launcher.' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 2', by: 'a police officer', note: 'Capt. Ahmed Khalaf.' },
        { c: 'casualties: no deaths were reported', by: 'a police officer' },
        { c: 'timeOfDay: “At dawn”', by: 'a police officer' },
        { c: 'target: a headquarters of U.S. forces in the military part', by: 'a police officer' },
        { c: 'launchersFound 1', by: 'a police officer' },
        { c: 'origin: “a rocket launcher in the Al-Furat neighborhood, west of Baghdad”', by: 'a police officer' },
      ],
      [{ c: 'date: “15 June”', by: TWEET }],
    ],
    extra: [
      {
        url: GARDENIA,
        claims: [
          {
            c: 'date: dawn of Tuesday 16 June 2020',
            by: 'a security source',
            quote: 'فجر يوم الثلاثاء، (16 حزيران 2020)',
          },
          { c: 'origin: a launcher in Hayy al-Furat', by: 'a security source' },
        ],
      },
    ],
    changes: ['words', 'zeros', 'documents', 'day', 'notReported', 'speaker'],
  },
  'greenzone-2020-06-18': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', 'impact'),
    title: 'Rockets near the U.S. Embassy on 18 June',
    titleAr: 'صواريخ قرب السفارة الأمريكية في 18 حزيران',
    summary:
      'Rockets exploded in the Green Zone near the U.S. Embassy: at least four by one report, two near Celebrations Square by another. They were fired from the Rasheed camp area. No casualties were reported.',
    summaryAr:
      'انفجرت صواريخ في المنطقة الخضراء قرب السفارة الأمريكية: أربعة على الأقل بحسب تقرير، واثنان قرب ساحة الاحتفالات بحسب آخر. أُطلقت من منطقة معسكر الرشيد، ولم يُبلغ عن إصابات.',
    ...ROCKETS,
    time: { note: 'The article is dated 17 June in U.S. time; the tweet that it quotes has 18 June in Iraq.' },
    sites: [
      { place: 'green-zone', role: 'target' },
      {
        place: 'rasheed-camp',
        role: 'launch',
        note: 'The quarter Muasker al-Rasheed; the point is that of the former air base.',
      },
    ],
    attributions: [UNCLAIMED],
    claims: [['munitionsReported >=4', 'casualties: none were reported', 'origin: “Muasker Al Rasheed”'], []],
    extra: [
      {
        url: GARDENIA,
        claims: [
          { c: 'munitionsReported 2', by: 'a security source' },
          { c: 'place: near Celebrations Square', by: 'a security source' },
        ],
      },
    ],
    assessments: [
      ['munitionsReported 4', 'The report of the day, “at least four”; a security source counted two at one square.'],
    ],
    doubts: ['That Muasker al-Rasheed is the quarter of the former air base is our inference.', PROXY],
    changes: ['words', 'documents', 'reportedNone'],
  },
  'biap-2020-06-22': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'airport', ['impact', 'unfired']),
    title: 'Rocket at Baghdad airport on 22 June',
    titleAr: 'صاروخ على مطار بغداد في 22 حزيران',
    summary:
      'A Katyusha rocket hit the area of Baghdad airport. It came from Dahna, which lies north of Abu Ghraib. Another rocket was still on its stand. Nobody was hurt.',
    summaryAr:
      'أصاب صاروخ كاتيوشا أُطلق من قرية الدهنة شمال أبي غريب محيط مطار بغداد، وعُثر على منصة ثانية عليها صاروخ. لم تقع إصابات.',
    ...ONE_KATYUSHA,
    sites: [
      { place: 'baghdad-airport', role: 'target' },
      { place: 'dahna', role: 'launch' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        {
          c: 'account: AFP’s tally on that day: six such attacks in two weeks, close to three dozen since October.',
          basis: 'ownCount',
        },
      ],
      [
        'munitionsReported 1',
        'none',
        { c: 'damage=minor', note: 'No significant damage.' },
        { c: 'origin: “a village west of the capital near the Abu Ghraib district”', by: 'Iraqi military' },
        'account: By its count the fourth attack since 11 June, when talks began.',
      ],
    ],
    extra: [
      {
        url: NAHRAIN,
        claims: ['origin: Dahna village north of Abu Ghraib', 'munitionsFound 1'],
      },
      {
        url: 'https://ara.yekiti-media.org/?p=96615',
        claims: ['origin: Dahna village north of Abu Ghraib', 'munitionsFound 1'],
      },
    ],
    doubts: ['AFP counts six attacks since 8 June, the AP four since 11 June: the spans differ.'],
    changes: ['words', 'documents', 'speaker', 'passedOver'],
  },
};
