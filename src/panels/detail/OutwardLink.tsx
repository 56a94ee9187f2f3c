import { ExternalLink } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import styles from './Sources.module.css';

interface OutwardLinkProps {
  /** An http(s) address that was checked. */
  readonly href: string;
  readonly children: string;
}

/** A link to another site. It opens a new tab without a referrer. */
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
