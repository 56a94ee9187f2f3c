import { type ReactNode, useId } from 'react';
import styles from './FileChoice.module.css';

interface FileChoiceProps {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Stands below the label. */
  readonly children?: ReactNode;
  readonly onFile: (file: File) => void;
}

/** An area that takes a file, by a press or dropped on it. The same file can be chosen again. */
export function FileChoice({ label, icon, children, onFile }: FileChoiceProps) {
  const id = useId();
  return (
    <div className={styles.drop}>
      {icon}
      <label className={styles.choose} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.file}
        type="file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          target.value = '';
        }}
      />
      {children}
    </div>
  );
}
