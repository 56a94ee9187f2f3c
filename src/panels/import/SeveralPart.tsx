import { useId } from 'react';
import type { PartSummary } from '../../dataset/import/gather/gather';
import { foldedName, SAME_SHAPE, sharedColumns } from '../../dataset/import/gather/key-text';
import { useTexts } from '../../i18n/texts';
import type { ImportSession } from '../../library/import-session';
import { useApp } from '../../state/store-context';
import { problemText } from '../text/problem-text';
import control from './FieldControl.module.css';
import { type TableUse, useOf, withUse } from './gather-use';
import { JoinKeys } from './JoinKeys';
import { joinText } from './join-text';
import styles from './SeveralScreen.module.css';

interface PartProps {
  readonly part: PartSummary;
  readonly at: number;
  readonly session: ImportSession & { readonly status: 'several' };
}

/** One of several tables: what it has, what it is for, and what comes of that. */
export function SeveralPart({ part, at, session }: PartProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const id = useId();
  const editGather = useApp((state) => state.editGather);
  const { gather, several, tally } = session;
  const use = useOf(gather, at);
  const uses: readonly TableUse[] = part.type === 'table' ? ['rows', 'join', 'none'] : ['rows', 'none'];
  const main = several.parts[gather.rows.find((each) => each !== at) ?? -1];
  const taken = tally?.rows.find(({ file }) => file === part.name);
  const joined = tally?.joins.find(({ file }) => file === part.name);
  return (
    <li className={styles.part} data-use={use}>
      <div className={styles.what}>
        <strong className={styles.name}>
          <bdi>{part.name}</bdi>
        </strong>
        <span className={styles.note}>
          {part.type === 'table'
            ? t('imports.severalColumns', { count: part.columns.length, names: format.list(part.columns) })
            : null}
          {part.type === 'dataset' ? t('imports.severalDataset') : null}
          {part.type === 'unread' ? problemText(texts, part.problem) : null}
        </span>
      </div>
      {part.type === 'unread' ? null : (
        <select
          className={control.control}
          aria-label={t('imports.severalUse', { name: part.name })}
          aria-describedby={`${id}-note`}
          value={use}
          onChange={({ target }) => editGather(withUse(gather, at, target.value as TableUse))}
        >
          {uses.map((each) => (
            <option key={each} value={each}>
              {t(`imports.severalUse-${each}`)}
            </option>
          ))}
        </select>
      )}
      <div id={`${id}-note`} className={styles.outcome}>
        {use === 'rows' && main?.type === 'table' && part.type === 'table' ? <Shape part={part} main={main} /> : null}
        {use === 'rows' && taken ? <p>{t('imports.severalRows', { count: taken.rows })}</p> : null}
        {use === 'rows' && taken && taken.lacks.length > 0 ? (
          <p>{t('imports.severalLacks', { columns: format.list(taken.lacks) })}</p>
        ) : null}
        {use === 'join' && part.type === 'table' ? <JoinKeys part={part} at={at} session={session} /> : null}
        {use === 'join' && joined ? <p role="status">{joinText(joined, texts)}</p> : null}
      </div>
    </li>
  );
}

type Table = PartSummary & { readonly type: 'table' };

/** Says that a table is unlike the others whose rows it joins. */
function Shape({ part, main }: { readonly part: Table; readonly main: Table }) {
  const { t, format } = useTexts();
  if (sharedColumns(main.columns, part.columns) >= SAME_SHAPE) return null;
  const names = new Set(main.columns.map(foldedName));
  const shared = part.columns.filter((name) => names.has(foldedName(name))).length;
  const count = format.number(part.columns.length);
  return (
    <p className={styles.warning}>
      {t('imports.severalOtherShape', { shared: format.number(shared), count, name: main.name })}
    </p>
  );
}
