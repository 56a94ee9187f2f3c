import type { cite as english } from '../../en/later/cite';
import type { Translated } from '../../translated';

export const cite: Translated<typeof english> = {
  apa: 'نمط APA',
  chicago: 'نمط شيكاغو',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  noDate: 'د.ت.',
  dataSet: 'مجموعة بيانات',
  mapOf: 'خريطة',
  version: 'النسخة {{version}}',
  apaRetrieved: 'استُرجع في {{date}} من',
  apaIn: 'في {{container}}',
  incidentAt: 'حادثة، {{event}}',
  chicagoQuoted: '«{{title}}».',
  chicagoModified: 'آخر تعديل في {{date}}.',
  chicagoAccessed: 'اطُّلع عليه في {{date}}.',
  viewTitle: '{{dates}}: {{incidents}}',
  viewFiltered: '{{dates}} ({{filters}}): {{incidents}}',
};
