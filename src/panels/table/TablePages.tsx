import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './MatchTable.module.css';

interface TablePagesProps {
  /** Number of the page, from 0. */
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

/** The number of the page, with buttons for the previous and the next one. */
export function TablePages({ page, pages, onTurn }: TablePagesProps) {
  const { t, format } = useTexts();
  return (
    <nav className={styles.pages} aria-label={t('panels.pages')}>
      <Button isDisabled={page === 0} onPress={() => onTurn(page - 1)}>
        {t('panels.previous')}
      </Button>
      <span>{t('panels.pageOf', { page: format.number(page + 1), pages: format.number(pages) })}</span>
      <Button isDisabled={page >= pages - 1} onPress={() => onTurn(page + 1)}>
        {t('panels.next')}
      </Button>
    </nav>
  );
}
