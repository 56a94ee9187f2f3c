import { type ReactNode, useId } from 'react';
import styles from './FileChoice.module.css';

interface FileChoiceProps {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Stands below the label. */
  readonly children?: ReactNode;
  /** Gets one file at least. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** An area that takes files, by a press or dropped on it. The same files can be chosen again. */
export function FileChoice({ label, icon, children, onFiles }: FileChoiceProps) {
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
        multiple
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onFiles(files);
          target.value = '';
        }}
      />
      {children}
    </div>
  );
}
