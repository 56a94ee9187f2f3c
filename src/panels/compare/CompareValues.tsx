import { useMemo, useState } from 'react';
import { howSidesDiffer, sizeOfChange } from '../../domain/comparison';
import { changeWords, signedText } from '../../i18n/change-text';
import { classLabel } from '../../i18n/class-label';
import { figureRange, measureName } from '../../i18n/measure-text';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import { hasAny, isKnown } from '../../spacetime/figure-lanes';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { isOfAllSides } from '../measure/of-all-sides';
import styles from './CompareValues.module.css';
import type { ComparedValue } from './compared-values';
import { type ComparisonSource, rankingDimensions } from './comparison-source';
import { useRanking } from './use-ranking';

const FIRST_SHOWN = 10;
const MORE_SHOWN = 40;
/** Values named in the note of those whose change is not known. */
const MOST_NAMED = 5;

/** What changed most, by the values of a dimension. A press on a value filters by it. */
export function CompareValues({ source }: { readonly source: ComparisonSource }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { atlas, state } = source;
  const [wanted, setWanted] = useState<string | null>(null);
  const [wantedLine, setLine] = useState<number | null>(null);
  const [shown, setShown] = useState(FIRST_SHOWN);
  const dimensions = useMemo(() => rankingDimensions(source), [source]);
  const lines = useMemo(() => {
    const totals = [source.a.measured(), source.b.measured()];
    return source.a.lines.flatMap((id, at) =>
      totals.some((each) => each[at] && hasAny(each[at])) ? [{ id, at }] : [],
    );
  }, [source]);
  // A class that neither side has any more is in no choice.
  const chosenLine = lines.some(({ at }) => at === wantedLine) ? wantedLine : null;
  const { dimension, line, changes } = useRanking(source, dimensions, wanted, chosenLine);
  if (!dimension || !changes) return null;
  const { changed, unknown, same } = changes;
  const most = Math.max(...changed.map(({ change }) => sizeOfChange(change)), 0);
  const name = dimensionLabel(texts, dimension.id);
  const named = unknown.slice(0, MOST_NAMED).map(({ value }) => valueLabel(atlas, texts, dimension.id, value));
  const left = changed.length - shown;
  return (
    <section className={styles.values} aria-label={t('compare.mostChanged')}>
      <h3 className={styles.heading}>{t('compare.mostChanged')}</h3>
      <div className={styles.choices}>
        <Select label={t('compare.by')} value={dimension.id} onChange={setWanted}>
          {dimensions.map(({ id }) => (
            <option key={id} value={id}>
              {dimensionLabel(texts, id)}
            </option>
          ))}
        </Select>
        {line !== 'all' && lines.length > 1 ? (
          <Select label={t('compare.ofClass')} value={String(line)} onChange={(value) => setLine(Number(value))}>
            {lines.map(({ id, at }) => (
              <option key={id} value={at}>
                {classLabel(id, texts)}
              </option>
            ))}
          </Select>
        ) : null}
      </div>
      {changed.length > 0 ? (
        <table
          className={styles.table}
          aria-label={t('compare.changesBy', { measure: measureName(state.measure, texts), dimension: name })}
        >
          <thead>
            <tr>
              <th scope="col">{name}</th>
              <th scope="col">{t('compare.a')}</th>
              <th scope="col">{t('compare.b')}</th>
              <th scope="col">{t('compare.change')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.slice(0, shown).map((value) => (
              <ValueRow key={value.code} value={value} most={most} dimension={dimension.id} source={source} />
            ))}
          </tbody>
        </table>
      ) : null}
      {changed.length === 0 && unknown.length === 0 ? (
        <p className={styles.note}>{t('compare.nothingChanged')}</p>
      ) : null}
      {left > 0 && shown === FIRST_SHOWN ? (
        <Button variant="link" onPress={() => setShown(FIRST_SHOWN + MORE_SHOWN)}>
          {t('compare.showMore', {
            count: Math.min(left, MORE_SHOWN),
            number: format.number(Math.min(left, MORE_SHOWN)),
          })}
        </Button>
      ) : null}
      {left > 0 && shown > FIRST_SHOWN ? (
        <p className={styles.note}>{t('compare.further', { count: left, number: format.number(left) })}</p>
      ) : null}
      {same > 0 ? (
        <p className={styles.note}>{t('compare.sameValues', { count: same, number: format.number(same) })}</p>
      ) : null}
      {unknown.length > 0 ? (
        <p className={styles.note}>
          {t('compare.unknownValues', {
            labels: format.list(
              unknown.length > named.length ? [...named, `+${format.number(unknown.length - named.length)}`] : named,
            ),
          })}
        </p>
      ) : null}
      {isOfAllSides(dimension.id, state.measure) ? <p className={styles.note}>{t('compare.allSides')}</p> : null}
      {dimension.offsets ? <p className={styles.note}>{t('compare.several')}</p> : null}
    </section>
  );
}

interface ValueRowProps {
  readonly value: ComparedValue;
  /** The largest change of the list: its bar is as long as a bar can be. */
  readonly most: number;
  readonly dimension: string;
  readonly source: ComparisonSource;
}

function ValueRow({ value: { value, a, b, change }, most, dimension, source }: ValueRowProps) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const label = valueLabel(source.atlas, texts, dimension, value);
  const how = howSidesDiffer(source.comparison);
  const best = change.difference?.best ?? 0;
  const direction = best > 0 ? 'more' : 'less';
  const tag =
    change.direction === 'new' || change.direction === 'ended' ? t(`compare.tag-${how}-${change.direction}`) : '';
  const isOn = source.filters[0][dimension]?.includes(value) ?? false;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.value}
          aria-pressed={isOn}
          title={t('compare.filterBy', { label })}
          onClick={() => store.getState().toggleFilter(dimension, value)}
        >
          <bdi>{label}</bdi>
        </button>
      </th>
      <td>{sideFigure(a)}</td>
      <td>{sideFigure(b)}</td>
      <td>
        <span
          className={styles.change}
          data-direction={direction}
          data-unsure={change.overlaps}
          title={changeWords(change, how, texts)}
        >
          <span className={styles.number}>
            {signedText(best, texts)}
            {tag === '' ? null : <span className={styles.tag}>{tag}</span>}
          </span>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ inlineSize: `${(sizeOfChange(change) / most) * 100}%` }} />
          </span>
        </span>
      </td>
    </tr>
  );

  function sideFigure(total: MeasureTotal): string {
    return total.incidents > 0 && !isKnown(total) ? '?' : figureRange(total, texts);
  }
}
