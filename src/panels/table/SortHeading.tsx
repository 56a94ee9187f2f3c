import { ArrowDown, ArrowUp } from 'lucide-react';
import styles from './MatchTable.module.css';

interface SortHeadingProps {
  readonly sort: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
  readonly children: string;
}

/** A heading of a column. A press sorts the table by the column. */
export function SortHeading({ sort, onSort, children }: SortHeadingProps) {
  return (
    <th scope="col" aria-sort={sort}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {children}
        {sort === 'ascending' ? <ArrowUp aria-hidden /> : null}
        {sort === 'descending' ? <ArrowDown aria-hidden /> : null}
      </button>
    </th>
  );
}
