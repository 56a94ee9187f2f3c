import { Fragment } from 'react';
import type { CasualtyMeasure } from '../../domain/casualties';
import { classLabel } from '../../i18n/class-label';
import { useTexts } from '../../i18n/texts';
import type { FigureTotal, MatchTotals } from '../../spacetime/engine';
import type { TotalsLine } from './count-totals';
import { FigureButton } from './FigureButton';
import styles from './Totals.module.css';
import { isStated } from './total-text';

/** Number of lines that are always shown. The others open on demand, so that the list below keeps its height. */
export const LINES_AT_FIRST = 3;

interface TotalsLinesProps {
  readonly lines: readonly TotalsLine[];
  /** Whether all lines are shown, with their best estimates. */
  readonly isFull: boolean;
  readonly onOpen: (measure: CasualtyMeasure, line: string) => void;
}

/** Incidents and casualties, line by line. There is no sum of killed or wounded, because the lines must not be added up. */
export function TotalsLines({ lines, isFull, onOpen }: TotalsLinesProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const shown = isFull ? lines : lines.slice(0, LINES_AT_FIRST);
  // One line always has its notes, so that nothing below moves while the window does.
  const noted = (lines.find(({ totals }) => totals.incidents > 0) ?? lines[0])?.id;
  return (
    <div className={styles.byLine}>
      <table className={styles.lines} data-long={lines.some(isLong)}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('figures.line')}</span>
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('panels.incidents')}</span>
            </th>
            <th scope="col" data-column="killed">
              {t('panels.killedName')}
            </th>
            <th scope="col" data-column="wounded">
              {t('panels.woundedName')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, totals }) => (
            <Fragment key={id}>
              <tr data-empty={totals.incidents === 0}>
                {/* With the separators, the table reads well as one text: "Attacks 3: 8 killed, 12–15 wounded;". */}
                <th scope="row">{classLabel(id, texts)} </th>
                <td>
                  {format.number(totals.incidents)}
                  <Separator text=": " />
                </td>
                {MEASURES.map((measure) => (
                  <td key={measure} data-column={measure}>
                    <FigureButton measure={measure} totals={totals} onOpen={() => onOpen(measure, id)} />
                    <Separator text={measure === 'killed' ? ', ' : '; '} />
                  </td>
                ))}
              </tr>
              <LineNotes totals={totals} isNoted={id === noted} hasBest={isFull} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Eight digits are too wide for the panel unless the text is small and a range takes two lines. */
const LONG = 1_000_000;

function isLong({ totals: { incidents, killed, wounded } }: TotalsLine): boolean {
  return Math.max(incidents, killed.high, wounded.high) >= LONG;
}

function Separator({ text }: { readonly text: string }) {
  return (
    <span className="visually-hidden" aria-hidden="true">
      {text}
    </span>
  );
}

const MEASURES = ['killed', 'wounded'] as const;

interface LineNotesProps {
  readonly totals: MatchTotals;
  readonly isNoted: boolean;
  readonly hasBest: boolean;
}

/** The best estimates of a line, and for how many of its incidents each figure is stated: there, where it is not for all. */
function LineNotes({ totals, isNoted, hasBest }: LineNotesProps) {
  const { t, format } = useTexts();
  const { incidents } = totals;
  const isPartial = MEASURES.some((measure) => totals[measure].notStated > 0 && isStated(incidents, totals[measure]));
  const rows = [
    { isShown: isNoted && hasBest, name: t('figures.bestCount'), of: ({ best }: FigureTotal) => best },
    {
      isShown: isNoted || isPartial,
      name: t('figures.statedFor'),
      of: ({ notStated }: FigureTotal) => incidents - notStated,
    },
  ].filter(({ isShown }) => isShown);
  return rows.map(({ name, of }) => (
    <tr key={name} className={styles.lineNote}>
      <th scope="row" colSpan={2}>
        {name}
        <Separator text=": " />
      </th>
      {MEASURES.map((measure) => (
        <td key={measure}>
          {isStated(incidents, totals[measure]) ? format.number(of(totals[measure])) : '–'}
          <Separator text={measure === 'killed' ? ', ' : '; '} />
        </td>
      ))}
    </tr>
  ));
}
