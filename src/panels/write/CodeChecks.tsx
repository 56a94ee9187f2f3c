import { useTexts } from '../../i18n/texts';
import styles from './WriteSection.module.css';

interface CodeChecksProps<T extends string> {
  readonly title: string;
  /** Enumeration of the labels, as in `terms.weapon-rocket`. */
  readonly term: 'weapon' | 'target' | 'outcome';
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  /** Never empty: without any it is `notStated` alone. */
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Several codes of an incident, in the order in which they are checked: the likeliest first. */
export function CodeChecks<T extends string>({ title, term, all, chosen, onChange }: CodeChecksProps<T | 'notStated'>) {
  const { t, tOr } = useTexts();
  const stated = all.filter((code) => code !== 'notStated');
  const toggle = (code: T | 'notStated') => {
    const others = chosen.filter((each) => each !== code && each !== 'notStated');
    const next = chosen.includes(code) ? others : [...others, code];
    onChange(next.length > 0 ? next : ['notStated']);
  };
  return (
    <fieldset className={styles.checks}>
      <legend>{chosen.includes('notStated') ? `${title}: ${t('write.notSet')}` : title}</legend>
      {stated.map((code) => (
        <label key={code} className={styles.check}>
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
          {tOr(`terms.${term}-${code}`, code)}
        </label>
      ))}
    </fieldset>
  );
}
