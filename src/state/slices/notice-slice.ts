import type { NoticeSlice } from '../app-state';
import { RELEASE_NOTICE } from './release-slice';
import type { SliceTools } from './slice-tools';

export function createNoticeSlice({ get, set }: SliceTools): NoticeSlice {
  const others = (key: string) => get().notices.filter((notice) => notice.key !== key);
  return {
    notices: [],
    announcement: '',
    notify(key, problem, action) {
      set({ notices: [...others(key), { key, problem, ...(action && { action }) }] });
    },
    dismiss(key) {
      set({ notices: others(key), ...(key === RELEASE_NOTICE && { cited: null }) });
    },
    announce(announcement) {
      set({ announcement });
    },
  };
}
