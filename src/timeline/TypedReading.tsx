import { useTexts } from '../i18n/texts';
import { longWindowText } from '../i18n/window-text';
import { Button } from '../ui/Button';
import type { TypedDates } from './read-typed';
import type { TimeWindow } from './window-moves';

interface TypedReadingProps {
  readonly typed: TypedDates;
  readonly onOther: (window: TimeWindow) => void;
}

/** The dates that the typed text means, in words; where day and month may be exchanged, which is which, and the other reading. */
export function TypedReading({ typed: { window, order, other }, onOther }: TypedReadingProps) {
  const { t, format } = useTexts();
  const dates = longWindowText(window, format);
  if (order === null) return t('timeline.readAs', { dates });
  return (
    <>
      {t(`timeline.readAs-${order}`, { dates })}
      {other ? (
        <>
          {' '}
          <Button variant="link" onPress={() => onOther(other)}>
            {t('timeline.readInstead', { dates: longWindowText(other, format) })}
          </Button>
        </>
      ) : null}
    </>
  );
}
