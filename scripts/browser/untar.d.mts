/** Writes the plain files of a tar archive below `folder` and returns their paths. */
export function untar(archive: Buffer, folder: string): Promise<string[]>;
