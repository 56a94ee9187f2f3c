/** What the file says of itself. */
export const DATASET = {
  id: 'iraq-2019-2020',
  title: 'Iraq 2019–2020: attacks on U.S. and coalition personnel',
  titleAr: 'العراق 2019–2020: الهجمات على القوات الأمريكية وقوات التحالف',
  description:
    'Attacks on U.S. and coalition personnel and their bases in Iraq from October 2019 to December 2020, the strikes that answered them, and one attack in Kabul named by the same article. Compiled from press reports and official statements; each number names its source.',
  descriptionAr:
    'هجمات استهدفت القوات الأمريكية وقوات التحالف وقواعدها في العراق من تشرين الأول 2019 إلى كانون الأول 2020، والضربات التي جاءت ردا عليها، وهجوم واحد في كابل ورد في المقال نفسه. جُمعت من تقارير صحفية وبيانات رسمية، ولكل رقم مصدره.',
  licence:
    'Compilation and summaries: CC BY 4.0. The documents cited belong to their publishers; only facts and short quotations are taken from them.',
  updated: '2026-11-23',
  openingBounds: [38.7, 29, 48.8, 37.5],
};
