import type { FilePart } from '../../../dataset/exchange/row-stream';
import { saveFile } from './save-file';

/** Where a file goes, part by part. */
export interface FileSink {
  write(parts: readonly FilePart[]): Promise<void>;
  /** Ends the file and hands it to the reader. */
  close(): Promise<void>;
  /** Gives the file up: nothing of it is left. */
  abort(): Promise<void>;
}

/** Parts are gathered up to so many characters or bytes, because a Blob of many small parts takes long. */
const GATHERED = 4_000_000;

/** A file among the browser's downloads. Its parts are Blobs, which the browser moves out of memory to its disk. */
export function downloadSink(name: string, type: string): FileSink {
  let blobs: Blob[] = [];
  let gathered: FilePart[] = [];
  let size = 0;
  const pack = () => {
    if (gathered.length > 0) blobs.push(new Blob(gathered));
    gathered = [];
    size = 0;
  };
  return {
    async write(parts) {
      gathered.push(...parts);
      for (const part of parts) size += part.length;
      if (size >= GATHERED) pack();
    },
    async close() {
      pack();
      const file = new Blob(blobs, { type });
      // A Blob for which there was no room is only found out when it is read.
      await file.slice(-1).arrayBuffer();
      saveFile(name, file);
    },
    async abort() {
      blobs = [];
      gathered = [];
    },
  };
}

declare global {
  interface Window {
    /** Absent in browsers that let no page write to a file. */
    readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;
  }
}

/** Whether the reader can choose where a file goes while it is written. */
export const canChoosePlace = (): boolean => typeof window.showSaveFilePicker === 'function';

/**
 * A file at a place that the reader chooses. The browser writes beside it and puts it in place at the end.
 * @throws AbortError when the reader chooses none
 */
export async function chosenSink(name: string): Promise<FileSink> {
  const handle = await window.showSaveFilePicker?.({ suggestedName: name });
  if (!handle) throw new Error('This browser lets no page write to a chosen place');
  const stream = await handle.createWritable();
  return {
    async write(parts) {
      for (const part of parts) await stream.write(part);
    },
    close: () => stream.close(),
    abort: () => stream.abort(),
  };
}
