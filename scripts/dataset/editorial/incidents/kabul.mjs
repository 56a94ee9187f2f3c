export const KABUL = {
  'kabul-counterpart-2019-05-08': {
    kind: 'armedAttack',
    title: 'Taliban attack on Counterpart International in Kabul',
    titleAr: 'هجوم لطالبان على مقر كاونتربارت إنترناشونال في كابل',
    summary:
      'A vehicle bomb opened the way for gunmen into the compound of Counterpart International, a U.S.-based aid group, in the Shahr-e Naw quarter of Kabul. The fight lasted five to six hours; about 200 people were brought out. Nine people were killed by the later counts, besides the attackers, and two dozen wounded. It is here because the same article names it.',
    summaryAr:
      'فتح تفجير سيارة مفخخة الطريق لمسلحين اقتحموا مقر كاونتربارت إنترناشونال، وهي منظمة إغاثة مقرها الولايات المتحدة، في حي شهر نو بكابل. دام القتال خمس إلى ست ساعات وأُجلي نحو 200 شخص. قُتل تسعة بحسب الإحصاءات اللاحقة عدا المهاجمين وجُرح نحو أربعة وعشرين. أُدرج هنا لأن المقال نفسه يذكره.',
    weapon: 'Vehicle bomb, then gunmen',
    weaponAr: 'سيارة مفخخة ثم مسلحون',
    attributions: [{ status: 'claimed', actor: 'Taliban', by: 'Zabihullah Mujahid, Taliban spokesman', sources: [5] }],
    claims: [
      ['killed >=7', 'wounded 24', 'attacker: Taliban insurgents', 'weapon: explosive-laden vehicle'],
      [
        'killed >=9',
        { c: 'killed others ?6', note: 'Five police officers and one security guard, added up.' },
        'killed civilians 3',
        { c: 'wounded ~24', note: 'About two dozen.' },
        'attackers 5',
        { c: 'killed attackers 5', note: 'All of them.' },
        'timeOfDay: 11:40 a.m. local',
      ],
      [
        { c: 'killed 5', by: 'Interior Ministry' },
        { c: 'killed civilians 4', by: 'Interior Ministry' },
        { c: 'killed others 1', by: 'Interior Ministry', note: 'A police officer.' },
        { c: 'wounded 24', by: 'Interior Ministry' },
        { c: 'attackers 5', by: 'Interior Ministry' },
        { c: 'killed attackers 5', by: 'Interior Ministry' },
        'place: near the attorney general’s offices',
      ],
      ['killed 9', 'killed civilians 3', 'wounded >=20', 'account: It went on for about six hours.'],
      [
        'killed civilians >=4',
        'wounded 24',
        'attackers 5',
        { c: 'killed attackers 5', note: 'All of them.' },
        { c: 'date: Tuesday', note: '8 May 2019 was a Wednesday.' },
      ],
      [
        { c: 'wounded 9', note: 'Taken to hospital by then.' },
        {
          c: 'casualties: 40 foreign advisers killed',
          by: 'the Taliban',
          note: 'Called exaggerated by the source itself; kept as words, so that it does not widen the count of victims.',
        },
        'claimant: the Taliban',
        'place: Shahr-e Naw, near the attorney general’s office',
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
    assessments: [
      ['killed 9', 'Later counts (RFE/RL, CIVICUS), by kind of victim; 4 to 7 are of the first day.'],
      ['killed civilians 3', 'The later breakdown of nine victims; four is the first day’s.'],
      ['killed others 6', 'The later breakdown: five police officers and a guard; one officer is the first day’s.'],
      ['killed attackers 5', 'The Interior Ministry and three other reports; CNN had four.'],
      ['attackers 5', 'The Interior Ministry and two other reports; CNN had four.'],
      ['wounded 24', 'Most reports; nine is an early hospital count, “at least 20” allows it.'],
    ],
    doubts: [
      'UPI’s nine dead include five attackers: the same number with another meaning.',
      'A park in the neighbourhood stands for the compound.',
    ],
  },
};
