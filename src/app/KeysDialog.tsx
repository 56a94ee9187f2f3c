import { useTexts } from '../i18n/texts';
import { useApp } from '../state/store-context';
import { Dialog } from '../ui/Dialog';
import { Toggle } from '../ui/Toggle';
import styles from './KeysDialog.module.css';

interface KeysDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const KEYS = [
  ['/', 'keySearch'],
  ['Enter ↓', 'keyResults'],
  ['↑ ↓', 'keyList'],
  ['[  ]', 'keyIncidents'],
  ['?', 'keyHelp'],
  ['Esc', 'keyClose'],
  ['← →', 'keyDay'],
  ['Shift ← →', 'keyWeek'],
  ['PgUp PgDn', 'keyMonth'],
  ['Home End', 'keyEnds'],
  ['Shift', 'keyFine'],
  ['+ −', 'keyShown'],
  ['+ −', 'keyZoom'],
  ['← → ↑ ↓', 'keyMarkers'],
  ['Enter ⌫', 'keyDraw'],
] as const;

/** The list of keys, and the switch that turns off the keys without a modifier. */
export function KeysDialog({ isOpen, onOpenChange }: KeysDialogProps) {
  const { t } = useTexts();
  const shortcuts = useApp((state) => state.shortcuts);
  const setShortcuts = useApp((state) => state.setShortcuts);
  return (
    <Dialog title={t('app.keys')} closeLabel={t('app.close')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <dl className={styles.keys}>
        {KEYS.map(([keys, message]) => (
          <div key={message} className={styles.row}>
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{t(`app.${message}`)}</dd>
          </div>
        ))}
      </dl>
      <Toggle isSelected={shortcuts} onChange={setShortcuts}>
        {t('app.singleKeys')}
      </Toggle>
    </Dialog>
  );
}
