import { useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { screenLink } from '../../state/link/screen-link';
import { useAppStore } from '../../state/store-context';
import { Dialog } from '../../ui/Dialog';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { CitePart } from './cite/CitePart';
import { EmbedPart } from './embed/EmbedPart';
import { LinkPart } from './link/LinkPart';
import styles from './ShareDialog.module.css';

interface ShareDialogProps {
  readonly atlas: Atlas;
  readonly onClose: () => void;
}

const PARTS = ['link', 'cite', 'embed'] as const;

/** The link of the screen with its QR code, citations, and the code that shows the map on another page. */
export function ShareDialog({ atlas, onClose }: ShareDialogProps) {
  const { t } = useTexts();
  const store = useAppStore();
  const [part, setPart] = useState<(typeof PARTS)[number]>('link');
  // The page behind the dialog stands still, and so does its link.
  const [link] = useState(() => screenLink(store.getState(), window.location));
  return (
    <Dialog title={t('share.title')} closeLabel={t('app.close')} isOpen onOpenChange={onClose}>
      <div className={styles.form}>
        <SegmentedControl
          label={t('share.parts')}
          options={PARTS.map((value) => ({ value, label: t(`share.part-${value}`) }))}
          value={part}
          onChange={setPart}
        />
        {part === 'link' ? <LinkPart atlas={atlas} link={link} /> : null}
        {part === 'cite' ? <CitePart atlas={atlas} link={link} /> : null}
        {part === 'embed' ? <EmbedPart atlas={atlas} link={link} /> : null}
      </div>
    </Dialog>
  );
}
