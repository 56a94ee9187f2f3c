import { useEffect, useState } from 'react';
import { FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import { useTexts } from '../i18n/texts';
import { endText, startText, windowText } from '../i18n/window-text';
import { Button } from '../ui/Button';
import { orderOfLocale, readTyped } from './read-typed';
import { TypedReading } from './TypedReading';
import styles from './WindowForm.module.css';
import type { TimeWindow } from './window-moves';

interface WindowFormProps {
  readonly range: TimeWindow;
  readonly window: TimeWindow;
  readonly onApply: (window: TimeWindow) => void;
}

/**
 * One field for both dates of the window, as a reader would write them. It says how it reads them while they are typed, and shows
 * what it cannot read, and why.
 */
export function WindowForm({ range, window, onApply }: WindowFormProps) {
  const { t, format } = useTexts();
  const present = `${startText(window, format)} – ${endText(window, format)}`;
  const [text, setText] = useState(present);
  const [problem, setProblem] = useState<'unreadable' | 'outside' | null>(null);
  useEffect(() => {
    setText(present);
    setProblem(null);
  }, [present]);

  const typed = readTyped(text, range, orderOfLocale(navigator.language));
  const apply = () => {
    if ('window' in typed) onApply(typed.window);
    else setProblem(typed.reason);
  };
  return (
    <Form
      className={styles.form ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <TextField
        className={styles.field ?? ''}
        value={text}
        onChange={(next) => {
          setText(next);
          setProblem(null);
        }}
        isInvalid={problem !== null}
        validationBehavior="aria"
        autoFocus
      >
        <Label className={styles.name ?? ''}>{t('timeline.fromTo')}</Label>
        <div className={styles.line}>
          <Input
            className={styles.input ?? ''}
            spellCheck={false}
            autoComplete="off"
            onFocus={(event) => event.target.select()}
          />
          <Button type="submit" variant="primary">
            {t('timeline.apply')}
          </Button>
        </div>
        <Text slot="description" className={styles.reading ?? ''} role="status">
          {text !== present && 'window' in typed ? <TypedReading typed={typed} onOther={onApply} /> : null}
        </Text>
        <FieldError className={styles.error ?? ''}>
          {problem === 'outside'
            ? t('timeline.datesOutside', { dates: windowText(range, format) })
            : t('timeline.datesUnreadable')}
        </FieldError>
      </TextField>
    </Form>
  );
}
