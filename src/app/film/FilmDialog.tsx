import { useRef, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { problemText } from '../../panels/text/problem-text';
import { hasDates } from '../../spacetime/undated-rows';
import { useAppStore, useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { WorkProgress } from '../../ui/WorkProgress';
import { localDay } from '../picture/local-day';
import styles from '../picture/PictureDialog.module.css';
import { Choice } from '../picture/PictureFields';
import { FilmForm } from './FilmForm';
import { FilmPreview } from './FilmPreview';
import { FilmRunForm } from './FilmRunForm';
import type { FilmChoices } from './film-choices';
import { MOST_FRAMES } from './film-plan';
import { secondsText } from './film-time';
import { firstChoices } from './first-choices';
import { useFilm } from './use-film';
import { useFilmWays } from './use-film-ways';
import { useMaking } from './use-making';
import { FILM_FILES } from './writers/film-files';

interface FilmDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The player as a film: a video or a GIF with dates, counts and sources in each frame, and a preview of any frame. */
export function FilmDialog({ isOpen, onOpenChange }: FilmDialogProps) {
  const { t } = useTexts();
  const atlas = useAtlas();
  return (
    <Dialog title={t('film.title')} closeLabel={t('app.close')} isOpen={isOpen} onOpenChange={onOpenChange} size="full">
      {atlas && hasDates(atlas.engine.table) ? <Film atlas={atlas} /> : <p>{t('film.noDates')}</p>}
    </Dialog>
  );
}

function Film({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t, language, format } = texts;
  const store = useAppStore();
  const [choices, setChoices] = useState<FilmChoices>(() => firstChoices(store.getState(), language));
  const [today] = useState(() => localDay(new Date()));
  const [frame, setFrame] = useState(0);
  const canvas = useRef<HTMLCanvasElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  const state = useFilm(choices, frame, today);
  const ways = useFilmWays(choices, (file) => setChoices((before) => ({ ...before, file })));
  const { progress, result, make, cancel } = useMaking(atlas, save);
  const change = (part: Partial<FilmChoices>) => setChoices((before) => ({ ...before, ...part }));
  const { film, isPreparing } = state;
  const way = ways?.get(choices.file);
  const isMaking = progress !== null;
  const isReady = film !== null && !isPreparing && !film.plan.isTooLong && way !== undefined;
  const time = film ? secondsText(film.plan.seconds, texts) : '';
  const count = film?.plan.frames.length ?? 0;
  const warnings = [
    film?.plan.isTooLong && t('film.tooLong', { most: format.number(MOST_FRAMES) }),
    film?.problem && t('picture.noBasemap', { reason: problemText(texts, film.problem) }),
    film?.isCut && t('picture.cut'),
    way?.type === 'recorder' && t('film.recorded'),
    ways && ways.size === 1 && t('film.noVideo'),
    ways && ways.size > 1 && !ways.has('mp4') && t('film.noMp4'),
    ways && ways.size > 1 && !ways.has('webm') && t('film.noWebm'),
  ].filter((warning) => typeof warning === 'string');
  return (
    <div className={styles.picture}>
      <FilmPreview {...state} canvas={canvas} frame={frame} onFrame={setFrame} isMaking={isMaking} />
      <div className={styles.side}>
        <fieldset className={styles.form} disabled={isMaking} aria-label={t('film.title')}>
          <FilmRunForm choices={choices} onChange={change} />
          <FilmForm atlas={atlas} choices={choices} onChange={change} />
          {ways ? (
            <Choice
              name={t('film.file')}
              values={FILM_FILES.filter((each) => ways.has(each))}
              value={choices.file}
              label={(each) => t(`film.file-${each}`)}
              onChoose={(each) => change({ file: each })}
            />
          ) : null}
          {choices.file === 'gif' ? <p className={styles.hint}>{t('film.gifHint')}</p> : null}
        </fieldset>
        {warnings.map((warning) => (
          <p key={warning} className={styles.warning}>
            {warning}
          </p>
        ))}
        {film && !film.plan.isTooLong ? (
          <p className={styles.hint}>{t('film.length', { count, number: format.number(count), time })}</p>
        ) : null}
        {progress ? (
          <WorkProgress
            label={t('film.making')}
            said={progress.said}
            share={progress.share}
            cancelLabel={t('film.cancel')}
            onCancel={cancel}
          />
        ) : (
          <div className={styles.buttons}>
            <Button
              ref={save}
              variant="primary"
              isDisabled={!isReady}
              onPress={() => {
                if (film && way && canvas.current) void make(film, choices, way, canvas.current);
              }}
            >
              {t('film.make', { format: choices.file === 'webm' ? 'WebM' : choices.file.toUpperCase() })}
            </Button>
          </div>
        )}
        <p role="status" className={styles.result}>
          {progress ? t('film.keepOpen') : result}
        </p>
      </div>
    </div>
  );
}
