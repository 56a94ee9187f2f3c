import { type ReactNode, useId } from 'react';
import styles from './AboutData.module.css';

interface AboutTextProps {
  readonly title: string;
  /** The first is a paragraph, those after it are a list. */
  readonly points: readonly string[];
  /** Language of the points, where it is not that of the page. */
  readonly language?: string | undefined;
  readonly children?: ReactNode;
}

/** One topic: its heading, its words, and what the page computes for it. */
export function AboutText({ title, points: [first, ...rest], language, children }: AboutTextProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h4 id={id} className={styles.heading}>
        {title}
      </h4>
      <p dir="auto" lang={language}>
        {first}
      </p>
      {rest.length > 0 ? (
        <ul className={styles.points}>
          {rest.map((point) => (
            <li key={point} dir="auto" lang={language}>
              {point}
            </li>
          ))}
        </ul>
      ) : null}
      {children}
    </section>
  );
}
