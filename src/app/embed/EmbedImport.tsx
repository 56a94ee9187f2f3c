import { lazy, Suspense } from 'react';
import { withLaterMessages } from '../../i18n/texts';
import { useApp } from '../../state/store-context';

const Dialog = lazy(async () => ({
  default: (await withLaterMessages(import('../../panels/import/ImportDialog'))).ImportDialog,
}));

/** The dialog that asks before a file of another host is fetched, and for the file that a link names. */
export function EmbedImport() {
  const isOpen = useApp((state) => state.importOpen);
  return isOpen ? (
    <Suspense fallback={null}>
      <Dialog />
    </Suspense>
  ) : null;
}
