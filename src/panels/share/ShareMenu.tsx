import { lazy, Suspense, useState } from 'react';
import { useTexts, withLaterMessages } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import { usePartMissing } from '../../state/use-part-missing';
import { Button } from '../../ui/Button';
import { usePopoverPart } from '../../ui/use-popover-part';
import { takesLong } from './export/many-rows';
import { type SaveWish, useDownload } from './export/use-download';

const TableView = lazy(async () => ({ default: (await withLaterMessages(import('../table/TableView'))).TableView }));
const ExportDialog = lazy(async () => ({ default: (await withLaterMessages(import('./ExportDialog'))).ExportDialog }));
const ShareDialog = lazy(async () => ({ default: (await withLaterMessages(import('./ShareDialog'))).ShareDialog }));
const SavingDialog = lazy(async () => ({ default: (await withLaterMessages(import('./SavingDialog'))).SavingDialog }));
const loadList = async () => (await withLaterMessages(import('./ShareMenuList'))).ShareMenuList;

interface ShareMenuProps {
  /** Opens the picture or the film of the map, or the printed report. */
  readonly onOpen: (dialog: 'picture' | 'film' | 'report') => void;
}

/** The button for the link of the screen and for the matching incidents as a table or a file. */
export function ShareMenu({ onOpen }: ShareMenuProps) {
  const { t } = useTexts();
  const atlas = useAtlas();
  const { trigger, Part, popover } = usePopoverPart('menu', loadList, usePartMissing());
  const [opened, setOpened] = useState<'table' | 'export' | 'share' | SaveWish | null>(null);
  const download = useDownload();
  const close = () => setOpened(null);
  const save = (wish: SaveWish) => {
    if (!atlas) return;
    const isLong = takesLong(atlas, wish.rows) || wish.place === 'chosen';
    setOpened(isLong ? wish : null);
    if (!isLong) void download(wish);
  };
  return (
    <>
      <Button isDisabled={!atlas} {...trigger}>
        {t('panels.share')}
      </Button>
      {Part ? (
        <Part
          {...popover}
          onTable={() => setOpened('table')}
          onSave={(format) => save({ format, rows: 'matching', coarseness: 'exact', place: 'downloads' })}
          onChoose={() => setOpened('export')}
          onShare={() => setOpened('share')}
          onOpenDialog={onOpen}
        />
      ) : null}
      {atlas && opened ? (
        <Suspense>
          {opened === 'table' ? <TableView atlas={atlas} onClose={close} /> : null}
          {opened === 'export' ? <ExportDialog atlas={atlas} onSave={save} onClose={close} /> : null}
          {opened === 'share' ? <ShareDialog atlas={atlas} onClose={close} /> : null}
          {typeof opened === 'object' ? <SavingDialog atlas={atlas} wish={opened} onClose={close} /> : null}
        </Suspense>
      ) : null}
    </>
  );
}
