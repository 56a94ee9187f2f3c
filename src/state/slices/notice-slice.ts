import type { Problem } from '../../dataset/problem';
import type { SliceTools } from '../store';

/** A message over the screen that stays until it is closed or replaced by one with its key. */
export interface Notice {
  readonly key: string;
  readonly problem: Problem;
}

export interface NoticeSlice {
  readonly notices: readonly Notice[];
  /** Text of the one live region; set it only when the user asked for what it says. */
  readonly announcement: string;
  notify(key: string, problem: Problem): void;
  dismiss(key: string): void;
  announce(text: string): void;
}

export function createNoticeSlice({ get, set }: SliceTools): NoticeSlice {
  const others = (key: string) => get().notices.filter((notice) => notice.key !== key);
  return {
    notices: [],
    announcement: '',
    notify(key, problem) {
      set({ notices: [...others(key), { key, problem }] });
    },
    dismiss(key) {
      set({ notices: others(key) });
    },
    announce(announcement) {
      set({ announcement });
    },
  };
}
