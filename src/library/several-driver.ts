import type { Gather } from '../dataset/import/gather/gather';
import type { ImportReply, ImportRequest } from '../dataset/import/import-messages';
import type { LibraryHost } from './library-host';

type ReplyOf<T extends ImportReply['type']> = ImportReply & { readonly type: T };

/** The choice of how several tables become one: keeps the session and asks the worker for counts. */
export function createSeveral({ session, moveTo }: LibraryHost, post: (request: ImportRequest) => void) {
  const count = (gather: Gather) => {
    if (gather.rows.length > 0) post({ type: 'tryGather', gather });
  };
  return {
    /** @param before what the reader had chosen when these tables were open before */
    ask({ several }: ReplyOf<'several'>, before: Gather | undefined): void {
      const gather = before ?? several.gather;
      moveTo({ status: 'several', several, gather, tally: null });
      count(gather);
    },
    edit(gather: Gather): void {
      const now = session();
      if (now.status !== 'several') return;
      moveTo({ ...now, gather, tally: null });
      count(gather);
    },
    onTally({ asked, gather, counts }: ReplyOf<'gatherTally'>): void {
      const now = session();
      if (now.status !== 'several' || JSON.stringify(now.gather) !== JSON.stringify(asked)) return;
      moveTo({ ...now, gather, tally: counts });
    },
    /** Goes on with the tables. Returns what was chosen, or null where nothing was. */
    confirm(size: number): Gather | null {
      const now = session();
      if (now.status !== 'several' || now.gather.rows.length === 0) return null;
      moveTo({ status: 'reading', name: now.several.name, size, task: 'import', progress: null });
      post({ type: 'gather', gather: now.gather });
      return now.gather;
    },
  };
}
