import { safeLink } from '../../domain/safe-link';
import type { Source } from '../../domain/source';
import styles from './Sources.module.css';

/** The publisher of a source, as a link when the source has a safe address. */
export function SourceName({ source }: { readonly source: Source }) {
  const href = safeLink(source.url);
  if (!href) return <bdi>{source.publisher}</bdi>;
  return (
    <a className={styles.quiet} href={href} target="_blank" rel="noopener noreferrer" title={source.title}>
      <bdi>{source.publisher}</bdi>
    </a>
  );
}
