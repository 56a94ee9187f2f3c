import { Info } from 'lucide-react';
import { useTexts, withLaterMessages } from '../../i18n/texts';
import { usePartMissing } from '../../state/use-part-missing';
import { Button } from '../../ui/Button';
import { usePopoverPart } from '../../ui/use-popover-part';

const loadCredits = async () => (await withLaterMessages(import('./CreditsPopover'))).CreditsPopover;

/** A button with an "i" that shows the sources and the limits of the basemap. */
export function BasemapCredits() {
  const { t } = useTexts();
  const { trigger, Part, popover } = usePopoverPart('dialog', loadCredits, usePartMissing());
  return (
    <>
      <Button square aria-label={t('map.about')} {...trigger}>
        <Info aria-hidden />
      </Button>
      {Part ? <Part {...popover} /> : null}
    </>
  );
}
