import { Table2 } from 'lucide-react';
import { lazy, type RefObject, Suspense, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { useAtlas } from '../state/store-context';
import { Button } from '../ui/Button';
import type { Axis } from './axis';
import styles from './CountsButton.module.css';
import type { Track } from './track';

const CountsDialog = lazy(async () => ({ default: (await import('./CountsDialog')).CountsDialog }));

/** Opens the bars as a table, for readers who cannot see them or want their numbers. */
export function CountsButton({ track }: { readonly track: RefObject<Track | null> }) {
  const { t } = useTexts();
  const atlas = useAtlas();
  const [axis, setAxis] = useState<Axis | null>(null);
  return (
    <div className={styles.counts}>
      <Button
        variant="plain"
        square
        isDisabled={!atlas}
        aria-label={t('timeline.countsTable')}
        aria-haspopup="dialog"
        onPress={() => setAxis(track.current?.axis() ?? null)}
      >
        <Table2 aria-hidden />
      </Button>
      {atlas && axis ? (
        <Suspense fallback={null}>
          <CountsDialog atlas={atlas} axis={axis} onClose={() => setAxis(null)} />
        </Suspense>
      ) : null}
    </div>
  );
}
