import { lazy, type Ref, type RefObject, Suspense, useImperativeHandle, useState } from 'react';
import { useTexts, withLaterMessages } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import { usePartMissing } from '../../state/use-part-missing';
import { Button } from '../../ui/Button';
import { usePopoverPart } from '../../ui/use-popover-part';
import type { SaveWish } from './export/use-download';

const TableView = lazy(async () => ({ default: (await withLaterMessages(import('../table/TableView'))).TableView }));
const ExportDialog = lazy(async () => ({ default: (await withLaterMessages(import('./ExportDialog'))).ExportDialog }));
const ShareDialog = lazy(async () => ({ default: (await withLaterMessages(import('./ShareDialog'))).ShareDialog }));
const SavingDialog = lazy(async () => ({ default: (await withLaterMessages(import('./SavingDialog'))).SavingDialog }));
const loadList = async () => (await withLaterMessages(import('./ShareMenuList'))).ShareMenuList;

/** Within so many ms a menu that closes has given the focus back to its button. */
const MENU_CLOSED_MS = 100;

/** Opens the menu where another menu holds it. */
export interface ShareMenuHandle {
  readonly open: () => void;
}

interface ShareMenuProps {
  readonly ref?: Ref<ShareMenuHandle>;
  /** The button beside which the menu opens on a screen without room for a button of its own; null for its own. */
  readonly anchor?: RefObject<HTMLButtonElement | null> | null;
  /** Opens the picture or the film of the map, or the printed report. */
  readonly onOpen: (dialog: 'picture' | 'film' | 'report') => void;
}

/** The button for the link of the screen and for the matching incidents as a table or a file. */
export function ShareMenu({ ref, anchor = null, onOpen }: ShareMenuProps) {
  const { t } = useTexts();
  const atlas = useAtlas();
  const { trigger, Part, popover } = usePopoverPart('menu', loadList, usePartMissing());
  const [opened, setOpened] = useState<'table' | 'export' | 'share' | SaveWish | null>(null);
  const close = () => setOpened(null);
  useImperativeHandle(ref, () => ({
    // The item that was pressed goes with its menu, and the focus must come back to the button: this menu waits for that.
    open: () => void setTimeout(() => popover.onOpenChange(true), MENU_CLOSED_MS),
  }));
  return (
    <>
      {anchor ? null : (
        <Button isDisabled={!atlas} {...trigger}>
          {t('panels.share')}
        </Button>
      )}
      {Part ? (
        <Part
          {...popover}
          triggerRef={anchor ?? popover.triggerRef}
          onTable={() => setOpened('table')}
          onLong={setOpened}
          onChoose={() => setOpened('export')}
          onShare={() => setOpened('share')}
          onOpenDialog={onOpen}
        />
      ) : null}
      {atlas && opened ? (
        <Suspense>
          {opened === 'table' ? <TableView atlas={atlas} onClose={close} /> : null}
          {opened === 'export' ? <ExportDialog atlas={atlas} onLong={setOpened} onClose={close} /> : null}
          {opened === 'share' ? <ShareDialog atlas={atlas} onClose={close} /> : null}
          {typeof opened === 'object' ? <SavingDialog atlas={atlas} wish={opened} onClose={close} /> : null}
        </Suspense>
      ) : null}
    </>
  );
}
