import type { FollowQuestion, FollowResult } from '../../domain/patterns/followed-by';
import type { FollowChoice } from '../../domain/patterns/patterns-choice';
import { SEED } from '../../domain/patterns/random-numbers';
import { MINUTES_PER_DAY } from '../../domain/time-interval';
import { whenText } from '../../i18n/date-words';
import type { Texts } from '../../i18n/texts';
import { type ChartTable, textCell } from '../charts/chart-table';
import { chanceText } from './chance-text';
import { type FollowPair, MOST_LISTED } from './follow-data';
import { type FollowKinds, kindName } from './follow-kinds';
import type { LinkedPair } from './follow-links';
import { incidentCell } from './gaps-data';
import { daysText, leftOutNotes, type PatternSource } from './pattern-source';

const MOST_PAIRS = 200;

/** What is said about the pairs: the answer by rule, with what chance would give. */
export function followSummary(
  source: PatternSource,
  kinds: FollowKinds,
  question: FollowQuestion,
  result: FollowResult | null,
  choice: FollowChoice,
  texts: Texts,
): string {
  const { t, format } = texts;
  const [first, next] = [kindName(source, kinds, kinds.first, texts), kindName(source, kinds, kinds.next, texts)];
  if (question.first.length === 0) return t('patterns.follow-noFirst', { first });
  if (question.next.length === 0) return t('patterns.follow-noNext', { next });
  if (!result) return t('patterns.counting');
  const isOne = choice.days === 1;
  const within =
    choice.km === null
      ? t(isOne ? 'patterns.follow-withinOne' : 'patterns.follow-within', { days: daysText(choice.days, texts) })
      : t(isOne ? 'patterns.follow-withinOneKm' : 'patterns.follow-withinKm', {
          days: daysText(choice.days, texts),
          km: format.quantity(choice.km),
        });
  const all = question.first.length;
  const rule = t('patterns.follow-rule', {
    count: all,
    number: format.number(all),
    followed: format.number(result.followed),
    first,
    next,
    within,
  });
  return `${rule} ${chanceSentence(result, texts)}`;
}

/** Above one in twenty, nothing is claimed. */
const LEVEL = 0.05;

function chanceSentence({ byChance }: FollowResult, texts: Texts): string {
  const { t, format } = texts;
  if (!byChance) return t('patterns.follow-noChance');
  return t(byChance.chance <= LEVEL ? 'patterns.follow-chanceMore' : 'patterns.follow-chance', {
    mean: format.quantity(Number(byChance.mean.toPrecision(3))),
    low: format.number(byChance.low),
    high: format.number(byChance.high),
    p: chanceText(byChance.chance, texts),
  });
}

/** What the reader must know to read the answer right: links, what is left out, and how chance was counted. */
export function followNotes(
  source: PatternSource,
  { question, tooVague, result, pairs, links, both, choice, lacking }: FollowFacts,
  texts: Texts,
): readonly string[] {
  const { t, format } = texts;
  const counted = (key: CountedNote, count: number) =>
    count > 0 ? [t(`patterns.follow-${key}`, { count, number: format.number(count) })] : [];
  const unplaced = choice.km === null ? 0 : question.first.filter(({ place }) => place < 0).length;
  return [
    ...lacking.map((value) => t('patterns.lacking', { value })),
    ...linkNote(),
    ...counted('sameDay', result?.sameDay ?? 0),
    ...counted('open', result?.open ?? 0),
    ...counted('unplaced', unplaced),
    ...counted('unsure', pairs.filter(({ isRule, isSure }) => isRule && !isSure).length),
    ...(result?.byChance ? [testNote(result.byChance.isAll, result.byChance.shifts)] : []),
    t('patterns.follow-meaning'),
    ...counted('long', tooVague),
    ...leftOutNotes(source, texts, 0),
    ...(question.first.length > MOST_LISTED
      ? [t('patterns.follow-notListed', { number: format.number(MOST_LISTED) })]
      : []),
    pairs.length > MOST_PAIRS
      ? t('patterns.follow-listed', { number: format.number(MOST_PAIRS), all: format.number(pairs.length) })
      : t('patterns.follow-listedAll'),
  ];

  function linkNote(): readonly string[] {
    if (links === undefined) return [];
    if (links === null) return [t('patterns.follow-noLinks')];
    if (links.length === 0) return [t('patterns.follow-linkedNone')];
    const count = { count: links.length, number: format.number(links.length), both: format.number(both) };
    return [t('patterns.follow-linked', count)];
  }

  function testNote(isAll: boolean, shifts: number): string {
    const values = { shifts: format.number(shifts), seed: SEED };
    return isAll ? t('patterns.follow-testAll', values) : t('patterns.follow-testSome', values);
  }
}

type CountedNote = 'long' | 'sameDay' | 'open' | 'unplaced' | 'unsure';

/** All that is known of the pairs. */
export interface FollowFacts {
  readonly question: FollowQuestion;
  readonly tooVague: number;
  readonly result: FollowResult | null;
  readonly pairs: readonly FollowPair[];
  /** Null where the dataset has no links, undefined while they are read. */
  readonly links: readonly LinkedPair[] | null | undefined;
  /** Linked pairs that meet the rule too. */
  readonly both: number;
  readonly choice: FollowChoice;
  readonly lacking: readonly string[];
}

/** The pairs; a press on the dates shows only them, on an incident opens it. */
export function followTable(source: PatternSource, pairs: readonly FollowPair[], texts: Texts): ChartTable {
  const { t, format } = texts;
  const { start, end } = source.atlas.engine.table;
  const rows = pairs.slice(0, MOST_PAIRS).map(({ first, next, days, km, isRule, isLink }) => {
    const when = whenText(start[first] ?? 0, end[first] ?? 0, format);
    const how = isRule && isLink ? 'byBoth' : isRule ? 'byRule' : 'byLink';
    const to = Math.max(end[first] ?? 0, end[next] ?? 0);
    const fromDay = Math.floor((start[first] ?? 0) / MINUTES_PER_DAY) * MINUTES_PER_DAY;
    return {
      cells: [
        textCell(when),
        incidentCell(source, [first], 'first', texts),
        incidentCell(source, [next], 'first', texts),
        textCell(format.range(...days), days[0] === days[1] ? days[0] : days.join('/')),
        km === null ? textCell('?', null) : textCell(format.number(Math.round(km)), Number(km.toFixed(1))),
        textCell(t(`patterns.follow-${how}`), how.slice(2).toLowerCase()),
      ],
      press: {
        label: t('patterns.gaps-show', { dates: format.dateRange(fromDay, to) }),
        isOn: false,
        run: () => source.state.setWindow(fromDay, Math.ceil(to / MINUTES_PER_DAY) * MINUTES_PER_DAY),
      },
    };
  });
  const columns = ['firstWhen', 'firstTitle', 'nextTitle', 'daysLater', 'distance', 'how'] as const;
  return { columns: columns.map((column) => t(`patterns.follow-${column}`)), rows };
}
