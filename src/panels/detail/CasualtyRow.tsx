import { useTexts } from '../../i18n/texts';
import styles from './Casualties.module.css';
import type { CasualtyCell, CasualtyLine } from './casualty-lines';
import { DatasetText } from './DatasetText';
import { figureText } from './figure-text';

/** Px of indent for each line above that includes the group. */
const INDENT = 12;

/** A group with its killed and wounded. What no source states reads "not stated", never 0. */
export function CasualtyRow({ line }: { readonly line: CasualtyLine }) {
  const { t } = useTexts();
  const { group, depth, kind, mark, conditions, killed, wounded } = line;
  return (
    <tr data-depth={depth} data-kind={kind}>
      <th scope="row" style={{ paddingInlineStart: depth * INDENT }}>
        {kind === 'rest' ? (
          <>
            <span className="visually-hidden">{t(`terms.group-${group}`)}: </span>
            {t('record.notToldApart')}
          </>
        ) : (
          t(`terms.group-${group}`)
        )}
        {mark ? (
          <small className={styles.aside}>
            {t(mark === 'overlaps' ? 'record.countedInOthers' : 'record.notCountedIn')}
          </small>
        ) : null}
        {conditions.map((condition) => (
          <small key={condition} className={styles.aside}>
            <DatasetText text={condition} />
          </small>
        ))}
      </th>
      <FigureCell cell={killed} measure="killed" />
      <FigureCell cell={wounded} measure="wounded" />
    </tr>
  );
}

interface FigureCellProps {
  readonly cell: CasualtyCell;
  readonly measure: 'killed' | 'wounded';
}

function FigureCell({ cell, measure }: FigureCellProps) {
  const texts = useTexts();
  const { t, format } = texts;
  if (cell === null) return <td className={styles.notStated}>{t('terms.notStated')}</td>;
  if (typeof cell === 'number') return <td>{format.number(cell)}</td>;
  const hasRange = cell.low !== cell.high || cell.open;
  return (
    <td data-measure={cell.best > 0 ? measure : 'none'} title={t(`terms.basis-${cell.basis}`)}>
      <strong>{format.number(cell.best)}</strong>
      {hasRange ? (
        <span className={styles.range}>
          <bdi>{figureText(cell, texts)}</bdi>
        </span>
      ) : null}
    </td>
  );
}
