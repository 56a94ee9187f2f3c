import { FileSource, type Source } from 'pmtiles';
import { ArchiveSource } from './archive-source';

const SCHEME = 'file-archive:';
const files = new Map<string, File>();

/** An address by which styles name an archive on the reader's disk. It holds until the page is closed. */
export function addressOfFile(file: File): string {
  const known = [...files].find(([, each]) => each === file);
  if (known) return known[0];
  const address = `${SCHEME}${files.size + 1}`;
  files.set(address, file);
  return address;
}

/** Reads an archive part by part: one on disk through the file's own slices, any other over HTTP. */
export function archiveSource(address: string): Source {
  const file = files.get(address);
  return file ? new FileSource(file) : new ArchiveSource(address);
}
