import { parseCount } from '../parse/count';
import { type Cell, isBlank } from '../rows/cell';
import { words } from './column-words';
import { type FigureTarget, HARMS, type Harm, TARGETS_OF_HARM } from './mapping';

/** The columns of counts that a table seems to have. */
export interface GuessedFigures {
  /** The column of each figure, and how sure the guess is. */
  readonly columns: Readonly<Partial<Record<FigureTarget, { readonly column: string; readonly score: number }>>>;
  /** Columns that add up to a figure, because the file splits it by group. */
  readonly sums: Readonly<Partial<Record<FigureTarget, readonly string[]>>>;
}

const BOUNDS = ['best', 'low', 'high'] as const;
type Bound = (typeof BOUNDS)[number];

interface FigureColumn {
  readonly column: string;
  readonly measure: Harm | null;
  readonly bound: Bound;
  /** Whom the column counts, where that is not everybody; `part` is within another group and never added. */
  readonly group: 'whole' | 'group' | 'part';
  readonly share: number;
  readonly isPlain: boolean;
}

const KILLED =
  /^(killed|kills?|dead|deaths?|died|fatal|fatality|fatalities|kia|n?kill|morts?|mortes|mortos|tu[eé]s?|d[eé]c[eè]s|tote|getotet|get[oö]tete?|muertos|muertes|fallecidos|погибшие|погибло|погибших|убито|убитые|убитых|загиблі|загинуло|вбито|[oö]l[uü]|[oö]len|القتلى|قتلى|قتيل|الوفيات|وفيات|الشهداء|شهداء|کشته|کشتهها|كشته)$/;
const WOUNDED =
  /^(wounded|wound|nwound|injured|injury|injuries|injur|wia|hurt|bless[eé]s?|verletzte?|verwundete?|heridos|lesionados|feridos|раненые|ранено|раненых|поранені|поранено|yaral[iı]|الجرحى|جرحى|جريح|المصابين|المصابون|مصابين|الإصابات|إصابات|اصابات|زخمی|زخمي|مجروح|مجروحین)$/;
const LOW =
  /^(min|minimum|low|lower|lowest|least|from|mindestens|minimal|m[ií]nimo|мин|минимум|الأدنى|ادنى|أدنى|حداقل)$/;
const HIGH =
  /^(max|maximum|high|higher|highest|upper|most|to|h[oö]chstens|maximal|m[aá]ximo|макс|максимум|الأقصى|اقصى|أقصى|حداكثر)$/;
const GROUP =
  /^(civilians?|civils?|zivilisten|civiles|police|policemen|policia|polizei|militants?|insurgents?|rebels?|soldiers?|soldaten|soldados|military|army|troops|militar(es)?|security|forces?|ansf|isf|suspects?|attackers?|perpetrators?|terrorists?|assailants?|ter|taliban|coalition|ied|hostages?|combatants?|noncombatants?|host|nation|friendly|enemy|officers?|guards?|enemies|protesters?|demonstrators?|staff|responders?|المدنيين|مدنيين|الشرطة|شرطة|الجيش|المسلحين|مسلحين|гражданские|военные|полиция)$/;
const PART =
  /^(women|woman|children|child|kids|girls|boys|men|male|female|foreign(ers)?|us|american|americans|journalists?|medical|aid|workers?|elderly|minors?|الأطفال|أطفال|النساء|نساء|дети|женщины|enfants|femmes|kinder|frauen|ni[nñ]os|mujeres)$/;
/** The number belongs to a column that counts something else. */
const OTHER =
  /^(rate|percent|pct|per|flag|type|date|name|names|description|desc|notes?|source|sources|id|age|weapon|weapons|cause|vehicles?|houses?|homes?|buildings?|rounds?|rockets?|animals?|cattle|year|month|day)$/;

const MOSTLY = 0.4;

/** Guesses which columns count killed and wounded, and whether as lowest, best or highest count, of all or of a group. */
export function guessFigures(
  columns: readonly string[],
  cellsOf: (at: number) => readonly Cell[],
  isEventTable: boolean,
): GuessedFigures {
  const found = columns.flatMap((column, at) => figureColumn(column, cellsOf(at)));
  const named = found.filter(({ measure }) => measure !== null);
  const guess: OpenGuess = { columns: {}, sums: {} };
  for (const harm of HARMS) {
    for (const bound of BOUNDS) {
      const fitting = named.filter((each) => each.measure === harm && each.bound === bound);
      take(guess, TARGETS_OF_HARM[harm][bound], fitting);
    }
  }
  // "Reported Minimum" and "Reported Maximum" of an event table count its victims where no other column does.
  const bare = found.filter(({ measure, isPlain }) => measure === null && isPlain);
  const low = bare.find(({ bound }) => bound === 'low');
  const high = bare.find(({ bound }) => bound === 'high');
  const hasRange = named.some(({ bound, group }) => bound !== 'best' && group !== 'part');
  const isForKilled = named.length === 0 ? isEventTable && low && high : guess.columns.killed !== undefined;
  if (isForKilled && !hasRange) {
    if (low) guess.columns.killedLow = { column: low.column, score: 0.5 };
    if (high) guess.columns.killedHigh = { column: high.column, score: 0.5 };
  }
  return guess;
}

interface OpenGuess {
  readonly columns: Partial<Record<FigureTarget, { column: string; score: number }>>;
  readonly sums: Partial<Record<FigureTarget, readonly string[]>>;
}

/** A column of everybody wins; else the groups add up, and a part of a group is left out. */
function take({ columns, sums }: OpenGuess, target: FigureTarget, found: readonly FigureColumn[]): void {
  const whole = found.filter(({ group }) => group === 'whole').sort((a, b) => b.share - a.share)[0];
  if (whole) {
    columns[target] = { column: whole.column, score: whole.share };
    return;
  }
  const groups = found.filter(({ group }) => group === 'group').map(({ column }) => column);
  if (groups.length > 0) sums[target] = groups;
}

function figureColumn(column: string, cells: readonly Cell[]): FigureColumn[] {
  const parts = words(column);
  const has = (pattern: RegExp) => parts.some((part) => pattern.test(part));
  const filled = cells.filter((cell) => !isBlank(cell));
  const share = filled.length === 0 ? 0.3 : filled.filter(isCount).length / filled.length;
  const killed = has(KILLED);
  const wounded = has(WOUNDED);
  const bound = has(LOW) ? 'low' : has(HIGH) ? 'high' : 'best';
  if (share < MOSTLY && filled.length > 0) return [];
  if (has(OTHER) || (killed && wounded)) return [];
  const measure = killed ? 'killed' : wounded ? 'wounded' : null;
  if (measure === null && bound === 'best') return [];
  const group = has(PART) ? 'part' : has(GROUP) ? 'group' : 'whole';
  const isPlain = parts.every(
    (part) =>
      LOW.test(part) ||
      HIGH.test(part) ||
      /^(reported|estimate[sd]?|count|number|total|victims?|people|persons|casualties)$/.test(part),
  );
  return [{ column, measure, bound, group, share: 0.6 + 0.4 * share, isPlain }];
}

function isCount(cell: Cell): boolean {
  const { best, doubt } = parseCount(cell, true);
  return best >= 0 || doubt !== 'countUnreadable';
}
