import { KATYUSHA, ONE_KATYUSHA, PROXY, ROCKETS, SIX_ATTACKS, TWEET, UNCLAIMED, UNHURT } from '../words.mjs';

export const FROM_19_MAY = {
  'greenzone-2020-05-19': {
    kind: 'rocketAttack',
    title: 'Rocket hits an empty house in the Green Zone',
    titleAr: 'صاروخ يصيب منزلا خاليا في المنطقة الخضراء',
    summary:
      'A Katyusha rocket fired from the Idrisi neighbourhood on Palestine Street hit an empty house in the Green Zone early in the morning. It was the first such attack on the new prime minister’s watch; nobody was hurt.',
    summaryAr:
      'أصاب صاروخ كاتيوشا أُطلق من حي الإدريسي في شارع فلسطين منزلا خاليا في المنطقة الخضراء في ساعة مبكرة، وهو الأول في عهد رئيس الوزراء الجديد. لم تقع إصابات.',
    ...ONE_KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsReported 1', 'origin: Idrissi', 'account: It fell on an empty house.'],
      ['munitionsReported 1', { c: 'wounded 0', note: 'The report says “no injuries”.' }, 'timeOfDay: early Tuesday'],
    ],
    assessments: [['killed 0', 'The rocket fell on an empty house; no source reports anybody hurt.']],
    doubts: [PROXY],
  },
  'biap-2020-06-08': {
    kind: 'rocketAttack',
    title: 'Rocket attack on Baghdad airport',
    titleAr: 'هجوم صاروخي على مطار بغداد',
    summary:
      'Baghdad airport, where U.S. facilities stood, came under rocket fire: the first of a series of six attacks in two weeks. What was read gives neither the number of rockets nor casualties.',
    summaryAr:
      'تعرض مطار بغداد، حيث منشآت أمريكية، لقصف صاروخي هو الأول في سلسلة من ستة هجمات خلال أسبوعين. لا تذكر المصادر التي قُرئت عدد الصواريخ ولا الإصابات.',
    weapon: 'Rocket or rockets',
    weaponAr: 'صاروخ أو صواريخ',
    attributions: [UNCLAIMED],
    claims: [[{ c: 'account: Lists an attack on Baghdad airport on 8 June.', by: TWEET }], [SIX_ATTACKS]],
    doubts: ['Thinly documented: two later lists name it, no report of the day was read.'],
  },
  'greenzone-2020-06-10': {
    kind: 'rocketAttack',
    title: 'Rocket near the U.S. Embassy',
    titleAr: 'صاروخ قرب السفارة الأمريكية',
    summary: 'A rocket came down near the U.S. Embassy in the Green Zone. What was read does not speak of casualties.',
    summaryAr: 'سقط صاروخ قرب السفارة الأمريكية في المنطقة الخضراء، ولا تذكر المصادر التي قُرئت إصابات.',
    weapon: 'Rocket',
    weaponAr: 'صاروخ',
    attributions: [UNCLAIMED],
    claims: [[{ c: 'account: Lists a rocket near the U.S. Embassy on 10 June.', by: TWEET }], [SIX_ATTACKS]],
    doubts: ['Thinly documented: two later lists name it, no report of the day was read.', PROXY],
  },
  'taji-2020-06-13': {
    kind: 'rocketAttack',
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
        { c: 'munitionsReported 2', by: 'Iraqi Security Media Cell' },
        { c: 'account: Limited damage.', by: 'Iraqi Security Media Cell' },
      ],
      ['account: Recalls that Taji was targeted on 13 June.'],
    ],
    doubts: [
      'The Jerusalem Post’s text was read in a copy on a message board; the address recorded is the board’s, not the page’s.',
    ],
  },
  'biap-2020-06-15': {
    kind: 'rocketAttack',
    title: 'Two rockets at the military part of Baghdad airport',
    titleAr: 'صاروخان على القسم العسكري من مطار بغداد',
    summary:
      'Two rockets were fired at dawn at the military part of Baghdad airport, where U.S. forces had a headquarters. Nobody was killed; the launcher was found in Al-Furat in the west of the city.',
    summaryAr:
      'أُطلق صاروخان فجرا على القسم العسكري من مطار بغداد حيث مقر للقوات الأمريكية. لم يسقط قتلى، وعُثر على المنصة في حي الفرات غربي المدينة.',
    ...ROCKETS,
    time: {
      end: '2020-06-16',
      extent: 'within',
      note: 'One source has 15 June; the article of 16 June says “at dawn”, so it may have been either day.',
    },
    sites: [
      { place: 'baghdad-airport', role: 'target' },
      { place: 'furat-baghdad', role: 'found', note: 'The launcher.' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 2',
        'killed 0',
        'timeOfDay: at dawn',
        'launchersFound 1',
        'origin: launcher found in Al-Furat, west Baghdad',
      ],
      [{ c: 'date: 15 June', by: TWEET }],
    ],
    assessments: [['wounded 0', UNHURT]],
    doubts: ['15 June in one source, an article of 16 June in the other.'],
  },
  'greenzone-2020-06-18': {
    kind: 'rocketAttack',
    title: 'Four rockets near the U.S. Embassy',
    titleAr: 'أربعة صواريخ قرب السفارة الأمريكية',
    summary:
      'At least four rockets exploded in the Green Zone near the U.S. Embassy, fired from the Rasheed camp. Nobody was hurt.',
    summaryAr:
      'انفجرت أربعة صواريخ على الأقل في المنطقة الخضراء قرب السفارة الأمريكية، وقد أُطلقت من معسكر الرشيد. لم تقع إصابات.',
    ...ROCKETS,
    time: { note: 'The article is dated 17 June in U.S. time; the tweet that it quotes has 18 June in Iraq.' },
    attributions: [UNCLAIMED],
    claims: [['munitionsReported >=4', 'none', 'origin: Muasker al-Rasheed'], [SIX_ATTACKS]],
    doubts: [PROXY],
  },
  'biap-2020-06-22': {
    kind: 'rocketAttack',
    title: 'Rocket at Baghdad airport, the sixth attack in two weeks',
    titleAr: 'صاروخ على مطار بغداد في سادس هجوم خلال أسبوعين',
    summary:
      'A Katyusha rocket launched from a village near Abu Ghraib hit the area of Baghdad airport. Nobody was hurt.',
    summaryAr: 'أصاب صاروخ كاتيوشا أُطلق من قرية قرب أبو غريب محيط مطار بغداد. لم تقع إصابات.',
    ...ONE_KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [SIX_ATTACKS],
      [
        'munitionsReported 1',
        'none',
        'origin: village near Abu Ghraib',
        'account: Calls it the fourth attack since the talks began on 11 June.',
      ],
    ],
    doubts: ['AFP counts six attacks since 8 June, the AP four since 11 June: the spans differ.'],
  },
  'greenzone-2020-07-05': {
    kind: 'rocketAttack',
    title: 'Rocket towards the Green Zone wounds a child; another launch foiled',
    titleAr: 'صاروخ باتجاه المنطقة الخضراء يجرح طفلا وإحباط إطلاق آخر',
    summary:
      'A Katyusha rocket fired from Ali al-Salih fell beside a house near the Green Zone and hurt a child. The same statement tells of a second rocket, aimed at Camp Taji, that was seized before its launch at Umm al-‘Izam.',
    summaryAr:
      'سقط صاروخ كاتيوشا أُطلق من منطقة علي الصالح بجوار منزل قرب المنطقة الخضراء فأصاب طفلا. وذكر البيان نفسه ضبط صاروخ ثان كان موجها إلى معسكر التاجي في منطقة أم العظام قبل إطلاقه.',
    ...ONE_KATYUSHA,
    sites: [
      { place: 'green-zone', role: 'target', note: 'It fell on a house near the zone; the exact point was not read.' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsFired 1',
        { c: 'wounded iraqiCivilians 1', note: 'A child.' },
        'origin: Ali al-Salih',
        { c: 'munitionsFound 1', note: 'Seized with its base at Umm al-‘Izam (أم العظام); aimed at Camp Taji.' },
      ],
      [{ c: 'munitionsFound 1', note: 'Photo caption: ready for launch north of Baghdad.' }],
    ],
    assessments: [['killed iraqiCivilians 0', 'The statement has one child hurt and nobody killed.']],
    doubts: ['Umm al-‘Izam, where the second launch was foiled, is not shown to be Abu Izam of 14 March.', PROXY],
  },
  'besmaya-2020-07-24': {
    kind: 'rocketAttack',
    title: 'Four rockets at Besmaya on the eve of its handover',
    titleAr: 'أربعة صواريخ على بسماية عشية تسليمها',
    summary:
      'Four Katyusha rockets launched from Al-Dainiyah in Diyala hit the Besmaya base, with its Spanish instructors, on the eve of its handover to Iraq. There was material damage and nobody was hurt.',
    summaryAr:
      'أصابت أربعة صواريخ كاتيوشا أُطلقت من الداينية في ديالى قاعدة بسماية، وفيها مدربون إسبان، عشية تسليمها إلى العراق. وقعت أضرار مادية دون إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsReported 4', 'origin: al-Dainiyah, Diyala', 'account: Material damage.'],
      ['munitionsReported 5'],
      ['munitionsReported 4', 'none'],
    ],
    assessments: [['munitionsReported 4', 'Two reports, with the Iraqi military’s count; one outlet has five.']],
    doubts: ['The town of Basmaya stands for the range, which lies further out.'],
  },
  'taji-2020-07-27': {
    kind: 'rocketAttack',
    title: 'Three rockets at Camp Taji damage Iraqi aircraft',
    titleAr: 'ثلاثة صواريخ على معسكر التاجي تلحق أضرارا بطائرات عراقية',
    summary:
      'Three Katyusha rockets fired from Sab‘ al-Bor hit Camp Taji: one badly damaged an aircraft of the Iraqi Army’s 15th Squadron, one struck a weapons factory, the third did not explode.',
    summaryAr:
      'أصابت ثلاثة صواريخ كاتيوشا أُطلقت من سبع البور معسكر التاجي: ألحق أحدها أضرارا جسيمة بطائرة للسرب 15 في طيران الجيش العراقي، وأصاب آخر معمل أسلحة، ولم ينفجر الثالث.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 3',
        'origin: Sab’ al-Bor',
        'account: Aircraft of the 15th Squadron badly damaged, a weapons factory hit, one rocket unexploded.',
      ],
      ['munitionsReported 3', 'account: A helicopter of the Iraqi army was hit.'],
    ],
    assessments: [
      ['killed 0', UNHURT],
      ['wounded 0', UNHURT],
    ],
  },
  'biap-2020-07-30': {
    kind: 'rocketAttack',
    title: 'Two rockets at the edge of Baghdad airport',
    titleAr: 'صاروخان على أطراف مطار بغداد',
    summary:
      'Two Katyusha rockets fired from Radwaniyah came down at the edge of Baghdad airport in the evening. Nobody was hurt.',
    summaryAr: 'سقط صاروخا كاتيوشا أُطلقا من الرضوانية على أطراف مطار بغداد مساء. لم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [['munitionsReported 2', 'none', 'origin: Radhwaniyah', 'timeOfDay: in the evening']],
    doubts: [
      'Thinly documented: one report.',
      'Radwaniyah is a wide area; its point is one of several that bear the name.',
    ],
  },
};
