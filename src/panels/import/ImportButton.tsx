import { lazy, Suspense } from 'react';
import { useTexts, withLaterMessages } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';

/** The dialog is large and rarely used, so its code loads when it first opens. */
const ImportDialog = lazy(async () => ({ default: (await withLaterMessages(import('./ImportDialog'))).ImportDialog }));

interface ImportButtonProps {
  /** Whether a menu opens the dialog instead of the button. */
  readonly isInMenu: boolean;
}

/** The button that opens the import dialog, with the dialog itself. */
export function ImportButton({ isInMenu }: ImportButtonProps) {
  const { t } = useTexts();
  const isOpen = useApp((state) => state.importOpen);
  const openImport = useApp((state) => state.openImport);
  return (
    <>
      {isInMenu ? null : <Button onPress={openImport}>{t('imports.button')}</Button>}
      {isOpen ? (
        <Suspense fallback={null}>
          <ImportDialog />
        </Suspense>
      ) : null}
    </>
  );
}
