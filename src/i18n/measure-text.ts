import { columnOfDimension } from '../domain/column-dimension';
import { classLabel } from './class-label';
import type { Texts } from './texts';

/** The measure over some incidents, as the engine counts it. */
export interface FigureToSay {
  readonly incidents: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly notStated: number;
}

/** The measure of one line of the totals; the id of its class, '' for incidents without one. */
export interface LineToSay extends FigureToSay {
  readonly id: string;
}

type Kind = 'incidents' | 'killed' | 'wounded' | 'sum' | 'mean';

function partsOf(measure: string): { readonly kind: Kind; readonly name: string } {
  const at = measure.indexOf(':');
  if (at < 0) return { kind: measure === 'killed' || measure === 'wounded' ? measure : 'incidents', name: '' };
  const column = measure.slice(at + 1);
  return { kind: measure.startsWith('mean') ? 'mean' : 'sum', name: columnOfDimension(column) ?? column };
}

/** "Killed", "Sum of munitions": the measure as a choice. */
export function measureName(measure: string, { t }: Texts): string {
  const { kind, name } = partsOf(measure);
  return t(`measure.${kind}`, { name });
}

/** "killed", "sum of munitions": the measure inside a sentence. */
export function measureUnit(measure: string, { t }: Texts): string {
  const { kind, name } = partsOf(measure);
  return t(`measure.unit-${kind}`, { name });
}

/** Fractions with as many decimals as a reader can use: means have many. */
function round(value: number): number {
  if (Number.isInteger(value)) return value;
  const size = Math.abs(value);
  const decimals = size >= 100 ? 1 : size >= 1 ? 2 : 3;
  return Number(value.toFixed(decimals));
}

/**
 * "9–12", or one number. The figure alone, without what it counts.
 * @param sign - stands after the figure
 */
export function figureRange({ low, high }: FigureToSay, { format }: Texts, sign = ''): string {
  const [from, to] = [round(low), round(high)];
  if (from === to) return sign === '' ? format.number(from) : format.leftToRight(`${format.number(from)}${sign}`);
  return format.span(format.number(from), `${format.number(to)}${sign}`);
}

/** Rows that count as no incident can state figures too. */
function isKnown({ incidents, notStated, low, best, high }: FigureToSay): boolean {
  return incidents > notStated || low !== 0 || best !== 0 || high !== 0;
}

/** "9–12 killed", "12 killed, not stated for 3 of 8", "killed not stated". */
export function figureText(figure: FigureToSay, measure: string, texts: Texts): string {
  const { t, format } = texts;
  const { kind, name } = partsOf(measure);
  if (!isKnown(figure) && figure.incidents > 0) return t('measure.notStated', { name: measureUnit(measure, texts) });
  const value =
    isWhole(figure) || kind === 'mean' || kind === 'sum'
      ? wholeText()
      : `${figureRange(figure, texts)} ${measureUnit(measure, texts)}`;
  if (figure.notStated === 0) return value;
  const [number, all] = [format.number(figure.notStated), format.number(figure.incidents)];
  return t('measure.partly', { value, number, all });

  function wholeText(): string {
    return t(`measure.value-${kind}`, {
      name,
      range: figureRange(figure, texts),
      number: format.number(figure.best),
      count: Math.round(figure.best),
    });
  }
}

/** An average of incidents or people is no number that plural forms have: it stands before the name of the measure. */
function isWhole({ low, best, high }: FigureToSay): boolean {
  return [low, best, high].every(Number.isInteger);
}

/**
 * The figures of the lines that have incidents, each with the name of its line, because they are not added up. Without a line's
 * name where all are attacks or have no class.
 */
export function linesText(lines: readonly LineToSay[], measure: string, texts: Texts): string[] {
  const counted = lines.filter((line) => line.incidents > 0 || isKnown(line));
  const [first] = counted;
  if (!first) return [];
  if (counted.length === 1 && (first.id === '' || first.id === 'attack')) return [figureText(first, measure, texts)];
  return counted.map((line) =>
    texts.t('figures.lineCost', { line: classLabel(line.id, texts), cost: figureText(line, measure, texts) }),
  );
}

/**
 * As `linesText`, short enough beside a label: "12", "9–12", "?" for not stated. Of several lines the largest figure, and a "+" for
 * the others, which are not added.
 */
export function linesLead(lines: readonly LineToSay[], texts: Texts): string {
  const known = lines.filter((line) => isKnown(line));
  const [first, ...others] = known.filter(({ best }) => best !== 0).sort((a, b) => Math.abs(b.best) - Math.abs(a.best));
  const lead = first ?? known[0];
  if (!lead) return lines.some(({ incidents }) => incidents > 0) ? '?' : '–';
  return figureRange(lead, texts, others.length > 0 ? '+' : '');
}

/** As `linesText`, for a list of values: "12", "9–12", or "Attacks: 3, Strikes: 16–19". "?" for not stated. */
export function linesShort(lines: readonly LineToSay[], measure: string, texts: Texts): string {
  const known = lines.filter((line) => isKnown(line));
  const [first] = known;
  if (!first) return lines.some(({ incidents }) => incidents > 0) ? '?' : '–';
  const heavy = known.filter(({ best }) => best !== 0);
  if (measure === 'incidents' || heavy.length < 2) return figureRange(heavy[0] ?? first, texts);
  return heavy
    .map((line) => texts.t('figures.lineCost', { line: classLabel(line.id, texts), cost: figureRange(line, texts) }))
    .join(texts.t('figures.separator'));
}
