import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useApp, useAppStore } from '../../state/store-context';
import { indexOfIncident } from './listed-rows';

interface ActiveRowOptions {
  readonly atlas: Atlas;
  readonly rows: Int32Array;
  /** Brings a row into view. */
  readonly show: (index: number) => void;
  readonly pageSize: number;
}

interface ActiveRow {
  /** Index of the row on which the keys act, or -1. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** The row on which the keys act. It follows the open incident, and stays with its incident while rows come and go. */
export function useActiveRow({ atlas, rows, show, pageSize }: ActiveRowOptions): ActiveRow {
  const store = useAppStore();
  const selected = useApp((state) => state.selected);
  const [incident, setIncident] = useState(-1);
  const active = indexOfIncident(atlas.engine, rows, incident);
  const latest = useRef({ rows, show });
  latest.current = { rows, show };

  useEffect(() => {
    if (selected < 0) return;
    setIncident(selected);
    const index = indexOfIncident(atlas.engine, latest.current.rows, selected);
    if (index >= 0) latest.current.show(index);
  }, [atlas, selected]);

  const incidentAt = (index: number) => atlas.engine.table.incident[rows[index] ?? -1] ?? -1;
  const goTo = (index: number) => {
    const wanted = Math.min(Math.max(index, 0), rows.length - 1);
    if (wanted < 0) return;
    setIncident(incidentAt(wanted));
    store.getState().hover(incidentAt(wanted));
    show(wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (active >= 0) store.getState().select(incident);
      return;
    }
    const target = targetOf(event.key, active, rows.length, pageSize);
    if (target === null) return;
    event.preventDefault();
    goTo(target);
  };
  const onFocus = () => {
    if (active < 0 && rows.length > 0) setIncident(incidentAt(0));
  };
  const onBlur = () => store.getState().hover(-1);
  return { active, onKeyDown, onFocus, onBlur };
}

function targetOf(key: string, active: number, count: number, pageSize: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + Math.max(1, pageSize);
    case 'PageUp':
      return active - Math.max(1, pageSize);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
