import type { figures as english } from '../../en/later/figures';
import type { Translated } from '../../translated';

export const figures: Translated<typeof english> = {
  madeOfRule:
    'يجمع المدى أدنى وأعلى ما تذكره المصادر لكل حادثة، ويجمع أفضل تقدير ما يراه المحرر الأرجح. الحادثة التي لا يُذكر فيها عدد لا تضيف شيئا. ولا تُجمع أرقام الأسطر المختلفة معا.',
  madeOfAdding_zero: 'لا حوادث تضيف إلى هذا الرقم',
  madeOfAdding_one: 'حادثة واحدة تضيف إلى هذا الرقم',
  madeOfAdding_two: 'حادثتان تضيفان إلى هذا الرقم',
  madeOfAdding_few: '{{count}} حوادث تضيف إلى هذا الرقم',
  madeOfAdding_many: '{{count}} حادثة تضيف إلى هذا الرقم',
  madeOfAdding_other: '{{count}} حادثة تضيف إلى هذا الرقم',
  madeOfNone_zero: 'لا حوادث تقول مصادرها إنه لم يسقط أحد',
  madeOfNone_one: 'حادثة واحدة تقول مصادرها إنه لم يسقط أحد',
  madeOfNone_two: 'حادثتان تقول مصادرهما إنه لم يسقط أحد',
  madeOfNone_few: '{{count}} حوادث تقول مصادرها إنه لم يسقط أحد',
  madeOfNone_many: '{{count}} حادثة تقول مصادرها إنه لم يسقط أحد',
  madeOfNone_other: '{{count}} حادثة تقول مصادرها إنه لم يسقط أحد',
  madeOfNotStated_zero: 'لا حوادث بلا عدد مذكور',
  madeOfNotStated_one: 'حادثة واحدة لا يذكر أي مصدر عددا فيها',
  madeOfNotStated_two: 'حادثتان لا يذكر أي مصدر عددا فيهما',
  madeOfNotStated_few: '{{count}} حوادث لا يذكر أي مصدر عددا فيها',
  madeOfNotStated_many: '{{count}} حادثة لا يذكر أي مصدر عددا فيها',
  madeOfNotStated_other: '{{count}} حادثة لا يذكر أي مصدر عددا فيها',
  madeOfMore_zero: 'ولا غيرها',
  madeOfMore_one: 'وحادثة أخرى: رشّح أو ضيّق التواريخ لرؤيتها',
  madeOfMore_two: 'وحادثتان أخريان: رشّح أو ضيّق التواريخ لرؤيتهما',
  madeOfMore_few: 'و{{number}} حوادث أخرى: رشّح أو ضيّق التواريخ لرؤيتها',
  madeOfMore_many: 'و{{number}} حادثة أخرى: رشّح أو ضيّق التواريخ لرؤيتها',
  madeOfMore_other: 'و{{number}} حادثة أخرى: رشّح أو ضيّق التواريخ لرؤيتها',
  claimsAndSources: 'الإفادات والمصادر',
  noClaimOf: 'لا إفادة عن هذا في السجل.',
  editorsReason: 'تعليل المحرر:',
};
