import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/texts';
import styles from './PictureDialog.module.css';
import { pictureCanvas } from './picture-canvas';
import type { PictureState } from './use-picture';

/** The picture as it will be saved, made smaller to fit. */
export function PicturePreview({ isDrawing, hasFailed, picture }: PictureState) {
  const { t } = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!frame.current || !picture) return;
    const canvas = pictureCanvas(document, picture);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', t('picture.previewOf', { title: picture.title }));
    frame.current.replaceChildren(canvas);
  }, [picture, t]);
  return (
    <div className={styles.preview} data-drawing={isDrawing} data-empty={!picture}>
      <div ref={frame} className={styles.paper} />
      <p className={styles.state} aria-live="polite">
        {isDrawing ? t('picture.drawing') : hasFailed ? t('problems.webglMissing') : null}
      </p>
    </div>
  );
}
