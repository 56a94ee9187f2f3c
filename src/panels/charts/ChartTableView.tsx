import styles from './ChartTableView.module.css';
import type { ChartTable } from './chart-table';

/** The numbers of a chart. Headings of rows that stand for a part of the selection are buttons. */
export function ChartTableView({ table, title }: { readonly table: ChartTable; readonly title: string }) {
  const shaded = table.rows.some(({ shades }) => shades);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: a section has no shorter element for a scrolling part.
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table} data-shaded={shaded}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns can have one heading.
              <th key={at} scope="col" data-text={table.rows[0]?.cells[at]?.press !== undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells, press, shades }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name.
            <tr key={at}>
              {cells.map(({ text, press: open }, column) =>
                column === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name.
                  <th key={column} scope="row">
                    {press ? (
                      <button
                        type="button"
                        className={styles.press}
                        aria-label={press.label}
                        aria-pressed={press.isOn}
                        onClick={press.run}
                      >
                        {text}
                      </button>
                    ) : (
                      text
                    )}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name.
                  <td key={column} data-shade={shades?.[column - 1]} data-text={open !== undefined}>
                    {open ? (
                      <button type="button" className={styles.press} aria-label={open.label} onClick={open.run}>
                        {text}
                      </button>
                    ) : (
                      text
                    )}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
