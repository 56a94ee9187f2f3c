import { useMemo } from 'react';
import type { IncidentDetail } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { type CountStory, countStories } from './count-stories';
import { measureText } from './figure-text';
import { Section } from './Section';
import { SpeakerName } from './SpeakerName';
import styles from './Stories.module.css';
import { StoryChart } from './StoryChart';
import { StoryTable } from './StoryTable';

/** Charts of the counts that changed over the days, and tables with the same data for screen readers. */
export function Stories({ detail: { incident, sources } }: { readonly detail: IncidentDetail }) {
  const { t } = useTexts();
  const stories = useMemo(() => countStories(incident, sources), [incident, sources]);
  if (stories.length === 0) return null;
  return (
    <Section title={t('record.story')}>
      {stories.map((story) => (
        <figure key={`${story.measure}|${story.group}`} className={styles.story}>
          <Story story={story} sources={sources} />
        </figure>
      ))}
      <p className={styles.rule}>{t('record.storyRule')}</p>
    </Section>
  );
}

interface StoryProps {
  readonly story: CountStory;
  readonly sources: IncidentDetail['sources'];
}

function Story({ story, sources }: StoryProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { lines, undated } = story;
  return (
    <>
      <figcaption className={styles.name}>{measureText(story, texts)}</figcaption>
      <StoryChart story={story} sources={sources} />
      <StoryTable story={story} sources={sources} />
      {lines.length > 0 ? (
        <p className={styles.lines}>
          {t('record.storyLine')}{' '}
          {lines.map(({ voice }, index) => (
            <span key={voice} className={styles.voice}>
              <svg aria-hidden="true" className={styles.sample} viewBox="0 0 18 6">
                <path className={styles.line} data-line={index} d="M0 3H18" />
              </svg>
              <SpeakerName name={voice} />
            </span>
          ))}
        </p>
      ) : null}
      {undated.length > 0 ? (
        <p className={styles.lines}>
          {t('record.storyUndated', { count: undated.length, number: format.number(undated.length) })}
        </p>
      ) : null}
    </>
  );
}
