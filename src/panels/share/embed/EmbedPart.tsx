import { useState } from 'react';
import type { Atlas } from '../../../dataset/atlas';
import { textIn } from '../../../domain/language';
import { useTexts } from '../../../i18n/texts';
import { permittedOrigins } from '../../../state/embed/embed-permission';
import { embedLink } from '../../../state/link/screen-link';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { CopyField } from '../CopyField';
import styles from '../ShareDialog.module.css';
import { embedCode, LEAST_HEIGHT, LEAST_WIDTH, readSize } from './embed-code';
import { SizeField } from './SizeField';

interface EmbedPartProps {
  readonly atlas: Atlas;
  readonly link: string;
}

const SIZES = { wide: ['100%', '480'], square: ['480', '480'], small: ['300', '250'] } as const;
type SizeName = keyof typeof SIZES;
const NAMES: readonly SizeName[] = ['wide', 'square', 'small'];

/** The code that shows the map on another page, with its size and its title. */
export function EmbedPart({ atlas, link }: EmbedPartProps) {
  const { t, format, language } = useTexts();
  const [title, setTitle] = useState(() => textIn(language, atlas.title, atlas.titleAr));
  const [size, setSize] = useState<readonly [string, string]>(SIZES.wide);
  const width = readSize(size[0], LEAST_WIDTH, true);
  const height = readSize(size[1], LEAST_HEIGHT);
  const name = NAMES.find((each) => SIZES[each][0] === size[0] && SIZES[each][1] === size[1]);
  const frame = embedLink(link);
  const others = permittedOrigins(document);
  const isOwnFile = atlas.origin === 'imported' && !new URL(link).searchParams.has('data');
  return (
    <div className={styles.part}>
      {isOwnFile ? <p className={styles.warning}>{t('share.embedWithoutFile')}</p> : null}
      <label className={styles.field}>
        <span>{t('share.embedTitle')}</span>
        <input className={styles.input} dir="auto" value={title} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <div className={styles.row}>
        <SegmentedControl<SizeName | 'own'>
          label={t('share.embedSize')}
          options={NAMES.map((value) => ({ value, label: t(`share.size-${value}`) }))}
          value={name ?? 'own'}
          onChange={(value) => value !== 'own' && setSize(SIZES[value])}
        />
        <SizeField
          label={t('share.embedWidth')}
          value={size[0]}
          problem={width === null ? t('share.widthInvalid', { least: format.number(LEAST_WIDTH) }) : null}
          onChange={(value) => setSize([value, size[1]])}
        />
        <SizeField
          label={t('share.embedHeight')}
          value={size[1]}
          problem={height === null ? t('share.heightInvalid', { least: format.number(LEAST_HEIGHT) }) : null}
          onChange={(value) => setSize([size[0], value])}
        />
      </div>
      {width !== null && height !== null ? (
        <CopyField
          label={t('share.embedCode')}
          text={embedCode({ title: title.trim() || atlas.title, width, height, frame, page: link })}
          rows={7}
          isCode
        >
          <a href={frame} target="_blank" rel="noreferrer">
            {t('share.embedOpen')}
          </a>
        </CopyField>
      ) : null}
      <p className={styles.note}>
        {others.length > 0 ? t('share.embedAllowed', { origins: format.list(others) }) : t('share.embedAllowedNone')}
      </p>
    </div>
  );
}
