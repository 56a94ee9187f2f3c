import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { incidentsIn } from '../../spacetime/table-facts';
import { dayText } from '../detail/day-text';
import { hasRecord } from '../has-record';
import styles from './AboutData.module.css';
import { factsOf, type NotStated } from './dataset-facts';

/** Counts, dates and licence of one dataset. */
export function AboutFacts({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { table, places } = atlas.engine;
  const { period, killed, wounded } = factsOf(table);
  const notStated = ({ none, count }: NotStated) =>
    none ? t('about.forAll') : t('about.forIncidents', { count, number: format.number(count) });
  const facts: readonly (readonly [string, string])[] = [
    [t('about.incidents'), format.number(incidentsIn(table))],
    ...(period ? [[t('about.period'), format.dateRange(period.from, period.to)] as const] : []),
    ...(killed.count > 0 ? [[t('about.killedNotStated'), notStated(killed)] as const] : []),
    ...(wounded.count > 0 ? [[t('about.woundedNotStated'), notStated(wounded)] as const] : []),
    [t('about.places'), format.number(places.length)],
    ...(hasRecord(atlas) || table.dimensions.some(({ id }) => id === 'source')
      ? [[t('about.sources'), format.number(atlas.sourceCount)] as const]
      : []),
    [t(hasRecord(atlas) ? 'about.updated' : 'about.opened'), dayText(atlas.updated, texts) || t('terms.notStated')],
    [t('about.licence'), atlas.licence || t('about.licenceNotStated')],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
