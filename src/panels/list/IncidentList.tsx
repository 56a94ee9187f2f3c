import { useMemo, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import type { Language } from '../../domain/language';
import { textIn } from '../../domain/language';
import { useTexts } from '../../i18n/texts';
import { LIST_KINDS } from '../../live/change';
import { busiestPlace } from '../../spacetime/busiest-place';
import type { SortOrder } from '../../spacetime/engine';
import { NO_PLACE } from '../../spacetime/event-table';
import { nodeFactsOf } from '../../spacetime/node-facts';
import { useApp, useAtlas } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { scopeBounds } from '../scope-bounds';
import { EmptyList } from './EmptyList';
import styles from './IncidentList.module.css';
import { IncidentListBox } from './IncidentListBox';
import { ListHeader } from './ListHeader';
import { listedRows } from './listed-rows';

/** The list of the matching incidents, or of those at one point of the map. */
export function IncidentList() {
  const atlas = useAtlas();
  return atlas ? <AtlasList key={atlas.id} atlas={atlas} /> : null;
}

function AtlasList({ atlas }: { readonly atlas: Atlas }) {
  const { language } = useTexts();
  const listPoint = useApp((state) => state.listPoint);
  const state = useLiveState(LIST_KINDS, 'calm');
  const [order, setOrder] = useState<SortOrder>('date');
  const point = state.pointList;
  const rows = useMemo(
    () => listedRows(atlas.engine, order, state.pointList, scopeBounds(state)),
    [atlas, order, state],
  );
  return (
    <section className={styles.list}>
      <ListHeader
        order={order}
        onOrder={setOrder}
        point={point === null ? null : { count: rows.length, place: nameOfPoint(atlas, point, language) }}
        onLeavePoint={() => listPoint(null)}
      />
      {rows.length > 0 ? (
        <IncidentListBox atlas={atlas} rows={rows} />
      ) : (
        <EmptyList elsewhere={point === null ? atlas.engine.totals.incidents : 0} />
      )}
    </section>
  );
}

/** Name of the place with the most matching rows at the point. When nothing matches, of the place that the node stands for. */
function nameOfPoint({ engine, placeAt }: Atlas, node: number, language: Language): string {
  const busiest = busiestPlace(engine.table, engine.rowsAt(node));
  const index = busiest === NO_PLACE ? (nodeFactsOf(engine).anchor[node] ?? NO_PLACE) : busiest;
  if (index === NO_PLACE) return '';
  const place = placeAt(index);
  return textIn(language, place.name, place.nameAr);
}
