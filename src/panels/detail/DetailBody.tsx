import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Attributions } from './Attributions';
import { Casualties } from './Casualties';
import { Claims } from './Claims';
import styles from './DetailBody.module.css';
import { DetailFoot } from './DetailFoot';
import { Discrepancies } from './Discrepancies';
import { Doubts } from './Doubts';
import { ExtraColumns } from './ExtraColumns';
import { Places } from './Places';
import { Related } from './Related';
import { Sources } from './Sources';
import { When } from './When';

interface DetailBodyProps {
  readonly atlas: Atlas;
  readonly detail: IncidentDetail;
  readonly title: string;
}

/** All of a record, in the order in which an analyst asks: when, where, what, who, at what cost, says who. */
export function DetailBody({ atlas, detail, title }: DetailBodyProps) {
  const { t, language } = useTexts();
  const { incident } = detail;
  const [isCovered, setIsCovered] = useState(incident.contentWarning !== undefined);
  const summary = language === 'ar' ? (incident.summaryAr ?? incident.summary) : incident.summary;
  const weapon = language === 'ar' ? (incident.weaponAr ?? incident.weapon) : incident.weapon;
  return (
    <>
      <When time={incident.time} />
      <Places detail={detail} />
      {isCovered ? (
        <div className={styles.warning}>
          <p className={styles.warningText}>
            <TriangleAlert aria-hidden />
            <span>{t('panels.contentWarning', { what: incident.contentWarning ?? '' })}</span>
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
          {weapon ? (
            <p className={styles.weapon}>
              {t('terms.measure-weapon')}: <bdi>{weapon}</bdi>
            </p>
          ) : null}
          <Attributions atlas={atlas} detail={detail} />
          <Casualties detail={detail} />
          <Discrepancies detail={detail} />
          <Claims detail={detail} />
          <Doubts incident={incident} />
        </>
      )}
      <Related atlas={atlas} detail={detail} />
      <Sources detail={detail} />
      {incident.extra ? <ExtraColumns extra={incident.extra} /> : null}
      <DetailFoot atlas={atlas} detail={detail} title={title} />
    </>
  );
}
