import { Dialog, Heading, Popover } from 'react-aria-components';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import type { PopoverPartProps } from '../../ui/popover-part';
import { parseUrl } from './basemap-address';
import { BASEMAP_CREDITS, BASEMAP_NOTES } from './basemap-attribution';
import styles from './CreditsPopover.module.css';

/** The sources and the limits of the basemap. */
export function CreditsPopover(popover: PopoverPartProps) {
  const { t } = useTexts();
  const basemap = useApp((state) => state.basemap);
  return (
    <Popover {...popover} className={styles.popover ?? ''} placement="top end">
      <Dialog className={styles.dialog ?? ''}>
        <Heading slot="title" className={styles.title ?? ''}>
          {t('map.about')}
        </Heading>
        {basemap.type === 'bundled' ? (
          <>
            <p>{[t('map.aboutBundled'), ...BASEMAP_NOTES.map((note) => t(`map.note-${note}`))].join(' ')}</p>
            <ul className={styles.credits}>
              {BASEMAP_CREDITS.map(({ name, licence, url }) => (
                <li key={name} dir="auto">
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {name}
                  </a>{' '}
                  {licence}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p dir="auto">
            {basemap.type === 'file'
              ? t('map.aboutFile', { name: basemap.file.name })
              : t('map.aboutOther', { host: hostOf(basemap.url) })}
          </p>
        )}
      </Dialog>
    </Popover>
  );
}

function hostOf(url: string): string {
  return parseUrl(url, document.baseURI)?.host ?? url;
}
