import { useId } from 'react';
import type { MappingPreview, MappingTally } from '../../dataset/import/import-messages';
import type { MappingYield, YieldSum } from '../../dataset/import/rows/mapping-yield';
import { whenText } from '../../i18n/date-words';
import { titleText } from '../../i18n/incident-title';
import { type Texts, useTexts } from '../../i18n/texts';
import { KindIcon } from '../KindIcon';
import { casualtyTexts } from '../text/casualty-text';
import { MiniMap } from './MiniMap';
import { SpreadBars } from './SpreadBars';
import styles from './YieldView.module.css';

interface YieldViewProps {
  readonly preview: MappingPreview;
  readonly tally: MappingTally | null;
}

/** What the choices make of the file: where its points fall, when, with how many killed, and three of its incidents. */
export function YieldView({ preview, tally }: YieldViewProps) {
  const { t } = useTexts();
  const id = useId();
  const yields = tally?.yields;
  return (
    <section className={styles.yield} aria-labelledby={id} aria-busy={!tally?.done}>
      <h3 id={id} className={styles.title}>
        {t('imports.yield')}
      </h3>
      {tally && yields ? (
        <div className={styles.parts}>
          <MiniMap yields={yields} placed={tally.counts.placed} />
          <div className={styles.words}>
            <Facts preview={preview} tally={tally} yields={yields} />
            <Samples yields={yields} />
          </div>
        </div>
      ) : (
        <p className={styles.waits}>{t(tally?.done ? 'imports.yieldNothing' : 'imports.yieldWaits')}</p>
      )}
    </section>
  );
}

interface FactsProps {
  readonly preview: MappingPreview;
  readonly tally: MappingTally;
  readonly yields: MappingYield;
}

function Facts({ preview, tally, yields }: FactsProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { counts, leftovers = [] } = tally;
  const { first, last, bins, killed, wounded, incidents } = yields;
  const total = format.number(counts.loaded);
  const passed = [
    ...(preview.titleLines ? [t('imports.yieldTitleLines', { count: preview.titleLines })] : []),
    ...leftovers.map(({ row, text }) => t('imports.yieldPassedOverRow', { row: format.number(row), text })),
  ];
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('imports.yieldOnMap')}</dt>
        <dd data-none={counts.placed === 0}>
          {t('imports.yieldOnMapValue', { placed: format.number(counts.placed), total })}
        </dd>
      </div>
      {incidents === undefined ? null : (
        <div>
          <dt>{t('events.name')}</dt>
          <dd>{t('events.inRows', { incidents: format.number(incidents), count: counts.loaded, number: total })}</dd>
        </div>
      )}
      <div>
        <dt>{t('imports.yieldDates')}</dt>
        <dd>
          {counts.undated === counts.loaded ? null : (
            <>
              {format.dateRange(first, last)}
              <SpreadBars bins={bins} first={first} last={last} />
            </>
          )}
          {counts.undated ? (
            <p className={styles.undated}>
              {t('undated.yieldValue', { undated: format.number(counts.undated), total })}
            </p>
          ) : null}
        </dd>
      </div>
      <div>
        <dt>{t('imports.field-killed')}</dt>
        <dd>{sumText(killed, counts.loaded, texts)}</dd>
      </div>
      <div>
        <dt>{t('imports.field-wounded')}</dt>
        <dd>{sumText(wounded, counts.loaded, texts)}</dd>
      </div>
      {passed.length > 0 ? (
        <div>
          <dt>{t('imports.yieldPassedOver')}</dt>
          <dd dir="auto">{passed.join('; ')}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function sumText({ low, high, rows }: YieldSum, total: number, { t, format }: Texts): string {
  if (rows === 0) return t('imports.yieldNotStated');
  const range = format.range(low, high);
  return t('imports.yieldSum', { range, rows: format.number(rows), total: format.number(total) });
}

/** Incidents as the list will show them. */
function Samples({ yields: { samples, table } }: { readonly yields: MappingYield }) {
  const texts = useTexts();
  const id = useId();
  return (
    <>
      <h4 id={id} className={styles.subtitle}>
        {texts.t('imports.yieldSamples')}
      </h4>
      <ul className={styles.samples} aria-labelledby={id}>
        {samples.map((sample) => {
          const { row, kindLabel, placeName, ...others } = sample;
          const when = whenText(table.start[row] ?? 0, table.end[row] ?? 0, texts.format);
          const title = titleText({ ...others, placeName, ...(kindLabel && { kindLabel }) }, texts);
          return (
            <li key={row} className={styles.sample}>
              <KindIcon kind={sample.kind} />
              <span className={styles.sampleText}>
                <bdi className={styles.sampleTitle}>{title}</bdi>
                <span className={styles.sampleMeta}>
                  {[when, ...casualtyTexts(table, row, texts).map(({ text }) => text)].join(' · ')}
                  {placeName === '' || placeName === title ? null : (
                    <>
                      {' · '}
                      <bdi>{placeName}</bdi>
                    </>
                  )}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
