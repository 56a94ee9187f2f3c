import type { AppStore } from '../../state/store';
import type { ReportData } from './report-data';

interface Prepared {
  readonly data: ReportData;
  /** The engine's revision and the language that it was made for. */
  readonly mark: string;
}

const prepared = new WeakMap<AppStore, Prepared>();

/** What a report shows beyond the counts changes with the selection, the view and the language. */
export function reportMark(store: AppStore): string {
  const { dataset, view, language, selected } = store.getState();
  if (dataset.status !== 'ready') return '';
  const { id, engine } = dataset.atlas;
  return JSON.stringify([id, engine.revision, view, language, selected]);
}

export function rememberReport(store: AppStore, data: ReportData): void {
  prepared.set(store, { data, mark: reportMark(store) });
}

/** The report that was prepared for what the screen shows now; null when there is none. */
export function rememberedReport(store: AppStore): ReportData | null {
  const found = prepared.get(store);
  return found && found.mark === reportMark(store) ? found.data : null;
}
