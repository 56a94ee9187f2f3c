import { lazy, Suspense } from 'react';
import { useTexts, withLaterMessages } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { ErrorBoundary } from './ErrorBoundary';

const ComparePanel = lazy(async () => ({
  default: (await withLaterMessages(import('../panels/compare/ComparePanel'))).ComparePanel,
}));

/** The comparison. Its code is fetched when something is first compared. */
export function LazyCompare({ status }: { readonly status: string }) {
  const { t } = useTexts();
  return (
    <ErrorBoundary room={t('compare.title')} resetKey={status}>
      <Suspense fallback={<EmptyState title={t('compare.loading')} />}>
        <ComparePanel />
      </Suspense>
    </ErrorBoundary>
  );
}
