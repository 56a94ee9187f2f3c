/** What the file says of itself. */
export const DATASET = {
  id: 'iraq-2019-2020',
  title: 'Iraq, May 2019 – December 2020: attacks on the U.S.-led coalition, and U.S. strikes',
  titleAr: 'العراق، أيار 2019 – كانون الأول 2020: الهجمات على التحالف بقيادة الولايات المتحدة، والضربات الأمريكية',
  description:
    'Attacks in Iraq on the U.S.-led coalition, on embassies and contractors of its members and on foreign companies, from May 2019 to December 2020; Iran’s missiles; the U.S. strikes of those months; munitions found before use. Each class is counted on a line of its own. Left out: the war with the Islamic State, but for three incidents in which coalition troops were killed or wounded, counted apart; attacks on Iraqis alone. One attack in Kabul is here because the article that the dataset started from names it; it is counted apart. The list is what was found, not all that happened: several months are thin, and the timeline says which. Each number names its source.',
  descriptionAr:
    'هجمات في العراق على التحالف بقيادة الولايات المتحدة وعلى سفارات أعضائه والمتعاقدين معه وعلى شركات أجنبية من أيار 2019 إلى كانون الأول 2020؛ وصواريخ إيران؛ والضربات الأمريكية في تلك الأشهر؛ ومقذوفات عُثر عليها قبل استخدامها. يُعدّ كل صنف في بند خاص به. لا تشمل الحرب مع تنظيم الدولة الإسلامية إلا ثلاث حوادث قُتل أو جُرح فيها عسكريون من التحالف وتُعدّ على حدة، ولا الهجمات على عراقيين وحدهم. وأُدرج هجوم واحد في كابل لأن المقال الذي بدأت منه المجموعة يذكره، ويُعدّ على حدة. القائمة ما عُثر عليه لا كل ما حدث: ففي عدة أشهر نقص يبينه الخط الزمني. ولكل رقم مصدره.',
  scopes: {
    attack: {
      text: 'on the U.S.-led coalition, its members’ embassies and contractors, foreign companies, or targets not identified',
      textAr: 'على التحالف بقيادة الولايات المتحدة أو سفارات أعضائه أو المتعاقدين معه أو شركات أجنبية أو أهداف لم تُعرف',
    },
    strike: { text: 'by the United States', textAr: 'من الولايات المتحدة' },
    counterStrike: { text: 'by the United States', textAr: 'من الولايات المتحدة' },
  },
  licence:
    'Compilation and summaries: CC BY 4.0. The documents cited belong to their publishers; only facts and short quotations are taken from them.',
  updated: '2026-11-26',
  openingBounds: [40.4, 30, 48.4, 36.7],
};
