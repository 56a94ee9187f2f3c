import { useMemo } from 'react';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/Button';
import { saveText } from '../export/save-file';
import styles from '../ShareDialog.module.css';
import { type QrPath, qrPath } from './qr-path';

interface QrCodeProps {
  readonly link: string;
  /** Name of the saved file, without its ending. */
  readonly name: string;
}

/** The link as a QR code, dark on white in every theme, because not all readers read the reverse. */
export function QrCode({ link, name }: QrCodeProps) {
  const { t } = useTexts();
  const code = useMemo(() => qrPath(link), [link]);
  if (!code) return <p className={`${styles.qr} ${styles.note}`}>{t('share.qrTooLong')}</p>;
  return (
    <div className={styles.qr}>
      <svg
        role="img"
        aria-label={t('share.qrName')}
        viewBox={`0 0 ${code.size} ${code.size}`}
        shapeRendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      {code.isFine ? <small className={styles.note}>{t('share.qrFine')}</small> : null}
      <Button variant="link" onPress={() => saveText(`${name}_link.svg`, 'image/svg+xml', svgFile(code))}>
        {t('share.qrSave')}
      </Button>
    </div>
  );
}

function svgFile({ size, path }: QrPath): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}">`,
    `<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`,
  ].join('');
}
