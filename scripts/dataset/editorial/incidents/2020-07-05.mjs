import {
  attackOn,
  BESMAYA_PROXY,
  COALITION,
  coded,
  KATYUSHA,
  ONE_KATYUSHA,
  PROXY,
  THIN_ONE,
  UNCLAIMED,
  US,
  WIDE,
} from '../words.mjs';

export const FROM_5_JULY = {
  'greenzone-2020-07-05': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', ['missed', 'intercepted', 'unfired']),
    title: 'Rocket towards the Green Zone wounds a child; another launch foiled',
    titleAr: 'صاروخ باتجاه المنطقة الخضراء يجرح طفلا وإحباط إطلاق آخر',
    summary:
      'A child was hurt when a Katyusha rocket from Ali al-Salih came down by a house close to the Green Zone. By a police source’s account the embassy’s defence had brought it down in pieces. The Security Media Cell also reported a second rocket, aimed at Camp Taji and seized before its launch at Umm al-‘Izam.',
    summaryAr:
      'سقط صاروخ كاتيوشا أُطلق من منطقة علي الصالح بجوار منزل قرب المنطقة الخضراء فأصاب طفلا. وقال مصدر في الشرطة إن دفاعات السفارة أسقطته وإن شظاياه وقعت على المنزل. وذكرت خلية الإعلام الأمني أيضا ضبط صاروخ ثان كان موجها إلى معسكر التاجي في منطقة أم العظام قبل إطلاقه.',
    ...ONE_KATYUSHA,
    time: { note: 'Night of Saturday 4 to Sunday 5 July.' },
    sites: [
      { place: 'green-zone', role: 'target', note: 'It fell on a house near the zone; the exact point was not read.' },
      { place: 'abu-izam', role: 'found', note: 'The second rocket: Umm al-‘Izam, probably the same area.' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsFired 1',
        { c: 'wounded iraqiCivilians 1', note: 'A child.' },
        { c: 'origin: Ali al-Salih', quote: 'مِن منطقة علي الصالح ببغداد' },
        { c: 'munitionsFound 1', note: 'Seized with its base at Umm al-‘Izam (أم العظام); aimed at Camp Taji.' },
        'outcome=unfired',
      ],
      [{ c: 'munitionsFound 1', note: 'Photo caption: ready for launch north of Baghdad.' }],
    ],
    extra: [
      {
        url: 'https://www.rt.com/newsline/493848-baghdad-green-zone-rocket/',
        claims: [
          {
            c: 'munitionsIntercepted 1',
            by: 'a police source',
            quote: 'shot down the rocket, which exploded in mid-air',
            note: 'To Reuters; fragments fell on the house.',
          },
          { c: 'outcome=intercepted', by: 'a police source' },
        ],
      },
      {
        url: 'https://digital-stage.thehill.com/policy/international/505937-rocket-launched-toward-green-zone-in-baghdad-injures-child/amp',
        claims: [
          { c: 'account: The air defence of the embassy may have tried to stop the rocket.', by: 'AP' },
          { c: 'timeOfDay: late on Saturday', by: 'AP', basis: 'readInCopy' },
        ],
      },
    ],
    doubts: [
      'That the rocket was shot down rests on a police source alone; the Iraqi statement is silent on it.',
      'Umm al-‘Izam, where the second launch was foiled, is probably Abu Izam of 14 March; that is not shown.',
      PROXY,
    ],
    contentWarning: 'A child hurt',
    changes: ['words', 'zeros', 'documents', 'summaryAgain'],
  },
  'besmaya-2020-07-24': {
    kind: 'rocketAttack',
    ...attackOn([COALITION, 'Iraqi security forces']),
    ...coded('rocket', 'base', 'impact', 'extentNotStated'),
    title: 'Four rockets at Besmaya on the eve of its handover',
    titleAr: 'أربعة صواريخ على بسماية عشية تسليمها',
    summary:
      'Four Katyusha rockets launched from Al-Dainiyah in Diyala hit the Besmaya base in the afternoon, on the eve of its handover to Iraq. Two of them struck a vehicle store and cabins of the guards, the other two open ground. The Iraqi military reported no casualties.',
    summaryAr:
      'أصابت أربعة صواريخ كاتيوشا أُطلقت من الداينية في ديالى قاعدة بسماية بعد الظهر عشية تسليمها إلى العراق. أصيب مخزن للمدرعات وكرفانات لفوج الحماية وسقط صاروخان في أرض خالية، وقال الجيش العراقي إنه لم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 4',
        {
          c: 'origin: “launched from the al-Dainiyah region in Diyala province”',
          by: 'Security Media Cell',
        },
        {
          c: 'damage=extentNotStated',
          note: 'A vehicle store and cabins of the guards; two rockets fell on open ground.',
        },
        'timeOfDay: Friday afternoon',
      ],
      [{ c: 'munitionsReported 5', note: 'Speaks of 350 Spanish instructors.' }],
      [
        { c: 'munitionsReported 4', by: 'Iraqi military' },
        { c: 'none', by: 'Iraqi military' },
      ],
    ],
    assessments: [['munitionsReported 4', 'Two reports; one outlet has five.']],
    doubts: [BESMAYA_PROXY],
    changes: ['words', 'documents', 'passedOver', 'speaker', 'summaryAgain'],
  },
  'taji-2020-07-27': {
    kind: 'rocketAttack',
    ...attackOn([COALITION, 'Iraqi security forces']),
    ...coded('rocket', 'base', ['impact', 'unexploded'], 'severe'),
    title: 'Three rockets at Camp Taji damage an Iraqi aircraft',
    titleAr: 'ثلاثة صواريخ على معسكر التاجي تلحق أضرارا بطائرة عراقية',
    summary:
      'Three Katyusha rockets fired from Sab‘ al-Bor hit Camp Taji on Monday evening: one badly damaged an aircraft of the Iraqi Army’s 15th Squadron, one struck a weapons factory, the third did not explode. One outlet counted four. The Iraqi military said that no casualties were reported, the coalition that it had none.',
    summaryAr:
      'أصابت ثلاثة صواريخ كاتيوشا أُطلقت من سبع البور معسكر التاجي مساء الاثنين: ألحق أحدها أضرارا جسيمة بطائرة للسرب 15 في طيران الجيش العراقي، وأصاب آخر معمل أسلحة، ولم ينفجر الثالث. أحصت وسيلة إعلام أربعة. قال الجيش العراقي إنه لم يُبلغ عن إصابات، وقال التحالف إنه لا إصابات في صفوفه.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 3',
        { c: 'origin: Sab‘ al-Bor', quote: 'انطلقت من منطقة "سبع البور"' },
        { c: 'damage=severe', note: 'An aircraft of the 15th Squadron; a weapons factory was hit as well.' },
        { c: 'outcome=unexploded', note: 'The third rocket.' },
      ],
      ['munitionsReported 3', { c: 'damage: a helicopter of the Iraqi army was struck', by: 'Security Media Cell' }],
    ],
    extra: [
      {
        url: 'https://www.newarab.com/news/explosions-target-two-iraqi-bases-latest-rocket-attacks',
        claims: [{ c: 'munitionsReported 4', quote: 'four Katyusha missiles that hit Al-Taji' }],
      },
      {
        url: 'https://english.alarabiya.net/en/News/middle-east/2020/07/28/Three-rockets-hit-Taji-military-base-hosting-US-troops-no-causalities-Iraq-military.html',
        claims: [
          { c: 'munitionsReported 3', by: 'Iraqi military' },
          { c: 'casualties: none were reported', by: 'Iraqi military' },
          { c: 'munitionsReported 3', by: 'the coalition' },
          { c: 'none coalition', by: 'the coalition' },
          { c: 'damage: a helicopter of the Iraqi army was damaged', by: 'the coalition' },
        ],
      },
      {
        url: 'http://www.xinhuanet.com/english/2020-07/28/c_139244674.htm',
        claims: ['munitionsReported 3', 'timeOfDay: Monday evening'],
      },
    ],
    assessments: [['munitionsReported 3', 'The Iraqi military and the coalition; only The New Arab has four.']],
    changes: ['words', 'zeros', 'documents', 'passedOver', 'speaker'],
  },
  'biap-2020-07-30': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'airport', 'impact'),
    title: 'Two rockets at the edge of Baghdad airport',
    titleAr: 'صاروخان على أطراف مطار بغداد',
    summary:
      'Two Katyusha rockets fired from Radwaniyah came down at the edge of Baghdad airport in the evening without casualties, the Iraqi military said.',
    summaryAr: 'سقط صاروخا كاتيوشا أُطلقا من الرضوانية على أطراف مطار بغداد مساء دون إصابات، بحسب الجيش العراقي.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 2', by: 'Iraqi military' },
        { c: 'none', by: 'Iraqi military' },
        { c: 'origin: “Radhwaniyah”', by: 'Joint Operations Command' },
        { c: 'timeOfDay: “in the evening”', by: 'Joint Operations Command' },
      ],
    ],
    doubts: [THIN_ONE, WIDE],
    changes: ['words', 'speaker', 'summaryAgain'],
  },
};
