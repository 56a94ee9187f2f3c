import type { Atlas } from '../../dataset/atlas';
import type { AboutPart, AboutTopic } from '../../domain/incident';
import { textIn } from '../../domain/language';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { dayText } from '../detail/day-text';
import { hasRecord } from '../has-record';
import { CorrectionList } from '../import/CorrectionList';
import { ReceiptView } from '../import/ReceiptView';
import { AboutCoverage } from './AboutCoverage';
import styles from './AboutData.module.css';
import { AboutFacts } from './AboutFacts';
import { AboutLines } from './AboutLines';
import { AboutText } from './AboutText';

const OF_A_RECORD = ['counts', 'ranges', 'dates'] as const;
const OF_ROWS = ['rows', 'rowRanges', 'rowDates'] as const;

/** One dataset: its facts, what its editor says about it, and how the page counts it. A table says no more than is true of it. */
export function AboutDataset({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t, language } = texts;
  const mark = useApp((state) => state.marks[atlas.id]);
  const isRecord = hasRecord(atlas);
  const { dimensions } = atlas.engine.table;
  const said = new Set(atlas.about?.map(({ topic }) => topic));
  const description = textIn(language, atlas.description, atlas.descriptionAr);
  return (
    <>
      <h3 className={styles.title} dir="auto">
        {textIn(language, atlas.title, atlas.titleAr)}
      </h3>
      {description === '' ? null : <p dir="auto">{description}</p>}
      <AboutFacts atlas={atlas} />
      {atlas.imported ? (
        <ReceiptView
          about={{
            file: atlas.imported.file,
            size: atlas.size ?? 0,
            hash: mark?.hash ?? null,
            day: dayText(atlas.updated, texts),
            format: atlas.imported.format,
          }}
          receipt={atlas.imported.receipt}
        />
      ) : null}
      {atlas.rows ? <CorrectionList rows={atlas.rows} troubled={null} file={atlas.title} /> : null}
      {atlas.about?.map((part) => (
        <AboutText
          key={part.topic}
          title={t(`about.topic-${part.topic}`)}
          points={pointsIn(part, language)}
          language={part.pointsAr === undefined && language === 'ar' ? 'en' : undefined}
        >
          <Computed topic={part.topic} atlas={atlas} />
        </AboutText>
      ))}
      {atlas.coverage && !said.has('coverage') ? <AboutCoverage coverage={atlas.coverage} /> : null}
      {(isRecord ? OF_A_RECORD : OF_ROWS).map((part) => (
        <AboutText key={part} title={t(`about.title-${part}`)} points={[t(`about.text-${part}`)]} />
      ))}
      {dimensions.some(({ id, values }) => id === 'status' && values.length > 0) ? (
        <AboutText title={t('about.title-attribution')} points={[t('about.text-attribution')]} />
      ) : null}
    </>
  );
}

/** What the page can read from the dataset on a topic, so that the words cannot contradict the data. */
function Computed({ topic, atlas }: { readonly topic: AboutTopic; readonly atlas: Atlas }) {
  if (topic === 'apart') return <AboutLines atlas={atlas} />;
  return topic === 'coverage' && atlas.coverage ? <AboutCoverage coverage={atlas.coverage} /> : null;
}

function pointsIn({ points, pointsAr }: AboutPart, language: string): readonly string[] {
  return language === 'ar' && pointsAr !== undefined ? pointsAr : points;
}
