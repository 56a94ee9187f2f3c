import { useTexts } from '../i18n/texts';
import { problemText } from '../panels/text/problem-text';
import { useApp } from '../state/store-context';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

/** Stands in for the list while there is no dataset: says that it is loading, or what went wrong and what to do. */
export function DatasetState({ onReload }: { readonly onReload: () => void }) {
  const dataset = useApp((state) => state.dataset);
  const texts = useTexts();
  const { t } = texts;
  if (dataset.status === 'failed') {
    return (
      <div role="alert">
        <EmptyState title={t('app.datasetFailed')}>
          <p dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {problemText(texts, dataset.problem)}
          </p>
          <p>{t('app.importInstead')}</p>
          <Button onPress={onReload}>{t('app.tryAgain')}</Button>
        </EmptyState>
      </div>
    );
  }
  return (
    <div role="status">
      <EmptyState title={t('app.loading')} />
    </div>
  );
}
