import { useMemo } from 'react';
import { howSidesDiffer, type SidesDiffer } from '../../domain/comparison';
import { differenceRange, ratioRange, ratioText, signedText } from '../../i18n/change-text';
import { classLabel } from '../../i18n/class-label';
import { figureRange, measureName } from '../../i18n/measure-text';
import { type Texts, useTexts } from '../../i18n/texts';
import { isKnown } from '../../spacetime/figure-lanes';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import styles from './CompareTotals.module.css';
import { type ComparedClass, type ComparedFigure, comparedClasses } from './compared-figures';
import type { ComparisonSource } from './comparison-source';
import { notStatedText, overlapText } from './comparison-text';

/** The totals of both sides, class by class: figures with their ranges, the difference and the ratio. */
export function CompareTotals({ source }: { readonly source: ComparisonSource }) {
  const texts = useTexts();
  const { t } = texts;
  const { a, b, state } = source;
  const classes = useMemo(() => comparedClasses(a, b, source.state.measure), [a, b, source]);
  if (classes.length === 0) return <p className={styles.nothing}>{t('compare.nothing')}</p>;
  return (
    <table className={styles.table} aria-label={t('compare.totals')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('compare.a')}</th>
          <th scope="col">{t('compare.b')}</th>
          <th scope="col">{t('compare.difference')}</th>
          <th scope="col">{t('compare.ratio')}</th>
        </tr>
      </thead>
      {classes.map((each) => (
        <ClassTotals
          key={each.id}
          compared={each}
          isNamed={a.lines.length > 0}
          measure={state.measure}
          how={howSidesDiffer(source.comparison)}
          texts={texts}
        />
      ))}
    </table>
  );
}

interface ClassTotalsProps {
  readonly compared: ComparedClass;
  readonly isNamed: boolean;
  readonly measure: string;
  readonly how: SidesDiffer;
  readonly texts: Texts;
}

function ClassTotals({ compared: { id, figures }, isNamed, measure, how, texts }: ClassTotalsProps) {
  return (
    <tbody>
      {isNamed ? (
        <tr>
          <th scope="rowgroup" colSpan={5} className={styles.class}>
            {classLabel(id, texts)}
          </th>
        </tr>
      ) : null}
      {figures.map((figure) => (
        <FigureRow key={figure.measure} figure={figure} isShown={figure.measure === measure} how={how} texts={texts} />
      ))}
    </tbody>
  );
}

interface FigureRowProps {
  readonly figure: ComparedFigure;
  readonly isShown: boolean;
  readonly how: SidesDiffer;
  readonly texts: Texts;
}

function FigureRow({ figure, isShown, how, texts }: FigureRowProps) {
  const { t } = texts;
  const { measure, a, b, change } = figure;
  const words = [overlapText(figure, texts), notStatedText(figure, texts)].filter((part) => part !== '');
  return (
    <>
      <tr data-shown={isShown} data-words={words.length > 0}>
        <th scope="row">{measureName(measure, texts)}</th>
        <Figure total={a} texts={texts} />
        <Figure total={b} texts={texts} />
        <td data-direction={directionOf(figure)}>
          {change.difference ? (
            <>
              {signedText(change.difference.best, texts)}
              <Range text={differenceRange(change, texts)} />
            </>
          ) : (
            <Missing words={t(`compare.${how}-${change.direction}`)} />
          )}
        </td>
        <td>
          {change.ratio ? (
            <>
              {ratioText(change.ratio, texts)}
              <Range text={ratioRange(change.ratio, texts)} />
            </>
          ) : (
            <Missing words={t('compare.noRatio')} />
          )}
        </td>
      </tr>
      {words.length > 0 ? (
        <tr className={styles.words}>
          <td colSpan={5}>{words.join(' ')}</td>
        </tr>
      ) : null}
    </>
  );
}

/** The best figure, and its range below; "?" where incidents do not state it. */
function Figure({ total, texts }: { readonly total: MeasureTotal; readonly texts: Texts }) {
  const { incidents, best, low, high } = total;
  if (incidents > 0 && !isKnown(total)) {
    return (
      <td>
        <Missing words={texts.t('compare.change-unknown')} sign="?" />
      </td>
    );
  }
  const single = { ...total, low: best, high: best };
  return (
    <td>
      {figureRange(single, texts)}
      <Range text={low === high ? '' : figureRange(total, texts)} />
    </td>
  );
}

function Range({ text }: { readonly text: string }) {
  return text === '' ? null : (
    <>
      {' '}
      <span className={styles.range}>{text}</span>
    </>
  );
}

/** A sign for the eye, and words for a screen reader. */
function Missing({ words, sign = '–' }: { readonly words: string; readonly sign?: string }) {
  return (
    <span title={words}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

function directionOf({ change }: ComparedFigure): 'more' | 'less' | undefined {
  const best = change.difference?.best ?? 0;
  return best > 0 ? 'more' : best < 0 ? 'less' : undefined;
}
