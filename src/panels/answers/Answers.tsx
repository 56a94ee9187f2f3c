import { useId, useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { figureText, linesText, measureUnit } from '../../i18n/measure-text';
import { useTexts } from '../../i18n/texts';
import { MEASURE_KINDS } from '../../live/change';
import { useAppStore } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { TextButton } from '../../ui/TextButton';
import { windowDates } from '../text/window-dates';
import styles from './Answers.module.css';
import { type AnswerTarget, answersOf, notKnownToDay } from './answers-of';

interface AnswersProps {
  readonly atlas: Atlas;
  /** The level of the heading, one below that of the part of the page around it. In the side panel, the part around it has the name. */
  readonly level: 2 | 3;
}

/** Which day, week and month was worst, and where and by whom most happened, for the dates, filters and measure on the screen. */
export function Answers({ atlas, level }: AnswersProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const store = useAppStore();
  const state = useLiveState(MEASURE_KINDS, 'calm');
  const { measure, window } = state;
  const answers = useMemo(() => answersOf(atlas, state, texts), [atlas, state, texts]);
  const go = (target: AnswerTarget) => {
    if (target.type === 'window') store.getState().setWindow(...target.window);
    else store.getState().setFilter(target.dimension, [target.value]);
  };
  const unit = measureUnit(measure, texts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the counts change with `state`.
  const apart = useMemo(() => notKnownToDay(atlas), [atlas, state]);
  const dates = windowDates(atlas, window, format);
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.answers} {...(level === 3 ? { 'aria-labelledby': id } : {})}>
      <Heading id={id} className={styles.heading}>
        {t('answers.title')}
      </Heading>
      <p className={styles.note}>{t('answers.of', { unit, dates })}</p>
      {answers.length === 0 ? (
        <p className={styles.note}>{measure === 'incidents' ? t('answers.noIncident') : t('answers.none', { unit })}</p>
      ) : null}
      <dl className={styles.list}>
        {answers.map(({ question, values, others, most, lines }) => (
          <div key={question} className={styles.row}>
            <dt>{t(`answers.${question}`)}</dt>
            <dd>
              <span className={styles.values}>
                {values.map(({ label, target }) => (
                  <TextButton key={label} onPress={() => go(target)}>
                    <bdi>{label}</bdi>
                  </TextButton>
                ))}
                {others > 0 ? (
                  <span className={styles.note}>
                    {t('answers.others', { count: others, number: format.number(others) })}
                  </span>
                ) : null}
              </span>
              <span className={styles.figure}>
                {lines.length > 0
                  ? linesText(lines, measure, texts).join(t('figures.separator'))
                  : figureText({ incidents: 1, notStated: 0, low: most, best: most, high: most }, measure, texts)}
                {values.length + others > 1 ? ` ${t('answers.each')}` : ''}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {apart > 0 ? (
        <p className={styles.note}>{t('answers.notToDay', { count: apart, number: format.number(apart) })}</p>
      ) : null}
    </section>
  );
}
