import { lazy, Suspense } from 'react';
import { withLaterMessages } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';

const ArchiveNote = lazy(async () => ({ default: (await withLaterMessages(import('./ArchiveNote'))).ArchiveNote }));

/** The note about an archive; nothing for a dataset that is in memory as a whole. */
export function LazyArchiveNote() {
  const atlas = useAtlas();
  if (!atlas?.archive) return null;
  return (
    <Suspense fallback={null}>
      <ArchiveNote atlas={atlas} />
    </Suspense>
  );
}
