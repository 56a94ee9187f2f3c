import { useId } from 'react';
import type { Join, PartSummary } from '../../dataset/import/gather/gather';
import { useTexts } from '../../i18n/texts';
import type { ImportSession } from '../../library/import-session';
import { useApp } from '../../state/store-context';
import control from './FieldControl.module.css';
import styles from './SeveralScreen.module.css';

interface JoinKeysProps {
  readonly part: PartSummary & { readonly type: 'table' };
  readonly at: number;
  readonly session: ImportSession & { readonly status: 'several' };
}

/** The choice of the two columns that hold the key of a join. */
export function JoinKeys({ part, at, session: { gather, several } }: JoinKeysProps) {
  const { t } = useTexts();
  const editGather = useApp((state) => state.editGather);
  const join = gather.joins.find(({ table }) => table === at);
  if (!join || join.key === '') return null;
  const own = gather.rows.flatMap((row) => {
    const table = several.parts[row];
    return table?.type === 'table' ? table.columns : [];
  });
  const change = (changed: Partial<Join>) =>
    editGather({ ...gather, joins: gather.joins.map((each) => (each === join ? { ...join, ...changed } : each)) });
  return (
    <div className={styles.keys}>
      <KeySelect label={t('imports.severalKey')} names={own} value={join.key} onChange={(key) => change({ key })} />
      <span aria-hidden>=</span>
      <KeySelect
        label={t('imports.severalOtherKey', { name: part.name })}
        names={part.columns}
        value={join.otherKey}
        onChange={(otherKey) => change({ otherKey })}
      />
    </div>
  );
}

interface KeySelectProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

function KeySelect({ label, names, value, onChange }: KeySelectProps) {
  const id = useId();
  return (
    <div className={styles.key}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={control.control} value={value} onChange={({ target }) => onChange(target.value)}>
        {[...new Set(names)].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
