import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import { usePartMissing } from '../../state/use-part-missing';
import { Button } from '../../ui/Button';
import { usePopoverPart } from '../../ui/use-popover-part';

const TableView = lazy(() => import('../table/TableView').then((module) => ({ default: module.TableView })));
const loadList = async () => (await import('./ShareMenuList')).ShareMenuList;

/** The button for the link of the screen and for the matching incidents as a table or a file. */
export function ShareMenu() {
  const { t } = useTexts();
  const atlas = useAtlas();
  const { trigger, Part, popover } = usePopoverPart('menu', loadList, usePartMissing());
  const [tableOpen, setTableOpen] = useState(false);
  return (
    <>
      <Button isDisabled={!atlas} {...trigger}>
        {t('panels.share')}
      </Button>
      {Part ? <Part {...popover} onTable={() => setTableOpen(true)} /> : null}
      {atlas && tableOpen ? (
        <Suspense>
          <TableView atlas={atlas} onClose={() => setTableOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
