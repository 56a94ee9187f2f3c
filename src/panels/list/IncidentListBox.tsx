import { useId, useMemo, useRef, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { isUndated } from '../../domain/time-interval';
import { useTexts } from '../../i18n/texts';
import { statedMeasures } from '../../spacetime/table-facts';
import { useApp } from '../../state/store-context';
import { namesActors } from '../text/who-line';
import styles from './IncidentListBox.module.css';
import { IncidentRow } from './IncidentRow';
import { RowRuler } from './RowRuler';
import { useActiveRow } from './use-active-row';
import { useRowWindow } from './use-row-window';

interface IncidentListBoxProps {
  readonly atlas: Atlas;
  readonly rows: Int32Array;
}

/** Up to this many rows are all drawn, each as high as its text. Of more rows, only those in view are drawn. */
const DRAWN_WHOLE = 200;
/** Px of a row of a long list until `RowRuler` has measured one. */
const ROW_HEIGHT = 81;

/** Whether two lines stand under the titles. */
function hasTwoLines(atlas: Atlas): boolean {
  return namesActors(atlas) || statedMeasures(atlas.engine.table).length > 1;
}

/** The rows of the list. The list box keeps the focus: arrows move the active row, Enter opens its incident. */
export function IncidentListBox({ atlas, rows }: IncidentListBoxProps) {
  const { t } = useTexts();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const select = useApp((state) => state.select);
  const hover = useApp((state) => state.hover);
  const selected = useApp((state) => state.selected);
  const hovered = useApp((state) => state.hovered);
  const isWhole = rows.length <= DRAWN_WHOLE;
  const isHigher = useMemo(() => hasTwoLines(atlas), [atlas]);
  const [rowHeight, setRowHeight] = useState(ROW_HEIGHT);
  const { layout, window, reveal } = useRowWindow(box, rows.length, rowHeight);
  const optionId = (row: number) => `${id}-${row}`;

  const show = (index: number) => {
    if (isWhole) box.current?.querySelector(`[aria-posinset="${index + 1}"]`)?.scrollIntoView({ block: 'nearest' });
    else reveal(index);
  };
  const { active, onKeyDown, onFocus, onBlur } = useActiveRow({
    atlas,
    rows,
    show,
    pageSize: Math.floor(layout.viewport / rowHeight),
  });
  const [first, last] = isWhole ? [0, rows.length] : [window.first, window.last];
  const activeRow = rows[active];
  const isDrawn = activeRow !== undefined && active >= first && active < last;

  const drawn = Array.from(rows.subarray(first, last), (row, offset) => {
    const incident = atlas.engine.table.incident[row] ?? -1;
    return (
      <IncidentRow
        key={row}
        id={optionId(row)}
        atlas={atlas}
        row={row}
        index={first + offset}
        count={rows.length}
        isSelected={incident === selected}
        isActive={first + offset === active}
        isHovered={incident === hovered}
        isPossible={atlas.engine.match(row) === 1 && !isUndated(atlas.engine.table.start[row] ?? 0)}
        isCompact={!isWhole}
        onOpen={select}
        onHover={hover}
      />
    );
  });

  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={t('panels.incidents')}
      data-incident-list
      aria-activedescendant={isDrawn ? optionId(activeRow) : undefined}
      className={styles.list}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {isWhole ? (
        drawn
      ) : (
        <div role="presentation" className={styles.space} style={{ blockSize: layout.height }}>
          <RowRuler hasTwoLines={isHigher} onHeight={setRowHeight} />
          <div
            role="presentation"
            className={styles.drawn}
            style={{ transform: `translateY(${window.top}px)`, gridAutoRows: rowHeight }}
          >
            {drawn}
          </div>
        </div>
      )}
    </div>
  );
}
