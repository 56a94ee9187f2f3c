import { SEED } from '../../domain/patterns/random-numbers';
import { type ScanQuestion, type ScanResult, scanTest } from '../../domain/patterns/scan-test';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import type { Texts } from '../../i18n/texts';
import { type ChartTable, textCell } from '../charts/chart-table';
import { chanceText } from './chance-text';
import { daysRange, daysText, isoDays, leftOutNotes, monthsText, type PatternSource } from './pattern-source';

const MOST_RUNS = 999;
const LEAST_RUNS = 99;
/** Random days that are drawn in all: so many take about a second. */
const MOST_DRAWS = 40_000_000;

/** The question of the scan test; null where it has no answer. */
export function scanQuestion({ known, firstDay, endDay, closed }: PatternSource, width: number): ScanQuestion | null {
  const span = endDay - firstDay;
  const incidents = known.rows.length;
  if (incidents < 2 || span < 2 * width) return null;
  const counts = new Uint32Array(span);
  for (const day of known.days) counts[day - firstDay] = (counts[day - firstDay] ?? 0) + 1;
  const open = new Uint8Array(span).fill(1);
  for (const { from, to } of closed) open.fill(0, Math.max(0, from - firstDay), Math.max(0, to - firstDay));
  if (open.every((each) => each === 0)) return null;
  const runs = Math.max(LEAST_RUNS, Math.min(MOST_RUNS, Math.floor(MOST_DRAWS / incidents)));
  return { counts, open, width, runs, seed: SEED };
}

/** The work of the test, to be run in steps; null where it has no answer. */
export function scanWork(source: PatternSource, width: number): (() => Generator<undefined, ScanResult>) | null {
  const question = scanQuestion(source, width);
  return question && (() => scanTest(question));
}

export function burstsSummary(source: PatternSource, result: ScanResult | null, width: number, texts: Texts): string {
  const { t, format } = texts;
  if (!scanQuestion(source, width)) return t('patterns.bursts-short', { days: daysText(2 * width, texts) });
  if (!result) return t('patterns.counting');
  const incidents = (count: number) => t('panels.counted', { count, number: format.number(count) });
  const days = daysText(width, texts);
  const [top] = [...result.bursts].sort((a, b) => b.most - a.most || a.first - b.first);
  if (!top) {
    return t('patterns.bursts-none', {
      most: incidents(result.most),
      days,
      share: format.percent(result.chance),
      needed: incidents(result.needed),
    });
  }
  return t('patterns.bursts-found', {
    count: result.bursts.length,
    number: format.number(result.bursts.length),
    days,
    most: incidents(top.most),
    dates: daysRange(source.firstDay + top.first, source.firstDay + top.last, texts),
  });
}

export function burstsNotes(
  source: PatternSource,
  result: ScanResult | null,
  width: number,
  texts: Texts,
): readonly string[] {
  const { t, format } = texts;
  const question = scanQuestion(source, width);
  if (!question || !result) return leftOutNotes(source, texts);
  const incidents = (count: number) => t('panels.counted', { count, number: format.number(count) });
  const openDays = Array.from(question.open as Uint8Array).reduce((sum, each) => sum + each, 0);
  return [
    t('patterns.bursts-test', {
      runs: format.number(question.runs),
      seed: SEED,
      incidents: incidents(result.incidents),
      span: daysText(openDays, texts),
      needed: incidents(result.needed),
      days: daysText(width, texts),
    }),
    ...(source.closed.length > 0 ? [t('patterns.bursts-closed', { months: monthsText(source.closed, texts) })] : []),
    t('patterns.bursts-meaning'),
    ...leftOutNotes(source, texts),
  ];
}

/** The bursts in order of time. A press on one shows only its days. */
export function burstsTable({ firstDay, state }: PatternSource, result: ScanResult | null, texts: Texts): ChartTable {
  const { t, format } = texts;
  const rows = (result?.bursts ?? []).map(({ first, last, incidents, most, chance }) => {
    const [from, to] = [firstDay + first, firstDay + last];
    const dates = daysRange(from, to, texts);
    return {
      cells: [
        textCell(dates, isoDays(from, to)),
        textCell(format.number(incidents), incidents),
        textCell(format.number(most), most),
        textCell(chanceText(chance, texts), chance),
      ],
      press: {
        label: t('patterns.gaps-show', { dates }),
        isOn: false,
        run: () => state.setWindow(from * MINUTES_PER_DAY, (to + 1) * MINUTES_PER_DAY),
      },
    };
  });
  const columns = ['when', 'incidents', 'most', 'chance'] as const;
  return { columns: columns.map((column) => t(`patterns.bursts-${column}`)), rows };
}
