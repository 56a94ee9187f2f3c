import { attackOn, COALITION, coded, KATYUSHA, ROADSIDE_BOMB, ROADSIDE_BOMBS, UNCLAIMED } from '../words.mjs';

const CONTRACTORS = 'Contractors of the coalition';
const NO_TARGET = 'Target not identified';
const JABBARIN = 'Saryat Qasim al-Jabbarin';
const ONE_STATEMENT = 'Both texts print one statement of the Security Media Cell; casualties are not mentioned.';

/** 5 October to 10 December 2020. */
export const FROM_5_OCTOBER = {
  'jadriya-2020-10-05': {
    documentation: 'moderate',
    kind: 'rocketAttack',
    ...attackOn(NO_TARGET),
    ...coded('rocket', 'other', 'impact', 'extentNotStated'),
    title: 'Two rockets in Jadriya, beside the Green Zone, burn a car',
    titleAr: 'صاروخان في الجادرية بجوار المنطقة الخضراء يحرقان سيارة',
    summary:
      'Two Katyusha rockets launched from Hay al-Jihad before sunrise came down in Jadriya, near the offices of Iraqi Airways and at the back of the Babylon Hotel. A civilian car burned; the Security Media Cell spoke of no human losses, residents of some people slightly hurt by debris.',
    summaryAr:
      'سقط صاروخا كاتيوشا أُطلقا فجرا من حي الجهاد في الجادرية: أحدهما خلف فندق بابل والآخر قرب مقر الخطوط الجوية العراقية. احترقت سيارة مدنية؛ قالت خلية الإعلام الأمني إنه لم تقع خسائر بشرية، وتحدث سكان عن إصابات طفيفة بالحطام المتطاير.',
    ...KATYUSHA,
    sites: [
      { place: 'jadriya', role: 'struck' },
      {
        place: 'hay-al-jihad',
        role: 'launch',
        note: 'The flats of Hay al-Salam, according to the Security Media Cell.',
      },
    ],
    time: { timeOfDay: null, note: 'In the early hours.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 2', by: 'Iraqi military', basis: 'readInCopy' },
        { c: 'origin: the south-west of Baghdad', by: 'Iraqi military', basis: 'readInCopy' },
        { c: 'vehiclesHit 1', by: 'Iraqi military', basis: 'readInCopy', note: 'A civilian car burned.' },
        {
          c: 'wounded civilians several',
          by: 'residents',
          basis: 'readInCopy',
          condition: 'slight, from debris',
          note: 'No number.',
        },
      ],
      [
        { c: 'munitionsImpacted 2', by: 'Security Media Cell' },
        { c: 'killed 0', by: 'Security Media Cell', quote: 'ولَم تؤشر اي خسائر بشرية' },
        { c: 'vehiclesHit 1', by: 'Security Media Cell', note: 'A civilian car burned.' },
        { c: 'damage=extentNotStated', by: 'Security Media Cell', note: 'The car.' },
        { c: 'origin: the flats of Hay al-Salam in Hay al-Jihad', by: 'Security Media Cell' },
        { c: 'place: behind the Babylon Hotel, and near Iraqi Airways', by: 'Security Media Cell' },
        { c: 'munitionsImpacted 1', by: 'a security source', note: 'In Jadriya, beside two at the airport.' },
      ],
      ['munitionsImpacted 2', { c: 'killed 0', note: 'No human losses.' }],
    ],
    assessments: [
      [
        'munitionsImpacted 2',
        'The Security Media Cell says where each of the two fell; a source without a name has one here and two at the airport.',
      ],
    ],
    links: [['sameCampaign', 'biap-2020-10-05', 'The same day.']],
    doubts: [
      'No human losses (Security Media Cell) or some people slightly hurt (residents): whether the Cell meant the hurt as well is not clear.',
      'No text says what the rockets were meant for; that it was the Green Zone next door is presumed.',
    ],
    changes: ['oneVoice'],
  },
  'biap-2020-10-05': {
    kind: 'rocketAttack',
    ...attackOn(NO_TARGET),
    ...coded('rocket', ['airport', 'base'], 'impact'),
    title: 'Two rockets at Baghdad airport, on the day of an attack on Jadriya',
    titleAr: 'صاروخان على مطار بغداد في يوم الهجوم على الجادرية',
    summary:
      'Two rockets fell at Baghdad airport, according to a police officer and to a security source, who has them on its military base; Anadolu has one Katyusha rocket. Nobody was hurt, and nobody claimed it.',
    summaryAr:
      'سقط صاروخان على مطار بغداد بحسب ضابط شرطة ومصدر أمني يقول إنهما سقطا في قاعدته العسكرية، وتتحدث الأناضول عن صاروخ كاتيوشا واحد. لم تقع إصابات ولم يتبنّ أحد الهجوم.',
    ...KATYUSHA,
    attributions: [{ status: 'unclaimed', sources: [0] }],
    claims: [
      [
        {
          c: 'munitionsImpacted 2',
          by: 'a security source',
          note: 'To Alsumaria: within the military base of the airport.',
        },
        { c: 'munitionsImpacted 1', by: 'Anadolu Agency', note: 'A Katyusha.' },
        { c: 'none', by: 'Anadolu Agency' },
        { c: 'claimant: nobody claimed it', by: null },
      ],
      [
        { c: 'munitionsImpacted 2', by: 'a police officer', basis: 'readInCopy' },
        { c: 'none', by: 'a police officer', basis: 'readInCopy' },
      ],
      [{ c: 'munitionsImpacted 2', note: 'At the Victoria base near the airport.' }],
    ],
    assessments: [
      ['munitionsImpacted 2', 'A security source and a police officer each have two; Anadolu alone has one.'],
    ],
    doubts: ['Two rockets (a security source, a police officer) or one (Anadolu).'],
  },
  'convoy-samawah-2020-10-11': {
    documentation: 'moderate',
    kind: 'bombing',
    ...attackOn(CONTRACTORS),
    ...coded('roadsideBomb', 'convoy', 'impact', 'extentNotStated'),
    title: 'Bomb damages a vehicle of a convoy with coalition equipment between Samawah and Diwaniyah',
    titleAr: 'عبوة ناسفة تلحق أضرارا بمركبة من رتل ينقل معدات للتحالف بين السماوة والديوانية',
    summary:
      'A bomb went off at a convoy with equipment of the coalition on the highway from Samawah to Diwaniyah. One vehicle was damaged and the convoy drove on, the Security Media Cell said; casualties are not mentioned.',
    summaryAr:
      'انفجرت عبوة عند مرور رتل ينقل معدات للتحالف على الطريق السريع بين السماوة والديوانية. قالت خلية الإعلام الأمني إن مركبة واحدة تضررت وإن الرتل تابع طريقه، ولا تُذكر إصابات.',
    ...ROADSIDE_BOMB,
    sites: [{ place: 'samawah', role: 'target', note: 'The highway between Samawah and Diwaniyah.' }],
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsImpacted 1',
        'vehiclesHit 1',
        { c: 'damage=extentNotStated', note: 'One vehicle.' },
        'place: on the highway between Samawah and Diwaniyah',
        'account: Adds that the convoy drove on.',
      ],
      ['munitionsImpacted 1', 'vehiclesHit 1', 'date: Sunday', 'account: Adds that the convoy drove on.'],
    ],
    doubts: [ONE_STATEMENT],
    changes: ['oneVoice'],
  },
  'convoys-2020-12-10': {
    documentation: 'moderate',
    kind: 'bombing',
    ...attackOn(COALITION, JABBARIN),
    ...coded('roadsideBomb', 'convoy', 'impact'),
    title: 'Roadside bombs at two coalition convoys, in Muthanna and at Latifiya',
    titleAr: 'عبوتان على جانب الطريق تستهدفان رتلين للتحالف في المثنى واللطيفية',
    summary:
      'One convoy for the coalition met a roadside bomb in Muthanna after crossing from Kuwait, another at Latifiya near Baghdad later on Thursday. A pro-Iran group, Saryat Qasim al-Jabbarin by Mehr News, claimed both. AFP counted them as the first such bombs since mid-October.',
    summaryAr:
      'تعرض رتل للتحالف لعبوة على جانب الطريق في المثنى بعد عبوره من الكويت، وآخر في اللطيفية قرب بغداد في وقت لاحق من الخميس. تبنت العمليتين جماعة موالية لإيران هي بحسب وكالة مهر سرية قاصم الجبارين. وعدّتهما فرانس برس أول تفجيرات من نوعها منذ منتصف تشرين الأول.',
    ...ROADSIDE_BOMBS,
    sites: [
      { place: 'samawah', role: 'target', note: 'Muthanna; Mehr News says Samawah.' },
      { place: 'latifiya', role: 'target', note: 'Near Baghdad.' },
    ],
    time: { timeOfDay: null, note: 'The first early on Thursday, the second later that day.' },
    attributions: [
      {
        status: 'claimed',
        actor: JABBARIN,
        by: 'Saryat Qasim al-Jabbarin, per Mehr News',
        sources: [0, 1],
        date: '2020-12-10',
        note: 'AFP, in the copy that was read, speaks of a pro-Iran group and does not name it.',
      },
    ],
    claims: [
      [
        { c: 'munitionsImpacted ?2', note: 'One at each convoy.' },
        'timeOfDay: early on Thursday, and later',
        'account: Has the first convoy come from Kuwait.',
        'place: Muthanna, and Latifiya near Baghdad',
        { c: 'claimant: a pro-Iran group, not named', by: null },
        { c: 'account: Counts them as the first convoy bombs since mid-October.', by: null },
      ],
      [
        { c: 'claimant: Saryat Qasim al-Jabbarin', basis: 'repeats' },
        { c: 'place: Samawah, and the south of Baghdad', basis: 'repeats' },
      ],
    ],
    doubts: [
      'Casualties are not mentioned in what was read; a longer copy of the AFP text, on The New Arab and not cited here, speaks of damage and of no casualties.',
    ],
    changes: ['oneVoice'],
  },
};
