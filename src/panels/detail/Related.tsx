import { useMemo, useState } from 'react';
import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { titleText } from '../../i18n/incident-title';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { rowWhen } from '../text/when-text';
import { DatasetText } from './DatasetText';
import styles from './Related.module.css';
import { type RelatedLine, relatedLines } from './related-incidents';
import { Section } from './Section';

/** Number of lines before the reader asks for more. */
const AT_FIRST = 5;

interface RelatedProps {
  readonly atlas: Atlas;
  readonly detail: IncidentDetail;
}

/** Related incidents, under a heading for each kind of relation. */
export function Related({ atlas, detail }: RelatedProps) {
  const { t, format } = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const lines = useMemo(() => relatedLines(atlas, atlas.indexOf(detail.incident.id), detail), [atlas, detail]);
  if (lines.length === 0) return null;
  const shown = isWhole ? lines : lines.slice(0, AT_FIRST);
  const relations = [...new Set(shown.map(({ relation }) => relation))];
  const hidden = lines.length - shown.length;
  return (
    <Section title={t('panels.related')}>
      {relations.map((relation) => (
        <div key={relation} className={styles.group}>
          <h4 className={styles.relation}>{t(`terms.relation-${relation}`)}</h4>
          <ul className={styles.list}>
            {shown
              .filter((line) => line.relation === relation)
              .map((line) => (
                <RelatedItem key={line.incident} atlas={atlas} line={line} />
              ))}
          </ul>
        </div>
      ))}
      {hidden > 0 ? (
        <Button variant="link" onPress={() => setIsWhole(true)}>
          {t('panels.moreRelated', { count: hidden, number: format.number(hidden) })}
        </Button>
      ) : null}
    </Section>
  );
}

function RelatedItem({ atlas, line: { incident, note } }: { readonly atlas: Atlas; readonly line: RelatedLine }) {
  const texts = useTexts();
  const select = useApp((state) => state.select);
  const hover = useApp((state) => state.hover);
  return (
    <li>
      <button
        type="button"
        className={styles.link}
        onClick={() => select(incident)}
        onMouseEnter={() => hover(incident)}
        onMouseLeave={() => hover(-1)}
      >
        <bdi>{titleText(atlas.summary(incident), texts)}</bdi>
        <span className={styles.date}>{rowWhen(atlas.engine.table, atlas.rowOf(incident), texts.format)}</span>
      </button>
      {note ? (
        <p className={styles.note}>
          <DatasetText text={note} />
        </p>
      ) : null}
    </li>
  );
}
