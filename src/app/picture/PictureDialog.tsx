import { useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { problemText } from '../../panels/text/problem-text';
import { useApp, useAppStore, useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { localDay } from './local-day';
import styles from './PictureDialog.module.css';
import { PictureForm } from './PictureForm';
import { PicturePreview } from './PicturePreview';
import { PICTURE_PARTS, type PictureChoices } from './picture-choices';
import { PICTURE_FILES } from './picture-formats';
import { copyPicture, savePicture } from './save-picture';
import { usePicture } from './use-picture';

interface PictureDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** A picture of the map for a report, a slide or a message, with a preview that is the picture itself. */
export function PictureDialog({ isOpen, onOpenChange }: PictureDialogProps) {
  const { t } = useTexts();
  const atlas = useAtlas();
  return (
    <Dialog
      title={t('picture.title')}
      closeLabel={t('app.close')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      size="full"
    >
      {atlas ? <Picture atlas={atlas} /> : null}
    </Dialog>
  );
}

function Picture({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t, language } = texts;
  const store = useAppStore();
  const theme = useApp((state) => state.resolvedTheme);
  const [choices, setChoices] = useState<PictureChoices>({
    format: 'a4Landscape',
    extent: 'screen',
    theme,
    language,
    title: null,
    note: '',
    parts: PICTURE_PARTS,
    scale: 2,
  });
  const [today] = useState(() => localDay(new Date()));
  const drawn = usePicture(choices, today);
  const [result, setResult] = useState('');
  const [isBusy, setBusy] = useState(false);
  const change = (part: Partial<PictureChoices>) => setChoices((before) => ({ ...before, ...part }));
  const run = async (make: () => Promise<string>) => {
    setBusy(true);
    setResult(t('picture.drawing'));
    const said = await make().catch(() => t('picture.failed'));
    setBusy(false);
    setResult(said);
  };
  const draw = async () => {
    const picture = await drawn.session()?.draw(choices, choices.scale);
    if (!picture) throw new Error('The dialog was closed');
    return picture;
  };
  const saved = (name: string, groundScale: number) => {
    const said = t('picture.saved', { name });
    if (groundScale >= choices.scale - 0.05) return said;
    return `${said} ${t('picture.coarse', { ratio: texts.format.number(Math.floor(groundScale * 10) / 10) })}`;
  };
  const copy = async () => ((await copyPicture(draw)) ? t('picture.copied') : t('picture.copyRefused'));
  const { picture } = drawn;
  const warnings = picture
    ? [
        picture.problem && t('picture.noBasemap', { reason: problemText(texts, picture.problem) }),
        !picture.isWhole && t('picture.notWhole'),
        picture.isCut && t('picture.cut'),
      ].filter((warning) => typeof warning === 'string')
    : [];
  return (
    <div className={styles.picture}>
      <PicturePreview {...drawn} />
      <div className={styles.side}>
        <PictureForm atlas={atlas} choices={choices} onChange={change} />
        {warnings.map((warning) => (
          <p key={warning} className={styles.warning}>
            {warning}
          </p>
        ))}
        <div className={styles.buttons}>
          {PICTURE_FILES.map((file, index) => (
            <Button
              key={file}
              variant={index === 0 ? 'primary' : 'outline'}
              isDisabled={isBusy || !picture}
              onPress={() =>
                void run(async () => {
                  const made = await draw();
                  return saved(await savePicture(atlas, store.getState(), made, file), made.groundScale);
                })
              }
            >
              {t('picture.save', { format: file.toUpperCase() })}
            </Button>
          ))}
          <Button isDisabled={isBusy || !picture} onPress={() => void run(copy)}>
            {t('picture.copy')}
          </Button>
        </div>
        <p role="status" className={styles.result}>
          {result}
        </p>
      </div>
    </div>
  );
}
