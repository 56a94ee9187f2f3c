import type { IncidentDetail } from '../../dataset/atlas';
import type { CodeMeasure } from '../../domain/codes';
import { useTexts } from '../../i18n/texts';
import styles from './Brief.module.css';
import { CodedLine } from './CodedLine';
import { codedLines } from './coded-lines';
import { DatasetText } from './DatasetText';
import { Section } from './Section';
import { SideNames } from './SideNames';

/** One list of who acted against whom, with what and with which result. Where no source states it, the list says so. */
export function Brief({ detail }: { readonly detail: IncidentDetail }) {
  const { t } = useTexts();
  const { incident } = detail;
  const { by, against, between = [], note } = incident.sides;
  const lines = codedLines(incident);
  const onlyNamed = namesWithoutPart(detail);
  if ([...by, ...against, ...between, ...onlyNamed].length === 0 && lines.length === 0) return null;
  return (
    <Section title={t('record.brief')}>
      <dl className={styles.list}>
        {by.length > 0 ? <SideNames label={t('record.by')} names={by} detail={detail} /> : null}
        {against.length > 0 ? <SideNames label={t('record.against')} names={against} detail={detail} /> : null}
        {between.length > 0 ? <SideNames label={t('record.between')} names={between} detail={detail} /> : null}
        {onlyNamed.length > 0 ? (
          <SideNames label={t('record.named', { count: onlyNamed.length })} names={onlyNamed} detail={detail} />
        ) : null}
        {lines.map((line) => (
          <CodedLine key={line.measure} line={line} words={wordsOf(line.measure)} sources={detail.sources} />
        ))}
      </dl>
      {between.length > 0 ? <p className={styles.note}>{t('record.betweenNote')}</p> : null}
      {note ? (
        <p className={styles.note}>
          <DatasetText text={note} />
        </p>
      ) : null}
    </Section>
  );

  function wordsOf(measure: CodeMeasure) {
    const { weapon, weaponAr } = incident;
    return measure === 'weapon' && weapon ? { en: weapon, ar: weaponAr ?? weapon } : null;
  }
}

/** Actors of an imported row of whom it says neither what they did nor who ascribes it to them. */
function namesWithoutPart({ incident, actors, row }: IncidentDetail): readonly string[] {
  const { by, against, between = [] } = incident.sides;
  const placed = new Set([...by, ...against, ...between, ...incident.attributions.map(({ actor }) => actor)]);
  return row === undefined ? [] : [...(actors?.keys() ?? [])].filter((name) => !placed.has(name));
}
