import { useState } from 'react';
import type { CasualtyMeasure } from '../../domain/casualties';
import { classLabel } from '../../i18n/class-label';
import { type Texts, useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import type { TotalsLine } from './count-totals';
import { FigureButton } from './FigureButton';
import styles from './Totals.module.css';

/** Number of lines that are always shown. The others open on demand, so that the list below keeps its height. */
const ALWAYS_SHOWN = 3;

interface TotalsLinesProps {
  readonly lines: readonly TotalsLine[];
  readonly onOpen: (measure: CasualtyMeasure, line: string) => void;
}

/** Incidents and casualties, line by line. There is no sum of killed or wounded, because the lines must not be added up. */
export function TotalsLines({ lines, onOpen }: TotalsLinesProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const [showsAll, setShowsAll] = useState(false);
  const [shown, others] = showsAll ? [lines, []] : [lines.slice(0, ALWAYS_SHOWN), lines.slice(ALWAYS_SHOWN)];
  const hidden = others.reduce((sum, { totals }) => sum + totals.incidents, 0);
  return (
    <div className={styles.byLine}>
      <table className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('figures.line')}</span>
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('panels.incidents')}</span>
            </th>
            <th scope="col">{t('panels.killedName')}</th>
            <th scope="col">{t('panels.woundedName')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, totals }) => (
            <tr key={id} data-empty={totals.incidents === 0}>
              {/* With the separators, the table reads well as one text: "Attacks 3: 8 killed, 12–15 wounded;". */}
              <th scope="row">{classLabel(id, texts)} </th>
              <td>
                {format.number(totals.incidents)}
                <Separator text=": " />
              </td>
              {(['killed', 'wounded'] as const).map((measure) => (
                <td key={measure}>
                  <FigureButton measure={measure} totals={totals} onOpen={() => onOpen(measure, id)} />
                  <Separator text={measure === 'killed' ? ', ' : '; '} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{notStatedText(lines, texts)}</p>
      {lines.length > ALWAYS_SHOWN ? (
        <Button variant="link" aria-expanded={showsAll} onPress={() => setShowsAll((now) => !now)}>
          {showsAll
            ? t('figures.fewerLines')
            : t('figures.otherLines', { count: hidden, number: format.number(hidden) })}
        </Button>
      ) : null}
    </div>
  );
}

function Separator({ text }: { readonly text: string }) {
  return (
    <span className="visually-hidden" aria-hidden="true">
      {text}
    </span>
  );
}

/** "not stated: killed for 5, wounded for 6". Incidents can be added up over all lines; killed and wounded cannot. */
function notStatedText(lines: readonly TotalsLine[], { t, format }: Texts): string {
  const missing = (['killed', 'wounded'] as const).flatMap((measure) => {
    const count = lines.reduce((sum, { totals }) => sum + totals[measure].notStated, 0);
    return count > 0
      ? [t('figures.notStatedMeasure', { measure: t(`panels.${measure}Name`), number: format.number(count) })]
      : [];
  });
  return missing.length > 0 ? t('figures.notStatedNote', { parts: missing.join(t('figures.separator')) }) : '';
}
