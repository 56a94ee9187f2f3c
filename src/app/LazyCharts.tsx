import { lazy, Suspense } from 'react';
import { useTexts, withLaterMessages } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { ErrorBoundary } from './ErrorBoundary';

const ChartsPanel = lazy(async () => ({
  default: (await withLaterMessages(import('../panels/charts/ChartsPanel'))).ChartsPanel,
}));
const ChartsDialog = lazy(async () => ({
  default: (await withLaterMessages(import('../panels/charts/ChartsDialog'))).ChartsDialog,
}));

interface ChartsProps {
  /** Whether they stand beside the map; else they are a dialog. */
  readonly hasRoom: boolean;
  readonly status: string;
}

/** The charts. Their code and the library that draws them are fetched when they first open. */
export function LazyCharts({ hasRoom, status }: ChartsProps) {
  const { t } = useTexts();
  return (
    <ErrorBoundary room={t('charts.title')} resetKey={status}>
      <Suspense fallback={hasRoom ? <EmptyState title={t('charts.loading')} /> : null}>
        {hasRoom ? <ChartsPanel /> : <ChartsDialog />}
      </Suspense>
    </ErrorBoundary>
  );
}
