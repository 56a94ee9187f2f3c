import { ExternalLink } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import styles from './Sources.module.css';

interface OutwardLinkProps {
  /** http(s), checked. */
  readonly href: string;
  readonly children: string;
}

/** A link that leaves the page: a new tab that does not learn where it was opened from. */
export function OutwardLink({ href, children }: OutwardLinkProps) {
  const { t } = useTexts();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <ExternalLink className={styles.icon} aria-hidden />
      <span className="visually-hidden"> ({t('panels.newTab')})</span>
    </a>
  );
}
