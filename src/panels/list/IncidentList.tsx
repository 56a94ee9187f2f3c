import { useMemo, useRef } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { FIGURE_KINDS } from '../../live/change';
import type { SortOrder } from '../../spacetime/engine';
import type { EventTable } from '../../spacetime/event-table';
import { countUndated } from '../../spacetime/undated-rows';
import type { AppState } from '../../state/app-state';
import { useAtlas } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { rowsInOrder } from '../rows-in-order';
import { scopeBounds } from '../scope-bounds';
import { placesListed } from '../text/place-filter-text';
import { EmptyList } from './EmptyList';
import styles from './IncidentList.module.css';
import { IncidentListBox } from './IncidentListBox';
import { ListHeader } from './ListHeader';
import { PlaceHeading } from './PlaceHeading';
import { useBehindMark } from './use-behind-mark';
import { useListOrder } from './use-list-order';

/** How many incidents the rows stand for. */
function incidentsIn(rows: Int32Array, { weight }: EventTable): number {
  return weight ? rows.reduce((sum, row) => sum + (weight[row] ?? 1), 0) : rows.length;
}

function listedRows({ engine }: Atlas, order: SortOrder, state: AppState): Int32Array {
  const bounds = scopeBounds(state);
  return bounds ? engine.rows(order, bounds) : rowsInOrder(engine, order);
}

/** The list of the matching incidents. */
export function IncidentList() {
  const atlas = useAtlas();
  return atlas ? <AtlasList key={atlas.id} atlas={atlas} /> : null;
}

function AtlasList({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTexts();
  const state = useLiveState(FIGURE_KINDS, 'calm');
  const section = useRef<HTMLElement>(null);
  useBehindMark(section, state);
  const [order, setOrder] = useListOrder(state.measure);
  const rows = useMemo(() => listedRows(atlas, order, state), [atlas, order, state]);
  const undated = useMemo(() => countUndated(rows, atlas.engine.table), [rows, atlas]);
  const incidents = useMemo(() => incidentsIn(rows, atlas.engine.table), [rows, atlas]);
  const listed = placesListed(atlas, state.filters);
  return (
    <section ref={section} className={styles.list}>
      <p className={styles.behind} aria-hidden="true">
        {t('panels.listBehind')}
      </p>
      <ListHeader
        order={order}
        onOrder={setOrder}
        incidents={incidents}
        rows={rows.length}
        undated={undated < rows.length ? undated : 0}
      >
        {listed ? <PlaceHeading atlas={atlas} listed={listed} count={incidents} /> : null}
      </ListHeader>
      {rows.length > 0 ? (
        <IncidentListBox atlas={atlas} rows={rows} />
      ) : (
        <EmptyList elsewhere={atlas.engine.totals.incidents} />
      )}
    </section>
  );
}
