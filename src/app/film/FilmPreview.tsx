import { type RefObject, useEffect, useId, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import styles from '../picture/PictureDialog.module.css';
import { paintFrame } from './make-film';
import type { FilmState } from './use-film';

interface FilmPreviewProps extends FilmState {
  /** On it stands the frame that the reader chose, and while the film is made, each frame in turn. */
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly frame: number;
  readonly onFrame: (frame: number) => void;
  readonly isMaking: boolean;
}

/** A frame of the film as it will be saved, made smaller to fit, and the choice of the frame. */
export function FilmPreview({
  canvas,
  film,
  drawn,
  isPreparing,
  hasFailed,
  frame,
  onFrame,
  isMaking,
}: FilmPreviewProps) {
  const { t, format } = useTexts();
  const id = useId();
  const total = film?.plan.frames.length ?? 1;
  const shown = Math.min(frame, total - 1);
  const dates = film?.datesOf(shown) ?? '';
  const [isEmpty, setEmpty] = useState(true);
  useEffect(() => {
    if (!canvas.current || !film || !drawn || isMaking) return;
    paintFrame(canvas.current, film, drawn);
    setEmpty(false);
  }, [canvas, film, drawn, isMaking]);
  const said = t('film.frameOf', { number: format.number(shown + 1), total: format.number(total), dates });
  return (
    <div className={styles.preview} data-drawing={isPreparing} data-empty={isEmpty}>
      <div className={styles.paper}>
        <canvas ref={canvas} role="img" aria-label={t('film.previewOf', { dates })} hidden={isEmpty} />
      </div>
      {film && total > 1 ? (
        <div className={styles.frames}>
          <label htmlFor={id}>{t('film.frame')}</label>
          <input
            id={id}
            type="range"
            min={0}
            max={total - 1}
            value={shown}
            disabled={isMaking}
            aria-valuetext={said}
            onChange={({ currentTarget }) => onFrame(currentTarget.valueAsNumber)}
          />
          <span>{said}</span>
        </div>
      ) : null}
      <p className={styles.state} aria-live="polite">
        {hasFailed ? t('problems.webglMissing') : isPreparing || isEmpty ? t('film.preparing') : null}
      </p>
    </div>
  );
}
