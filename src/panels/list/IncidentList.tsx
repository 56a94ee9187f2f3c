import { useMemo, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import type { Language } from '../../domain/language';
import { useTexts } from '../../i18n/texts';
import type { SortOrder } from '../../spacetime/engine';
import { useApp, useAtlas } from '../../state/store-context';
import { usePacedState } from '../paced-state';
import { scopeBounds } from '../scope-bounds';
import { EmptyList } from './EmptyList';
import styles from './IncidentList.module.css';
import { IncidentRows } from './IncidentRows';
import { ListHeader } from './ListHeader';
import { listedRows } from './listed-rows';

/** The incidents under window and filters, or those at one point of the map. */
export function IncidentList() {
  const atlas = useAtlas();
  return atlas ? <AtlasList key={atlas.id} atlas={atlas} /> : null;
}

function AtlasList({ atlas }: { readonly atlas: Atlas }) {
  const { language } = useTexts();
  const listPoint = useApp((state) => state.listPoint);
  const state = usePacedState('calm');
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
        <IncidentRows atlas={atlas} rows={rows} />
      ) : (
        <EmptyList elsewhere={point === null ? atlas.engine.totals.incidents : 0} />
      )}
    </section>
  );
}

/** The place whose point it is; a cluster that no zoom splits is named after its heaviest place. */
function nameOfPoint({ engine, placeAt }: Atlas, node: number, language: Language): string {
  const { tree } = engine;
  const index = node < tree.placeCount ? node : heaviestPlace(tree.nodeOf.at(-1), node);
  if (index < 0) return '';
  const place = placeAt(index);
  return (language === 'ar' ? place.nameAr : undefined) ?? place.name;
}

function heaviestPlace(nodes: Int32Array | undefined, node: number): number {
  return nodes ? nodes.indexOf(node) : -1;
}
