import { useLayoutEffect, useRef } from 'react';
import rowStyles from './IncidentRow.module.css';
import styles from './RowRuler.module.css';

interface RowRulerProps {
  /** Whether rows have two lines under the title. */
  readonly hasTwoLines: boolean;
  /** Called with the height in px, and again when larger text or more space between lines changes it. */
  readonly onHeight: (height: number) => void;
}

/** A row that nobody sees, with as many lines as a row can have: its height is that of all rows of a long list. */
export function RowRuler({ hasTwoLines, onHeight }: RowRulerProps) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const measure = () => element.offsetHeight > 0 && onHeight(element.offsetHeight);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [onHeight]);
  return (
    <div ref={row} className={`${rowStyles.row} ${styles.ruler}`} aria-hidden="true">
      <span className={rowStyles.title}>
        0<br />0
      </span>
      {hasTwoLines ? <span className={rowStyles.who}>0</span> : null}
      <span className={rowStyles.meta}>0</span>
    </div>
  );
}
