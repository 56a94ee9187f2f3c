import { useEffect, useId, useRef } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { titleText } from '../../i18n/incident-title';
import { kindLabel } from '../../i18n/kind-label';
import { useTexts } from '../../i18n/texts';
import { useApp, useAtlas } from '../../state/store-context';
import { KindIcon } from '../KindIcon';
import { severityOfRow } from '../text/casualty-text';
import { ClassLine } from './ClassLine';
import { DetailBar } from './DetailBar';
import { DetailBody } from './DetailBody';
import styles from './DetailPanel.module.css';
import { DetailProblem } from './DetailProblem';
import { useDetail } from './use-detail';
import { useEscape } from './use-escape';
import { useOpenedFocus } from './use-opened-focus';

/** The panel of the open incident. */
export function DetailPanel() {
  const atlas = useAtlas();
  const selected = useApp((state) => state.selected);
  if (!atlas || selected < 0) return null;
  return <OpenIncident atlas={atlas} incident={selected} />;
}

interface OpenIncidentProps {
  readonly atlas: Atlas;
  readonly incident: number;
}

function OpenIncident({ atlas, incident }: OpenIncidentProps) {
  const texts = useTexts();
  const { t } = texts;
  const deselect = useApp((state) => state.deselect);
  const state = useDetail(atlas, incident);
  const headingId = useId();
  const region = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const summary = atlas.summary(incident);
  const record = state.status === 'ready' ? state.detail.incident : null;
  const isClassed = summary.line !== undefined;
  // Only the record has the title of a file with very many titles.
  const isOnlyInRecord = record !== null && summary.title === null && summary.sides === undefined;
  const title = titleText(isOnlyInRecord ? { ...summary, title: record.title } : summary, texts);
  useOpenedFocus(region, headingId, incident);
  useEscape(deselect);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another incident must scroll to the top
  useEffect(() => {
    // Newer browsers return a promise here, and an effect must not return one.
    void body.current?.scrollTo?.(0, 0);
  }, [incident]);

  return (
    <section ref={region} className={styles.panel} aria-labelledby={headingId}>
      <DetailBar atlas={atlas} incident={incident} onClose={deselect} />
      <div ref={body} className={styles.body}>
        <p className={styles.kind} data-severity={severityOfRow(atlas.engine.table, atlas.rowOf(incident))}>
          <KindIcon kind={summary.kind} />
          <bdi>{kindLabel(summary, texts)}</bdi>
          {record && isClassed ? (
            <span className={styles.class}>{t('record.class', { class: t(`record.class-${record.class}`) })}</span>
          ) : null}
        </p>
        <h2 id={headingId} tabIndex={-1} className={styles.title} dir="auto">
          {title}
        </h2>
        {record && isClassed ? <ClassLine incident={record} /> : null}
        {state.status === 'ready' ? (
          <DetailBody key={incident} atlas={atlas} detail={state.detail} title={title} />
        ) : (
          <DetailProblem problem={state.status === 'failed' ? state.problem : null} />
        )}
      </div>
    </section>
  );
}
