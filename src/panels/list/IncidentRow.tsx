import { CircleHelp, MapPinOff, Scale } from 'lucide-react';
import { memo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { unusualClassWords } from '../../i18n/class-words';
import { sidesTitle, titleText } from '../../i18n/incident-title';
import { kindLabel } from '../../i18n/kind-label';
import { useTexts } from '../../i18n/texts';
import { NO_PLACE } from '../../spacetime/event-table';
import { statedMeasures } from '../../spacetime/table-facts';
import { useApp } from '../../state/store-context';
import { KindIcon } from '../KindIcon';
import { casualtyTexts, severityOfRow } from '../text/casualty-text';
import { columnText } from '../text/column-text';
import { placeText } from '../text/incident-texts';
import { rowWhen } from '../text/when-text';
import { whoLine } from '../text/who-line';
import styles from './IncidentRow.module.css';
import { RowMark } from './RowMark';

export interface IncidentRowProps {
  readonly id: string;
  readonly atlas: Atlas;
  readonly row: number;
  /** Position in the whole list, from 0. */
  readonly index: number;
  readonly count: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isHovered: boolean;
  readonly isPossible: boolean;
  /** Whether all rows have one height, so that a long title is cut off. */
  readonly isCompact: boolean;
  readonly onOpen: (incident: number) => void;
  readonly onHover: (incident: number) => void;
}

/** One incident of the list: icon of the kind, title, class unless it is an attack, date, place, casualties, and marks for uncertainty. */
export const IncidentRow = memo(function IncidentRow(props: IncidentRowProps) {
  const { id, atlas, row, index, count, isSelected, isActive, isHovered, isPossible, isCompact, onOpen, onHover } =
    props;
  const texts = useTexts();
  const { table } = atlas.engine;
  const measure = useApp((state) => state.measure);
  const incident = table.incident[row] ?? -1;
  const summary = atlas.summary(incident);
  const isPlotted = (table.place[row] ?? NO_PLACE) !== NO_PLACE;
  const sides = sidesTitle(summary, texts);
  const who = summary.title === null ? whoLine(atlas, row, summary, texts) : '';
  const title = sides ?? titleText(summary, texts);
  const place = placeText(summary, texts);
  const events = table.weight?.[row] ?? 1;
  // A file that counts nobody at all need not say so in every row.
  const casualties = statedMeasures(table).length > 0 ? casualtyTexts(table, row, texts) : [];
  const own = columnText(table, row, measure, texts);
  const costs = own === '' ? casualties : [{ severity: 'none', text: own }, ...casualties];
  const unusual = atlas.engine.lines.length > 0 ? unusualClassWords(summary, texts) : '';
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list box keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys
    <div
      id={id}
      role="option"
      className={styles.row}
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-active={isActive}
      data-hovered={isHovered}
      data-compact={isCompact}
      onClick={() => onOpen(incident)}
      onMouseEnter={() => onHover(incident)}
      onMouseLeave={() => onHover(-1)}
    >
      <span className={styles.icon} data-severity={severityOfRow(table, row)} title={kindLabel(summary, texts)}>
        <KindIcon kind={summary.kind} />
      </span>
      <bdi className={styles.title} title={title}>
        {title}
      </bdi>
      {costs.length === 0 ? null : (
        <span className={styles.casualties}>
          {costs.map(({ severity, text }) => (
            <span key={text} data-severity={severity}>
              {text}
            </span>
          ))}
        </span>
      )}
      {who === '' ? null : <bdi className={styles.who}>{who}</bdi>}
      {unusual === '' || who !== '' ? null : (
        <span className={styles.class} title={unusual}>
          {unusual}
        </span>
      )}
      <span className={styles.meta}>
        <span>{rowWhen(table, row, texts.format)}</span>
        {place === '' || place === title ? null : (
          <>
            <span className={styles.dot}>·</span>
            <bdi className={styles.place}>{place}</bdi>
          </>
        )}
        {events === 1 ? null : (
          <>
            <span className={styles.dot}>·</span>
            <span>{texts.t('events.ofRow', { count: events, number: texts.format.number(events) })}</span>
          </>
        )}
        <span className={styles.marks}>
          {summary.discrepancies > 0 ? (
            <RowMark icon={Scale} text={texts.t('panels.sourcesDisagree')} tone="warning" />
          ) : null}
          {isPossible ? (
            <RowMark icon={CircleHelp} text={texts.t('panels.possibleMark')} hint={texts.t('panels.possibleHint')} />
          ) : null}
          {isPlotted ? null : <RowMark icon={MapPinOff} text={texts.t('panels.notOnMap')} />}
        </span>
      </span>
    </div>
  );
});
