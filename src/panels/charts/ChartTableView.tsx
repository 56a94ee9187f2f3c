import { TextButton } from '../../ui/TextButton';
import styles from './ChartTableView.module.css';
import type { ChartCell, ChartPress, ChartRow, ChartTable } from './chart-table';

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
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name.
            <ChartTableRow key={at} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ChartTableRow({ row: { cells, press, cellPresses, shades, isOut = false } }: { readonly row: ChartRow }) {
  const [heading, ...others] = cells;
  return (
    <tr data-out={isOut === true}>
      <th scope="row">{heading ? cellContent(heading, press) : null}</th>
      {others.map((cell, at) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name.
          key={at}
          data-shade={shades?.[at]}
          data-out={typeof isOut !== 'boolean' && isOut[at]}
          data-text={cell.press !== undefined}
        >
          {cellContent(cell, cell.press ?? cellPresses?.[at])}
        </td>
      ))}
    </tr>
  );
}

function cellContent({ text }: ChartCell, press: ChartPress | undefined) {
  if (!press) return text;
  return (
    <TextButton label={press.label} isOn={press.isOn} onPress={press.run}>
      {text}
    </TextButton>
  );
}
