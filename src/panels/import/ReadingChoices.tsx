import { useId } from 'react';
import type { MappingPreview, PreviewReading } from '../../dataset/import/import-messages';
import type { Mapping } from '../../dataset/import/mapping/mapping';
import { ENCODINGS, NO_HEADER, type ReadingChoice } from '../../dataset/import/open/reading';
import type { DecimalSign } from '../../dataset/import/parse/decimal-sign';
import type { Problem } from '../../dataset/problem';
import { type Texts, useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { problemText } from '../text/problem-text';
import { DELIMITERS, delimiterText } from './delimiters';
import { LabelledSelect } from './LabelledSelect';
import styles from './ReadingChoices.module.css';
import { SheetChoice } from './SheetChoice';
import { TablesChoice } from './TablesChoice';

interface ReadingChoicesProps {
  readonly preview: MappingPreview;
  readonly mapping: Mapping;
  readonly isRereading: boolean;
  readonly problem: Problem | null;
}

const SIGNS: readonly DecimalSign[] = ['point', 'comma'];

/** How the file is read: sheet, header, delimiter, encoding, decimal sign. The reader can change each, and the table below follows. */
export function ReadingChoices({ preview, mapping, isRereading, problem }: ReadingChoicesProps) {
  const texts = useTexts();
  const { t } = texts;
  const id = useId();
  const editMapping = useApp((state) => state.editMapping);
  const chooseReading = useApp((state) => state.chooseReading);
  const { reading, guess } = preview;
  const sign = mapping.decimal ?? 'point';
  const guessedSign = guess.mapping.decimal ?? 'point';
  return (
    <section className={styles.reading} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t('imports.reading')}
      </h3>
      <div className={styles.choices}>
        <TablesChoice preview={preview} />
        <SheetChoice preview={preview} />
        {reading ? <FileChoices reading={reading} /> : null}
        <LabelledSelect
          label={t('imports.readingDecimal')}
          value={sign}
          options={SIGNS.map((value) => ({ value, label: t(`imports.decimal-${value}`) }))}
          {...(sign === guessedSign
            ? guess.decimalComma && { note: t('imports.decimalComma') }
            : guessed(t(`imports.decimal-${guessedSign}`), texts))}
          onChange={(decimal) => editMapping({ ...mapping, decimal })}
        />
      </div>
      {isRereading ? (
        <p role="status" className={styles.status}>
          {t('imports.readingAgain')}
        </p>
      ) : null}
      {problem ? (
        <p role="alert" className={styles.problem}>
          {t('imports.readingFailed', { problem: problemText(texts, problem) })}
        </p>
      ) : null}
      {reading && Object.keys(reading.choice).length > 0 ? (
        <Button variant="link" onPress={() => chooseReading({})}>
          {t('imports.readingReset')}
        </Button>
      ) : null}
    </section>
  );
}

function guessed(guess: string, { t }: Texts): { readonly note: string } {
  return { note: t('imports.readingGuessed', { guess }) };
}

function FileChoices({ reading }: { readonly reading: PreviewReading }) {
  const texts = useTexts();
  const { t } = texts;
  const chooseReading = useApp((state) => state.chooseReading);
  const { now, guess, choice } = reading;
  /** A choice that is the guess is no choice. A header is counted in rows, which another delimiter or encoding makes anew. */
  const choose = (key: keyof ReadingChoice, value: string | number) => {
    const { [key]: _, ...others } = choice;
    chooseReading(value === guess[key] ? others : { ...others, [key]: value });
  };
  return (
    <>
      {now.headerRow === null ? null : (
        <LabelledSelect
          label={t('imports.readingHeader')}
          value={String(now.headerRow)}
          options={headerOptions(reading, texts)}
          {...(guess.headerRow !== null && guess.headerRow !== now.headerRow
            ? guessed(headerText(guess.headerRow, reading, texts), texts)
            : {})}
          onChange={(value) => choose('headerRow', Number(value))}
        />
      )}
      {now.delimiter === null ? null : (
        <LabelledSelect
          label={t('imports.readingDelimiter')}
          value={now.delimiter}
          options={[...new Set([...DELIMITERS.map(({ sign }) => sign as string), now.delimiter])].map((value) => ({
            value,
            label: delimiterText(value, t),
          }))}
          {...(guess.delimiter !== null && guess.delimiter !== now.delimiter
            ? guessed(delimiterText(guess.delimiter, t), texts)
            : {})}
          onChange={(value) => choose('delimiter', value)}
        />
      )}
      {now.encoding === null ? null : (
        <LabelledSelect
          label={t('imports.readingEncoding')}
          value={now.encoding}
          options={[...new Set([now.encoding, ...(guess.encoding ? [guess.encoding] : []), ...ENCODINGS])].map(
            (value) => ({
              value,
              label: encodingText(value, texts),
            }),
          )}
          {...(guess.encoding !== null && guess.encoding !== now.encoding
            ? guessed(encodingText(guess.encoding, texts), texts)
            : {})}
          onChange={(value) => choose('encoding', value)}
        />
      )}
    </>
  );
}

function encodingText(encoding: string, { tOr }: Texts): string {
  return tOr(`imports.encoding-${encoding}`, encoding.toUpperCase());
}

function headerOptions(reading: PreviewReading, texts: Texts) {
  const rows = reading.top.flatMap((cells, at) => (cells.some((cell) => cell !== '') ? [at] : []));
  const all = [...new Set([...rows, ...(reading.now.headerRow === null ? [] : [reading.now.headerRow])])];
  return [...all.filter((at) => at !== NO_HEADER).sort((a, b) => a - b), NO_HEADER].map((at) => ({
    value: String(at),
    label: headerText(at, reading, texts),
  }));
}

const SHOWN_CELLS = 3;

function headerText(row: number, { top }: PreviewReading, { t, format }: Texts): string {
  if (row === NO_HEADER) return t('imports.readingNoHeader');
  const cells = (top[row] ?? []).filter((cell) => cell !== '').slice(0, SHOWN_CELLS);
  return t('imports.readingHeaderRow', { row: format.number(row + 1), cells: cells.join(' · ') });
}
