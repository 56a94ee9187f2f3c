import { attackOn, coded, KATYUSHA, PROXY, ROAD_PROXY, ROADSIDE_BOMBS, UNCLAIMED, US } from '../words.mjs';

const KAHF = 'Ashab al-Kahf';
const ISHRIN = 'Saraya Thawrat al-Ishrin';
const ISHRIN_THANIYA = 'Saraya Thawrat al-Ishrin al-Thaniya';

/** 6 April to 19 July 2020. */
export const FROM_APRIL_2020 = {
  'burjesia-2020-04-06': {
    kind: 'rocketAttack',
    ...attackOn('Oil companies'),
    ...coded('rocket', 'oilSite', ['impact', 'unfired'], 'none'),
    title: 'Three rockets near the Halliburton site at Burjesia, without casualties',
    titleAr: 'ثلاثة صواريخ قرب موقع هاليبرتون في البرجسية دون إصابات',
    summary:
      'At about 03:00 three Katyusha rockets fell at Burjesia, where oil companies such as Halliburton work and which was nearly empty at the time. Nobody was hurt, police said. A launcher with eleven unused rockets was found on the road from Zubair to Shuaiba; officials counted five rockets.',
    summaryAr:
      'سقطت نحو الساعة 03:00 ثلاثة صواريخ كاتيوشا في البرجسية حيث تعمل شركات نفط منها هاليبرتون، وكانت شبه خالية وقتها. لم تقع إصابات بحسب الشرطة. عُثر على منصة وأحد عشر صاروخا لم تُطلق على طريق الزبير الشعيبة، وأحصى مسؤولون خمسة صواريخ.',
    ...KATYUSHA,
    sites: [
      { place: 'az-zubayr', role: 'target', note: 'Burjesia, whose point was not read; Az Zubayr stands for it.' },
      { place: 'zubair-shuaiba-road', role: 'found', note: 'The launcher.' },
    ],
    time: { timeOfDay: '03:00', note: 'About 03:00.' },
    attributions: [{ status: 'unclaimed', sources: [0] }],
    claims: [
      [
        { c: 'munitionsImpacted 3', note: 'Katyushas.' },
        'none',
        'damage=none',
        'timeOfDay: about 03:00',
        'launchersFound 1',
        { c: 'munitionsFound several', note: 'Unused rockets, without a number.' },
        { c: 'account: The district stood mostly empty.', by: null },
        { c: 'claimant: nobody claimed it', by: null },
      ],
      [
        { c: 'munitionsImpacted >=3', by: 'Iraqi military' },
        { c: 'target: the site of Halliburton', by: 'Iraqi military' },
        { c: 'munitionsImpacted 5', by: 'officials', note: 'Three of them.' },
        { c: 'launchersFound 1', by: null, note: 'On the road from Zubair to Shuaiba.' },
        { c: 'munitionsFound 11', by: null },
      ],
      [
        { c: 'munitionsImpacted 3', by: 'Iraqi police' },
        { c: 'timeOfDay: about 03:00', by: 'Iraqi police' },
        'launchersFound 1',
        { c: 'munitionsFound 11', note: 'Dismantled.' },
      ],
    ],
    assessments: [
      [
        'munitionsImpacted 3',
        'Police, and the Iraqi military as its lowest number; the officials with five are not named.',
      ],
    ],
    doubts: [
      'Three rockets (police, Iraqi military) or five (officials, to the AP; the Oil Ministry as well, in a Reuters text that is not cited here).',
      'The target is a site of oil companies, one of them American, and not the coalition.',
    ],
  },
  'convoy-erbil-road-2020-04-09': {
    apart: 'disputed',
    kind: 'bombing',
    ...attackOn(US, KAHF),
    ...coded('roadsideBomb', 'convoy'),
    title: 'Ashab al-Kahf claims bombs at a U.S. convoy between Erbil and Saladin',
    titleAr: 'أصحاب الكهف تتبنى تفجير عبوات استهدف رتلا أمريكيا بين أربيل وصلاح الدين',
    summary:
      'Ashab al-Kahf announced late on 9 April that it had hit a U.S. convoy on the highway from Erbil to Saladin, and showed a video of two blasts. Its claim of losses was not verified, the coalition made no comment, and no other account was read.',
    summaryAr:
      'أعلنت أصحاب الكهف في ساعة متأخرة من 9 نيسان أنها استهدفت رتلا أمريكيا على الطريق السريع بين أربيل وصلاح الدين، ونشرت تسجيلا لانفجارين. لم يُتحقق مما أعلنته من خسائر، ولم يعلق التحالف، ولم تُقرأ رواية أخرى.',
    ...ROADSIDE_BOMBS,
    sites: [{ place: 'erbil-saladin-road', role: 'struck', note: 'As claimed.' }],
    time: { timeOfDay: null, note: 'The day of the announcement; that of the bombs is not known.' },
    attributions: [
      {
        status: 'claimed',
        actor: KAHF,
        by: 'Ashab al-Kahf, per SouthFront',
        sources: [0],
        date: '2020-04-09',
      },
    ],
    claims: [
      [
        { c: 'munitionsImpacted 2', stated: '2020-04-09', note: 'Two blasts in a video of the group.' },
        { c: 'claimant: Ashab al-Kahf', stated: '2020-04-09' },
        { c: 'target: trucks that carried vehicles of the U.S. military, as shown', stated: '2020-04-09' },
        { c: 'casualties: losses, as claimed and without a number', stated: '2020-04-09' },
        { c: 'account: Has no comment by the coalition.', by: null },
      ],
    ],
    doubts: [
      'Thinly documented: the group’s own claim, in one partisan outlet.',
      'The text names no year; 2020 is worked out from it.',
    ],
  },
  'biap-2020-05-06': {
    kind: 'rocketAttack',
    ...attackOn([US, 'Iraqi security forces']),
    ...coded('rocket', ['airport', 'base'], 'impact', 'extentNotStated'),
    title: 'Three rockets near the military part of Baghdad airport, without casualties',
    titleAr: 'ثلاثة صواريخ قرب الجزء العسكري من مطار بغداد دون إصابات',
    summary:
      'Three Katyusha rockets fell near the military part of Baghdad airport early on Wednesday; the Iraqi military said that nobody was hurt. A security source told AFP that the headquarters of the Counter-Terrorism Service was the target, where Americans are based. A launcher with a timer was found.',
    summaryAr:
      'سقطت ثلاثة صواريخ كاتيوشا قرب الجزء العسكري من مطار بغداد في وقت مبكر من الأربعاء، وقال الجيش العراقي إنه لم تقع إصابات. قال مصدر أمني لفرانس برس إن الهدف كان مقر جهاز مكافحة الإرهاب حيث يوجد أمريكيون. عُثر على منصة مع جهاز توقيت.',
    ...KATYUSHA,
    sites: [
      { place: 'baghdad-airport', role: 'target' },
      { place: 'bakriya', role: 'found', note: 'The launcher.' },
    ],
    time: { timeOfDay: null, note: 'Early on Wednesday.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 3', by: 'Iraqi military', note: 'Katyushas.' },
        { c: 'none', by: 'Iraqi military' },
        { c: 'timeOfDay: early on Wednesday', by: 'Iraqi military' },
        { c: 'launchersFound 1', by: null, note: 'In al-Barkiya, west of Baghdad.' },
        { c: 'place: beside Iraqi forces, beside Camp Cropper and beside U.S. forces', by: 'a security official' },
      ],
      [
        { c: 'munitionsImpacted 3', by: 'Iraqi military' },
        { c: 'target: the seat of the Counter-Terrorism Service, with Americans in it', note: 'To AFP.' },
      ],
      [
        { c: 'munitionsImpacted 3', basis: 'repeats' },
        { c: 'origin: countryside, four miles to the north-east', basis: 'repeats' },
        { c: 'launchersFound 1', basis: 'repeats', note: 'With a timer.' },
      ],
      [
        { c: 'munitionsImpacted 3', by: 'Iraqi military' },
        { c: 'damage=extentNotStated', basis: 'repeats', note: 'A cafeteria of prison guards, and a water tank.' },
        { c: 'launchersFound 1', by: 'Iraqi military', note: 'In al-Bakriya.' },
      ],
    ],
    doubts: [
      'The launcher: al-Barkiya, west of Baghdad (AP), or al-Bakriya, north-east of the airport (Islam Times): probably one place, al-Bakriya.',
      'The damage stands in Islam Times alone.',
    ],
  },
  'convoy-samawah-2020-07-11': {
    apart: 'disputed',
    kind: 'armedAttack',
    class: 'attack',
    sides: {
      by: [ISHRIN_THANIYA],
      against: [US],
      note: 'Supplies for a U.S. base, with Iraqi drivers; whose trucks they were is not stated. The United States denied an attack.',
    },
    ...coded('arson', 'convoy', 'notStated', 'destroyed'),
    title: 'Supply trucks reported burned between Samawah and Diwaniyah; the United States denies an attack',
    titleAr: 'أنباء عن إحراق شاحنات إمداد بين السماوة والديوانية والولايات المتحدة تنفي وقوع هجوم',
    summary:
      'Men on pickups stopped supply trucks on the highway between Samawah and Diwaniyah, made the Iraqi drivers get out and set the trucks on fire, a security source said; three or four burned. Saraya Thawrat al-Ishrin al-Thaniya is reported to have claimed it. The United States denied that there had been an attack.',
    summaryAr:
      'أوقف رجال في شاحنات صغيرة شاحنات إمداد على الطريق السريع بين السماوة والديوانية وأنزلوا سائقيها العراقيين وأحرقوها، بحسب مصدر أمني؛ واحترقت ثلاث أو أربع. ذُكر أن سرايا ثورة العشرين الثانية تبنت ذلك. ونفت الولايات المتحدة وقوع هجوم.',
    weapon: 'Arson by armed men',
    weaponAr: 'إضرام النار على يد مسلحين',
    sites: [
      {
        place: 'samawah',
        role: 'target',
        note: 'The highway between Samawah and Diwaniyah, at Najme; its point was not read.',
      },
    ],
    time: { timeOfDay: null, note: 'On Saturday night.' },
    attributions: [
      {
        status: 'claimed',
        actor: ISHRIN_THANIYA,
        by: 'Saraya Thawrat al-Ishrin al-Thaniya, per A Nova Democracia and The Jerusalem Post',
        sources: [3, 4],
        note: 'As reported; The Jerusalem Post has the name without al-Thaniya as well.',
      },
      {
        status: 'denied',
        actor: ISHRIN_THANIYA,
        by: 'United States',
        sources: [4],
        note: 'It denied that there had been an attack at all.',
      },
    ],
    claims: [
      [
        { c: 'vehiclesHit 4', note: 'Trucks, attacked and set alight.' },
        'account: Has men on pickups make the Iraqi drivers get out.',
        'target: supplies on their way from Basra to a base of U.S. forces',
        'place: Najme, between Samawah and Diwaniyah',
      ],
      ['vehiclesHit >=3', 'damage=destroyed', 'casualties: none were reported', 'timeOfDay: Saturday night'],
      [
        { c: 'vehiclesHit 3', by: null },
        'account: It was over in about six minutes.',
        'casualties: none were reported',
      ],
      [{ c: 'claimant: Saraya Thawrat al-Ishrin al-Thaniya, as reported', basis: 'repeats' }],
      [
        { c: 'claimant: Saraya Thawrat al-Ishrin', by: ISHRIN },
        { c: 'account: Claims an attack of this kind in June too.', by: ISHRIN },
        { c: 'account: Denied that there had been an attack.', by: 'United States' },
        { c: 'vehiclesHit 3', by: 'Fars', note: 'Burned.' },
        { c: 'wounded civilians several', by: 'Fars', note: 'Brought to hospital; it has no number.' },
      ],
    ],
    assessments: [
      [
        'vehiclesHit 3',
        'RT, Sputnik’s second text and Fars have three destroyed; four is the number that the security source has attacked.',
      ],
    ],
    doubts: [
      'A security source and videos stand against the denial by the United States, which only The Jerusalem Post has.',
      'No casualties reported (RT, Sputnik) or injured civilians (Fars).',
      ROAD_PROXY,
    ],
  },
  'greenzone-2020-07-19': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded(['mortar', 'rocket'], 'embassy', ['impact', 'unexploded']),
    title: 'Three mortar rounds or rockets near the U.S. Embassy in daylight',
    titleAr: 'ثلاث قذائف هاون أو صواريخ قرب السفارة الأمريكية في وضح النهار',
    summary:
      'Three projectiles fell near the U.S. Embassy on a Sunday: 82 mm mortar rounds by the Joint Operations Command, one of which did not go off, Katyusha rockets by other texts. They came down on an empty yard; a security source said that nobody was hurt.',
    summaryAr:
      'سقطت ثلاثة مقذوفات قرب السفارة الأمريكية يوم أحد: قذائف هاون عيار 82 ملم بحسب قيادة العمليات المشتركة لم تنفجر إحداها، وصواريخ كاتيوشا بحسب نصوص أخرى. سقطت في ساحة خالية، وقال مصدر أمني إنه لم تقع إصابات.',
    weapon: '82 mm mortar rounds, or Katyusha rockets',
    weaponAr: 'قذائف هاون عيار 82 ملم أو صواريخ كاتيوشا',
    time: { timeOfDay: null, note: 'At noon (Sputnik) or in the afternoon (Joint Operations Command, AFP).' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted >=2', note: 'Rockets.' },
        'place: outside the U.S. Embassy',
        'timeOfDay: in the afternoon',
        { c: 'account: The C-RAM system did not fire.', by: null },
        { c: 'account: Counts three dozen attacks since October.', by: null },
      ],
      [
        { c: 'munitionsImpacted 3', quote: 'three 82 mm mortar shells this afternoon, two of which exploded' },
        'weapon=mortar',
        { c: 'outcome=unexploded', note: 'One of the three.' },
      ],
      [{ c: 'munitionsImpacted 2', note: 'Katyushas.' }, 'none', 'timeOfDay: about noon'],
      [{ c: 'munitionsImpacted 3', note: 'Rockets.' }, 'place: an empty yard near the U.S. Embassy'],
    ],
    assessments: [
      [
        'munitionsImpacted 3',
        'The Joint Operations Command says what became of each, and the AP has three too; two is an early count.',
      ],
    ],
    doubts: ['Three 82 mm mortar rounds (Joint Operations Command) or two or three rockets (AFP, AP, Sputnik).', PROXY],
  },
};
