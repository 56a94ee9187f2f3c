import { unzipSync } from 'fflate';
import { ImportError } from '../import-error';
import { LIMITS } from './limits';

/**
 * Unpacks the wanted files of an archive. The archive's directory states their sizes, which are added up before anything is
 * unpacked; fflate writes no more than the stated size. Throws `ImportError`.
 */
export function unzipWithin(bytes: Uint8Array, isWanted: (name: string) => boolean): Record<string, Uint8Array> {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize, size }) {
        if (!isWanted(name)) return false;
        unpacked += originalSize;
        if (unpacked > LIMITS.workbookBytes) throw new ImportError('importBomb', { reason: 'unpackedTooLarge' });
        if (originalSize > LIMITS.ratioFloor && originalSize / Math.max(1, size) > LIMITS.ratio) {
          throw new ImportError('importBomb', { reason: 'ratioTooLarge' });
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('importTruncated', { reason: 'zipBroken' });
  }
}
