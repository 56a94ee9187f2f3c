import type { Atlas, IncidentDetail } from '../dataset/atlas';
import { createCuratedAtlas } from '../dataset/curated/curated-atlas';
import type { Problem } from '../dataset/problem';
import { copyAtlas } from '../dataset/written/copy-atlas';
import { type PublishedFile, publishFile } from '../dataset/written/published-file';
import { withRevision } from '../dataset/written/revise';
import { isSameDataset } from '../dataset/written/same-dataset';
import { applyEdit, editKey, type WriteEdit } from '../dataset/written/write-edit';
import { emptyFile, type WrittenFile, type WrittenHead } from '../dataset/written/written-file';
import type { Dataset } from '../domain/incident';
import { changed, redone, type UndoStack, undone, undoStack } from '../domain/undo-stack';
import type { DraftEntry, DraftNews, DraftStore, StoredDraft } from './draft-store';
import type { ConflictChoice, Kept, WritingConflict, WritingState } from './writing-state';

/** What writing needs of the page. The store provides it; a test can provide its own. */
export interface DeskHost {
  /** Puts the finished part of the dataset on the screen. `isNew`: it was not there before, so that no window of it is kept. */
  readonly show: (atlas: Atlas, isNew: boolean) => void;
  readonly tell: (writing: WritingState | null) => void;
  readonly tellDrafts: (drafts: readonly DraftEntry[]) => void;
  readonly notify: (problem: Problem) => void;
  /** The dataset with this id is gone. */
  readonly forget: (id: string) => void;
  readonly now: () => number;
}

/** The dataset that is written in: its edits, what can be undone, and the browser that keeps it. One is open at a time. */
export interface WritingDesk {
  list(): Promise<void>;
  start(head: WrittenHead): Promise<boolean>;
  /** Begins with the records of an atlas. The atlas stays as it is. */
  copy(atlas: Atlas, details: readonly IncidentDetail[]): Promise<boolean>;
  /**
   * Opens a kept dataset. False when the browser does not have it or cannot read it, and when it cannot keep the dataset that is
   * open now; `start` and `copy` are false then, too.
   */
  open(id: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  edit(edit: WriteEdit): void;
  /** @returns the change that was taken back, or null where there was none */
  undo(): WriteEdit | null;
  redo(): WriteEdit | null;
  /** Adds what changed since the last revision to the history. */
  revise(by: string, why?: string): void;
  resolve(choice: ConflictChoice): Promise<void>;
  /** Saves at once, as before the page is left. */
  flush(): Promise<void>;
  /** Saves, and puts the dataset away; false when it cannot be kept. In a conflict it is kept as a dataset of its own. */
  close(): Promise<boolean>;
}

/** After the last edit, when the page counts the incidents again, and when the browser keeps them. Milliseconds. */
export const SETTLE_MS = 300;
export const SAVE_MS = 700;
/** Edits of one field that follow each other within this time are one step of undo. */
const JOIN_MS = 1500;

type Stack = UndoStack<WrittenFile, WriteEdit>;

export function createWritingDesk(host: DeskHost, drafts: DraftStore): WritingDesk {
  let stack: Stack | null = null;
  let base: WrittenFile | null = null;
  let version = 0;
  let published: PublishedFile | null = null;
  let onScreen: Dataset | null = null;
  let kept: Kept = { status: 'waiting' };
  let conflict: WritingConflict | null = null;
  let lastKey = '';
  let lastAt = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | null = null;
  let savedFile: WrittenFile | null = null;

  const tell = () => {
    if (!stack || !base) return host.tell(null);
    const [undo, redo] = [stack.past.at(-1)?.note ?? null, stack.future[0]?.note ?? null];
    const faults = published?.faults ?? new Map();
    host.tell({ file: stack.present, base, faults, undo, redo, kept, conflict });
  };
  const settle = () => {
    clearTimeout(settling);
    if (!stack) return;
    published = publishFile(stack.present);
    const { dataset } = published;
    if (!onScreen || !isSameDataset(onScreen, dataset)) {
      const isNew = onScreen === null;
      onScreen = dataset;
      host.show({ ...createCuratedAtlas(dataset), origin: 'imported', isWritten: true }, isNew);
    }
    tell();
  };
  const settleSoon = () => {
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLE_MS);
  };

  const draftOf = (file: WrittenFile): StoredDraft | null => {
    if (!base) return null;
    const { id, title, incidents } = file;
    const unfinished = (published ?? publishFile(file)).faults.size;
    const entry = { id, title, version, savedAt: host.now(), incidents: incidents.length, unfinished };
    return { entry, file, base };
  };
  const writeNow = async (): Promise<void> => {
    const file = stack?.present;
    const draft = file ? draftOf(file) : null;
    if (!file || !draft || conflict) return;
    const saved = await drafts.save(draft, version);
    if (stack?.present.id !== file.id) return;
    if (saved.ok) {
      version = saved.value.version;
      savedFile = file;
      kept = { status: 'saved', at: saved.value.savedAt };
      if (stack.present !== file) saveSoon();
    } else if (saved.problem === null) conflict = saved.version === 0 ? 'deleted' : 'saved';
    else kept = { status: 'failed', problem: saved.problem };
    tell();
    await list();
  };
  const save = (): Promise<void> => {
    clearTimeout(waiting);
    // One at a time: each needs the version that the one before has made.
    saving = (saving ?? Promise.resolve()).then(writeNow);
    return saving;
  };
  const saveSoon = () => {
    kept = { status: 'waiting' };
    clearTimeout(waiting);
    waiting = setTimeout(() => void save(), SAVE_MS);
  };

