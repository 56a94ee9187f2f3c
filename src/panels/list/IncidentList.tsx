import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { MEASURE_KINDS } from '../../live/change';
import { countUndated } from '../../spacetime/undated-rows';
import { useAtlas } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { scopeBounds } from '../scope-bounds';
import { placesListed } from '../text/place-filter-text';
import { EmptyList } from './EmptyList';
import styles from './IncidentList.module.css';
import { IncidentListBox } from './IncidentListBox';
import { ListHeader } from './ListHeader';
import { PlaceHeading } from './PlaceHeading';
import { useListOrder } from './use-list-order';

/** The list of the matching incidents. */
export function IncidentList() {
  const atlas = useAtlas();
  return atlas ? <AtlasList key={atlas.id} atlas={atlas} /> : null;
}

function AtlasList({ atlas }: { readonly atlas: Atlas }) {
  const state = useLiveState(MEASURE_KINDS, 'calm');
  const [order, setOrder] = useListOrder(state.measure);
  const rows = useMemo(() => atlas.engine.rows(order, scopeBounds(state)), [atlas, order, state]);
  const undated = useMemo(() => countUndated(rows, atlas.engine.table), [rows, atlas]);
  const listed = placesListed(atlas, state.filters);
  return (
    <section className={styles.list}>
      <ListHeader order={order} onOrder={setOrder} undated={undated < rows.length ? undated : 0}>
        {listed ? <PlaceHeading atlas={atlas} listed={listed} count={rows.length} /> : null}
      </ListHeader>
      {rows.length > 0 ? (
        <IncidentListBox atlas={atlas} rows={rows} />
      ) : (
        <EmptyList elsewhere={atlas.engine.totals.incidents} />
      )}
    </section>
  );
}
