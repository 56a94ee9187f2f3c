import { useMemo } from 'react';
import type { FigureClaim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import { type Texts, useTexts } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import type { CountStory } from './count-stories';
import { claimText, measureText } from './figure-text';
import styles from './Stories.module.css';
import { sayerText } from './sayer-text';
import { BASELINE, HEIGHT, layOutStory, monthsWithRoom, type PlacedDay, type PlacedPoint, WIDTH } from './story-layout';

interface StoryChartProps {
  readonly story: CountStory;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A count in steps over the days on which it was stated. Time runs from left to right in every language, as on the timeline. */
export function StoryChart({ story, sources }: StoryChartProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const atlas = useAtlas();
  const { points, days, paths } = useMemo(() => layOutStory(story), [story]);
  const months = useMemo(
    () => monthsWithRoom(days, (day) => format.dateWith(day.minutes, { month: 'short' })),
    [days, format],
  );
  const spoken = story.points.map(({ claim, minutes }) =>
    t('record.storyPoint', { number: claimText(claim, texts), date: format.date(minutes) }),
  );
  const name = t('record.storyChart', { what: measureText(story, texts), points: [...new Set(spoken)].join('; ') });
  return (
    <svg
      role="img"
      aria-label={name}
      className={styles.chart}
      data-measure={story.measure}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      direction="ltr"
    >
      <path className={styles.axis} d={`M0 ${BASELINE}H${WIDTH}`} />
      {days.map((day, index) => (
        <Day
          key={day.minutes}
          day={day}
          before={days[index - 1]}
          isLast={index === days.length - 1}
          hasMonth={months.has(day)}
        />
      ))}
      {paths.map((d, index) => (
        <path key={d} className={styles.line} data-line={index} d={d} />
      ))}
      {points.map((placed, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two claims may be equal in everything, and their order does not change
        <Point key={index} placed={placed}>
          {`${spoken[index] ?? ''}: ${sayerText(placed.point.claim, sources, atlas, texts)}`}
        </Point>
      ))}
    </svg>
  );
}

/** The point of a number, hollow when the source hedges the number. Its tooltip names the source. */
function Point({ placed, children }: { readonly placed: PlacedPoint; readonly children: string }) {
  const { x, y, y2, isLabelled, point } = placed;
  const texts = useTexts();
  const { claim } = point;
  const isHedged = claim.low !== claim.high || claim.qualifier !== undefined;
  return (
    <g className={styles.point} data-hedged={isHedged}>
      <title>{children}</title>
      {y === y2 ? null : <path d={`M${x} ${y}V${y2}`} />}
      <circle cx={x} cy={y} r={3.5} />
      {isLabelled ? (
        <text x={x} y={y - 7} textAnchor="middle">
          {shortNumber(claim, texts)}
        </text>
      ) : null}
    </g>
  );
}

interface DayProps {
  readonly day: PlacedDay;
  readonly before: PlacedDay | undefined;
  readonly isLast: boolean;
  /** Whether the name of its month has room. */
  readonly hasMonth: boolean;
}

function Day({ day: { minutes, x, isLabelled, isNewMonth, isAfterGap }, before, isLast, hasMonth }: DayProps) {
  const { format } = useTexts();
  const anchor = before === undefined ? 'start' : isLast ? 'end' : 'middle';
  const isNewYear = before !== undefined && format.year(before.minutes) !== format.year(minutes);
  const month = format.dateWith(minutes, { month: 'short', ...((isLast || isNewYear) && { year: 'numeric' }) });
  const edge = anchor === 'start' ? 0 : anchor === 'end' ? WIDTH : x;
  return (
    <g className={styles.day}>
      {isAfterGap && before ? <path className={styles.gap} d={`M${before.x + 6} ${BASELINE}H${x - 6}`} /> : null}
      <path className={styles.axis} d={`M${x} ${BASELINE}v4`} />
      {isLabelled ? (
        <text x={x} y={BASELINE + 15} textAnchor="middle">
          {format.dateWith(minutes, { day: 'numeric' })}
        </text>
      ) : null}
      {isNewMonth && isLabelled && hasMonth ? (
        <text x={edge} y={BASELINE + 29} textAnchor={anchor}>
          {month}
        </text>
      ) : null}
    </g>
  );
}

/** A number with its hedge in short: "25+", "≤30", "11–16". The table has the words. */
function shortNumber({ low, high, qualifier }: FigureClaim, { format }: Texts): string {
  if (low === null) return format.leftToRight(`≤${format.number(high ?? 0)}`);
  if (high === null)
    return format.leftToRight(qualifier === 'moreThan' ? `>${format.number(low)}` : `${format.number(low)}+`);
  return format.range(low, high);
}
