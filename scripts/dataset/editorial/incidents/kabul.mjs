import { attackOn, coded } from '../words.mjs';

const MINISTRY = 'Afghan Interior Ministry';

export const KABUL = {
  'kabul-counterpart-2019-05-08': {
    kind: 'armedAttack',
    ...attackOn('Counterpart International', 'Taliban'),
    apart: 'elsewhere',
    ...coded(['vehicleBomb', 'smallArms'], 'aidGroup', 'impact'),
    title: 'Taliban attack on Counterpart International in Kabul',
    titleAr: 'هجوم لطالبان على مقر كاونتربارت إنترناشونال في كابل',
    summary:
      'A vehicle bomb opened the way for gunmen into the compound of Counterpart International, a U.S.-based aid group, in the Shahr-e Naw quarter of Kabul. The fight lasted nearly five hours by one account and more than six by another; about 200 people were brought out. Nine people were killed by the later counts, besides the attackers, and about two dozen wounded. It is here because the article that the dataset started from names it, and is counted apart from the attacks in Iraq.',
    summaryAr:
      'فتح تفجير سيارة مفخخة الطريق لمسلحين اقتحموا مقر كاونتربارت إنترناشونال، وهي منظمة إغاثة مقرها الولايات المتحدة، في حي شهر نو بكابل. دام القتال نحو خمس ساعات بحسب رواية وأكثر من ست بحسب أخرى، وأُخرج نحو 200 شخص. قُتل تسعة بحسب الإحصاءات اللاحقة عدا المهاجمين وجُرح نحو أربعة وعشرين. أُدرج هنا لأن المقال الذي بدأت منه المجموعة يذكره، ويُعدّ على حدة عن الهجمات في العراق.',
    weapon: 'Vehicle bomb, then gunmen',
    weaponAr: 'سيارة مفخخة ثم مسلحون',
    attributions: [
      {
        status: 'claimed',
        actor: 'Taliban',
        by: 'Zabihullah Mujahid, Taliban spokesman',
        sources: [5],
        date: '2019-05-08',
      },
    ],
    claims: [
      ['killed >=7', 'wounded 24', 'attacker: “Taliban insurgents”', 'weapon: “explosive-laden vehicle”'],
      [
        'killed >=9',
        'killed afghanPolice 5',
        'killed guards 1',
        'killed civilians 3',
        { c: 'wounded ~24', note: 'About two dozen.' },
        'attackers 5',
        { c: 'killed attackers 5', note: 'All of them.' },
        { c: 'timeOfDay: “the assault began at 11:40 a.m. local time”', by: MINISTRY },
        'account: Has about 200 people brought out.',
      ],
      [
        { c: 'killed ?5', by: MINISTRY, note: 'Four civilians and a police officer, added up.' },
        { c: 'killed civilians 4', by: MINISTRY },
        { c: 'killed afghanPolice 1', by: MINISTRY },
        { c: 'wounded 24', by: MINISTRY },
        { c: 'attackers 5', by: MINISTRY },
        { c: 'killed attackers 5', by: MINISTRY },
        'place: near the attorney general’s offices',
      ],
      ['killed 9', 'killed civilians 3', 'wounded >=20', 'account: It went on for about six hours.'],
      [
        'killed civilians >=4',
        'wounded 24',
        'attackers 5',
        { c: 'killed attackers 5', note: 'All of them.' },
        { c: 'date: “in central Kabul Tuesday (May 8)”', note: '8 May 2019 was a Wednesday.' },
      ],
      [
        { c: 'wounded 9', note: 'Taken to hospital by then.' },
        {
          c: 'casualties: “exaggerated claim that 40 foreign advisers have been killed”',
          note: 'On the Taliban’s statement; kept as words, so that it does not widen the count of victims.',
        },
        'claimant: “Afghan Taliban claim responsibility”',
        "place: “near the attorney general's office in Shahr-e-Naw area”",
      ],
      [
        'killed 5',
        'wounded 24',
        'attackers 4',
        { c: 'killed attackers 4', note: 'All of them.' },
        'account: It went on for nearly five hours.',
      ],
      [
        { c: 'killed everyone 9', note: 'Includes five attackers: the same number as others have for victims alone.' },
        'killed attackers 5',
        'killed civilians 4',
      ],
    ],
    extra: [
      {
        url: 'https://middleeastpress.com/english/increase-in-casualties-of-attack-on-intl-organization-in-kabul/',
        claims: [
          {
            c: 'killed 9',
            by: MINISTRY,
            note: 'Its spokesman, on the next day: one of the special forces, four state guards, one guard of Counterpart, three civilians.',
          },
          { c: 'wounded 20', by: MINISTRY },
          { c: 'killed civilians 3', by: MINISTRY },
          { c: 'killed attackers 5', by: MINISTRY },
        ],
      },
      {
        url: 'https://pasbanan.com/en/increase-in-casualties-of-kabul-terrorist-attack/',
        claims: [
          {
            c: 'killed 9',
            by: MINISTRY,
            note: 'With three state guards instead of four, which adds up to eight.',
          },
          { c: 'wounded 20', by: MINISTRY },
        ],
      },
      {
        url: 'https://foxnews.com/world/taliban-attack-on-us-based-aid-group-raises-concern-in-kabul.amp',
        claims: [
          {
            c: 'killed >=9',
            note: 'Among them three Afghan employees of the group and two of its guards.',
          },
          'account: It went on for over six hours.',
        ],
      },
    ],
    assessments: [
      ['killed 9', 'Later counts (RFE/RL, CIVICUS, the Interior Ministry on 9 May); 4 to 7 are of the first day.'],
      ['killed civilians 3', 'The later breakdown of nine victims; four is the first day’s.'],
      ['killed afghanPolice 5', 'The later breakdown: five police officers; one is the first day’s.'],
      ['killed attackers 5', 'The Interior Ministry and three other reports; CNN had four.'],
      ['attackers 5', 'The Interior Ministry and two other reports; CNN had four.'],
      [
        'wounded 24',
        'Most reports of the day; the Interior Ministry had 20 on the next, nine is an early hospital count.',
      ],
    ],
    doubts: [
      'UPI’s nine dead include five attackers: the same number with another meaning.',
      'The Interior Ministry’s list of the dead differs between the two outlets that carry it.',
      'A park in the neighbourhood stands for the compound.',
    ],
    changes: ['words', 'documents', 'summaryAgain', 'passedOver'],
  },
};
