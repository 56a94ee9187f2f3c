import type { Atlas } from '../../dataset/atlas';
import { howSidesDiffer } from '../../domain/comparison';
import { measureUnit } from '../../i18n/measure-text';
import { useTexts } from '../../i18n/texts';
import { columnOfMeasure, DEFAULT_MEASURE } from '../../spacetime/figure-measure';
import { useApp } from '../../state/store-context';
import type { SizeScale } from '../markers/size-scale';
import styles from './ChangeLegend.module.css';
import { LegendSizes } from './legend-parts';
import legendStyles from './MapLegend.module.css';

interface ChangeLegendProps {
  readonly atlas: Atlas;
  readonly scale: SizeScale;
  /** One line for a closed legend. */
  readonly isShort: boolean;
}

/** What the markers mean while the selection is compared with another. */
export function ChangeLegend({ atlas, scale, isShort }: ChangeLegendProps) {
  const texts = useTexts();
  const { t } = texts;
  const measure = useApp((state) => state.measure);
  const isInTime = useApp(({ comparison }) => !comparison || howSidesDiffer(comparison) === 'change');
  const says = `${t(isInTime ? 'compare.legendChange' : 'compare.legendDiffers')}: ${measureUnit(measure, texts)}`;
  const hasRanges = measure !== DEFAULT_MEASURE && columnOfMeasure(measure) === null;
  const entries = [
    ['more', '+', t('compare.legendMore'), true],
    ['less', '−', t('compare.legendLess'), true],
    ['same', '=', t('compare.legendNoChange'), !isShort],
    ['unsure', '±', t('compare.legendUnsure'), !isShort && hasRanges],
    ['unknown', '?', t('compare.legendUnknown'), !isShort && measure !== DEFAULT_MEASURE],
    [
      'others',
      '…',
      t('compare.legendOthers'),
      !isShort && measure !== DEFAULT_MEASURE && atlas.engine.lines.length > 1,
    ],
  ] as const;
  return (
    <>
      {isShort ? null : <h3 className={legendStyles.heading}>{says}</h3>}
      <ul className={legendStyles.list}>
        {entries.map(([kind, sign, label, isShown]) =>
          isShown ? (
            <li key={kind} className={legendStyles.item}>
              <span className={styles.sign} data-kind={kind} aria-hidden="true">
                {sign}
              </span>
              {label}
            </li>
          ) : null,
        )}
      </ul>
      {isShort ? (
        <span className={legendStyles.says}>{says}</span>
      ) : (
        <>
          <h3 className={legendStyles.heading}>{t('compare.legendSize')}</h3>
          <LegendSizes scale={scale} />
        </>
      )}
    </>
  );
}
