import { lazy, Suspense } from 'react';
import { useTexts, withLaterMessages } from '../i18n/texts';
import { EmptyState } from '../ui/EmptyState';
import { ErrorBoundary } from './ErrorBoundary';

const WritePanel = lazy(async () => ({
  default: (await withLaterMessages(import('../panels/write/WritePanel'))).WritePanel,
}));

/** The panel for writing. Its code is fetched when somebody first writes. */
export function LazyWrite({ status }: { readonly status: string }) {
  const { t } = useTexts();
  return (
    <ErrorBoundary room={t('app.write')} resetKey={status}>
      <Suspense fallback={<EmptyState title={t('app.write')} />}>
        <WritePanel />
      </Suspense>
    </ErrorBoundary>
  );
}