  const list = async () => {
    const listed = await drafts.list();
    if (listed.ok) host.tellDrafts(listed.value);
    else host.tellDrafts([]);
  };
  const begin = (file: WrittenFile, from: WrittenFile, at: number, savedAt: number | null) => {
    [stack, base, version, conflict, onScreen, lastKey] = [undoStack(file), from, at, null, null, ''];
    savedFile = savedAt === null ? null : file;
    kept = savedAt === null ? { status: 'waiting' } : { status: 'saved', at: savedAt };
    settle();
    if (savedAt === null) void save();
  };
  const drop = () => {
    clearTimeout(settling);
    clearTimeout(waiting);
    [stack, base, published, onScreen, conflict] = [null, null, null, null, null];
    tell();
  };

  /** History is not undone: what a revision says did happen. */
  const move = (next: Stack): WriteEdit | null => {
    if (!stack || next === stack) return null;
    const note = next.past.length < stack.past.length ? stack.past.at(-1)?.note : stack.future[0]?.note;
    const { history, updated } = stack.present;
    const { history: _, ...present } = next.present;
    stack = { ...next, present: { ...present, updated, ...(history && { history }) } };
    lastKey = '';
    saveSoon();
    settle();
    return note ?? null;
  };

  const onNews = ({ id, version: theirs }: DraftNews) => {
    void list();
    if (stack?.present.id !== id || theirs === version) return;
    conflict = theirs === 0 ? 'deleted' : 'saved';
    clearTimeout(waiting);
    tell();
  };
  drafts.hear(onNews);

  const takeTheirs = async (id: string) => {
    const opened = await drafts.open(id);
    if (!opened.ok) return host.notify(opened.problem);
    if (opened.value && stack)
      begin(opened.value.file, opened.value.base, opened.value.entry.version, opened.value.entry.savedAt);
    else drop();
  };

  const resolve = async (choice: ConflictChoice) => {
    if (!stack || !conflict) return;
    const { id } = stack.present;
    if (choice === 'theirs') return takeTheirs(id);
    if (choice === 'both') {
      const copy = againTitled({ ...stack.present, id: newWrittenId(host.now()) });
      begin(copy, { ...(base ?? copy), id: copy.id }, 0, null);
      await saving;
      return;
    }
    const opened = await drafts.open(id);
    if (!opened.ok) return host.notify(opened.problem);
    version = opened.value?.entry.version ?? 0;
    conflict = null;
    await save();
  };
  const flush = async () => {
    if (stack && stack.present !== savedFile) await save();
    else await saving;
  };
  /** Before another dataset is opened: false when this one would be lost. */
  const leave = async (): Promise<boolean> => {
    await flush();
    if (conflict) await resolve('both');
    if (kept.status !== 'failed') return true;
    host.notify(kept.problem);
    return false;
  };

  return {
    list,
    async start(head) {
      if (!(await leave())) return false;
      const file = emptyFile(newWrittenId(host.now()), head);
      begin(file, file, 0, null);
      return true;
    },
    async copy(atlas, details) {
      if (!(await leave())) return false;
      const file = againTitled(copyAtlas(atlas, details, newWrittenId(host.now())));
      begin(file, file, 0, null);
      return true;
    },
    async open(id) {
      if (stack?.present.id === id) {
        onScreen = null;
        settle();
        return true;
      }
      if (!(await leave())) return false;
      const opened = await drafts.open(id);
      if (!opened.ok) host.notify(opened.problem);
      if (!opened.ok || !opened.value) return false;
      const { entry, file, base: from } = opened.value;
      begin(file, from, entry.version, entry.savedAt);
      return true;
    },
    async remove(id) {
      if (stack?.present.id === id) drop();
      const removed = await drafts.remove(id);
      if (!removed.ok) host.notify(removed.problem);
      else host.forget(id);
      await list();
    },
    edit(edit) {
      if (!stack) return;
      const next = applyEdit(stack.present, edit);
      if (next === stack.present) return;
      const [key, at] = [editKey(edit), host.now()];
      const joins = key === lastKey && at - lastAt < JOIN_MS && isTyping(edit);
      [lastKey, lastAt] = [key, at];
      stack = changed(stack, next, edit, joins);
      saveSoon();
      tell();
      if (isTyping(edit)) settleSoon();
      else settle();
    },
    undo: () => (stack ? move(undone(stack)) : null),
    redo: () => (stack ? move(redone(stack)) : null),
    revise(by, why) {
      if (!stack || !base) return;
      const at = `${new Date(host.now()).toISOString().slice(0, 19)}Z`;
      const next = withRevision(base, stack.present, { at, by: by.trim(), ...(why?.trim() && { why: why.trim() }) });
      if (next === stack.present) return;
      stack = { ...stack, present: next };
      base = next;
      lastKey = '';
      saveSoon();
      settle();
    },
    resolve,
    flush,
    async close() {
      const isKept = await leave();
      if (isKept) drop();
      return isKept;
    },
  };
}

/** Letters follow each other quickly: counting again after each would hold up the next. */
function isTyping({ type }: WriteEdit): boolean {
  return type !== 'addIncident' && type !== 'removeIncident';
}

/** A second dataset of a name, told apart in every language. */
function againTitled(file: WrittenFile): WrittenFile {
  return { ...file, title: `${file.title} (2)`, ...(file.titleAr && { titleAr: `${file.titleAr} (2)` }) };
}

function newWrittenId(now: number): string {
  return `written-${now.toString(36)}${Math.floor(Math.random() * 36 ** 4).toString(36)}`;
}
