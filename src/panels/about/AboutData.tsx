import { useTexts } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import { Dialog } from '../../ui/Dialog';
import styles from './AboutData.module.css';

interface AboutDataProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const PARTS = ['counts', 'range', 'dates', 'certain', 'precision', 'attribution', 'privacy'] as const;

/** Explains the data: what it covers, how its numbers are made, and what dates, circles and doubts mean. */
export function AboutData({ isOpen, onOpenChange }: AboutDataProps) {
  const { t, format, language } = useTexts();
  const atlas = useAtlas();
  const title = atlas ? ((language === 'ar' ? atlas.titleAr : null) ?? atlas.title) : '';
  const description = atlas ? ((language === 'ar' ? atlas.descriptionAr : null) ?? atlas.description) : '';
  return (
    <Dialog title={t('panels.about')} closeLabel={t('panels.closeAbout')} isOpen={isOpen} onOpenChange={onOpenChange}>
      {atlas ? (
        <>
          <h3 className={styles.title} dir="auto">
            {title}
          </h3>
          <p dir="auto">{description}</p>
          <dl className={styles.facts}>
            <dt>{t('panels.aboutIncidents')}</dt>
            <dd>{format.number(atlas.engine.table.incidentCount)}</dd>
            <dt>{t('panels.aboutPlaces')}</dt>
            <dd>{format.number(atlas.engine.places.length)}</dd>
            <dt>{t('panels.aboutSources')}</dt>
            <dd>{format.number(atlas.sourceCount)}</dd>
            <dt>{t('panels.aboutUpdated')}</dt>
            <dd>{atlas.updated}</dd>
            <dt>{t('panels.aboutLicence')}</dt>
            <dd dir="auto">{atlas.licence}</dd>
          </dl>
        </>
      ) : null}
      {PARTS.map((part) => (
        <section key={part} className={styles.part}>
          <h3 className={styles.heading}>{t(`panels.aboutTitle-${part}`)}</h3>
          <p>{t(`panels.aboutText-${part}`)}</p>
        </section>
      ))}
    </Dialog>
  );
}
