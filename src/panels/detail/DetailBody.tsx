import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { textIn } from '../../domain/language';
import { useTexts } from '../../i18n/texts';
import { statedMeasures } from '../../spacetime/table-facts';
import { Button } from '../../ui/Button';
import { Attributions } from './Attributions';
import { Brief } from './Brief';
import { Casualties } from './Casualties';
import { Claims } from './Claims';
import styles from './DetailBody.module.css';
import { DetailFoot } from './DetailFoot';
import { Discrepancies } from './Discrepancies';
import { Doubts } from './Doubts';
import { FileRow } from './FileRow';
import { IncidentHistory } from './IncidentHistory';
import { Places } from './Places';
import { Related } from './Related';
import { Review } from './Review';
import { Sources } from './Sources';
import { Stories } from './Stories';
import { When } from './When';

interface DetailBodyProps {
  readonly atlas: Atlas;
  readonly detail: IncidentDetail;
  readonly title: string;
}

/** The whole record, in the order of an analyst's questions: when, where, what, who, at what cost, according to whom. */
export function DetailBody({ atlas, detail, title }: DetailBodyProps) {
  const { t, format, language } = useTexts();
  const { incident } = detail;
  const [isCovered, setIsCovered] = useState(incident.contentWarning !== undefined);
  // A file without such columns has no say in the matter.
  const saysWho = detail.row === undefined || incident.attributions.length > 0;
  const saysCost = detail.row === undefined || statedMeasures(atlas.engine.table).length > 0;
  const summary = textIn(language, incident.summary, incident.summaryAr);
  const warningText = (text: string) => atlas.translate?.(text, language) ?? text;
  return (
    <>
      <When time={incident.time} timeZone={atlas.timeZone} />
      {incident.events === undefined ? null : (
        <p className={styles.note}>
          {t('events.detail', { count: incident.events, number: format.number(incident.events) })}
        </p>
      )}
      <Places detail={detail} />
      {isCovered ? (
        <div className={styles.warning}>
          <p className={styles.warningText}>
            <TriangleAlert aria-hidden />
            <span>{t('panels.contentWarning', { what: warningText(incident.contentWarning ?? '') })}</span>
          </p>
          <Button onPress={() => setIsCovered(false)}>{t('panels.showAnyway')}</Button>
        </div>
      ) : (
        <>
          {summary === '' ? null : (
            <p className={styles.summary} dir="auto">
              {summary}
            </p>
          )}
          <Brief detail={detail} />
          {saysWho ? <Attributions detail={detail} /> : null}
          {saysCost ? <Casualties detail={detail} /> : null}
          <Discrepancies detail={detail} />
          <Stories detail={detail} />
          <Claims atlas={atlas} detail={detail} />
          <Doubts incident={incident} />
        </>
      )}
      <Related atlas={atlas} detail={detail} />
      <Sources detail={detail} />
      <Review incident={incident} />
      <IncidentHistory history={atlas.history ?? []} incident={incident.id} />
      <FileRow
        row={detail.row ?? Object.entries(incident.extra ?? {})}
        isWhole={detail.row !== undefined}
        corrected={detail.corrected}
      />
      <DetailFoot atlas={atlas} detail={detail} title={title} />
    </>
  );
}
