import { type Release, releaseDifferences } from '../../domain/dataset-release';
import type { AppState, ReleaseSlice } from '../app-state';
import type { SliceTools } from './slice-tools';

/** Key of the notice that the data is not the one that the link cites. It goes when another dataset is shown. */
export const RELEASE_NOTICE = 'release';

export function createReleaseSlice({ get, set, live }: SliceTools): ReleaseSlice {
  const judge = () => {
    const { release, cited, notify } = get();
    if (!release || !cited) return;
    const [first] = releaseDifferences(cited, release);
    if (first === undefined) set({ cited: null });
    else notify(RELEASE_NOTICE, { code: 'releaseDiffers', params: paramsOf(get(), first, cited, release) });
  };
  return {
    release: null,
    cited: null,
    keepRelease(release) {
      set({ release });
      judge();
      live.tell('file', 'page');
    },
    cite(cited) {
      get().dismiss(RELEASE_NOTICE);
      set({ cited });
      judge();
    },
  };
}

function paramsOf({ dataset }: AppState, differs: string, cited: Release, shown: Release) {
  return {
    differs,
    citedDataset: cited.dataset,
    citedIncidents: cited.incidents,
    citedUpdated: cited.updated,
    shownDataset: dataset.status === 'ready' ? dataset.atlas.title : shown.dataset,
    shownIncidents: shown.incidents,
    shownUpdated: shown.updated,
  };
}
