import type { report as english } from '../../en/later/report';
import type { Translated } from '../../translated';

export const report: Translated<typeof english> = {
  title: 'طباعة تقرير',
  intro:
    'ما على الشاشة من تواريخ وترشيح على الورق أو في ملف PDF: الخريطة والمجاميع والرسوم والحوادث وكل إفادة مع مصدرها والمنهج. وطباعة المتصفح تعطي التقرير نفسه.',
  preparing: 'يُعد التقرير…',
  ready_zero: 'جاهز: لا حوادث.',
  ready_one: 'جاهز: حادث واحد.',
  ready_two: 'جاهز: حادثان.',
  ready_few: 'جاهز: {{number}} حوادث.',
  ready_many: 'جاهز: {{number}} حادثا.',
  ready_other: 'جاهز: {{number}} حادث.',
  print: 'اطبع أو احفظ بصيغة PDF',
  totals: 'المجاميع بحسب الصنف',
  incidents: 'الحوادث بحسب التاريخ',
  records: 'الإفادات والمصادر',
  method: 'المنهج',
  nothing: 'لا حادث يوافق التواريخ والترشيح.',
  rowsLeft_zero: 'هذه أول {{shown}}.',
  rowsLeft_one: 'هذه أول {{shown}}. تُرك واحد: ضيق التواريخ أو اضبط ترشيحا.',
  rowsLeft_two: 'هذه أول {{shown}}. تُرك اثنان: ضيق التواريخ أو اضبط ترشيحا.',
  rowsLeft_few: 'هذه أول {{shown}}. تُركت {{number}} غيرها: ضيق التواريخ أو اضبط ترشيحا.',
  rowsLeft_many: 'هذه أول {{shown}}. تُرك {{number}} غيرها: ضيق التواريخ أو اضبط ترشيحا.',
  rowsLeft_other: 'هذه أول {{shown}}. تُرك {{number}} غيرها: ضيق التواريخ أو اضبط ترشيحا.',
  recordsNone: 'لا تُطبع السجلات هنا. اختر التقرير من قائمة المشاركة لتُطبع معه.',
  recordsLeft_zero: 'سجلات {{shown}}.',
  recordsLeft_one: 'سجلات {{shown}}. تُرك سجل واحد: ضيق التواريخ أو اختر التقرير من قائمة المشاركة.',
  recordsLeft_two: 'سجلات {{shown}}. تُرك سجلان: ضيق التواريخ أو اختر التقرير من قائمة المشاركة.',
  recordsLeft_few: 'سجلات {{shown}}. تُركت {{number}} سجلات: ضيق التواريخ أو اختر التقرير من قائمة المشاركة.',
  recordsLeft_many: 'سجلات {{shown}}. تُرك {{number}} سجلا: ضيق التواريخ أو اختر التقرير من قائمة المشاركة.',
  recordsLeft_other: 'سجلات {{shown}}. تُرك {{number}} سجل: ضيق التواريخ أو اختر التقرير من قائمة المشاركة.',
};
