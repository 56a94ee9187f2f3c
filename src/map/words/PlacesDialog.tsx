import { useMemo, useRef, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import type { LonLat } from '../../domain/place';
import { useTexts } from '../../i18n/texts';
import type { AppStore } from '../../state/store';
import { useAppStore, useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { placeName } from '../markers/marker-text';
import styles from './PlacesDialog.module.css';
import { describePlace, nameOfPlace, openPlace, type PlaceEntry, placeEntries } from './place-entries';
import { placesInView } from './places-in-view';
import { useShownView, useViewWords } from './use-view-words';
import { nearest } from './view-words';

const AT_ONCE = 50;
/** A longer menu is no choice. */
const MOST_OFFERED = 200;
const MIDDLE = 'middle';
const LIST = '[data-incident-list]';

interface PlacesDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The map in words: a description of what it shows, and its places by distance and direction from a point. */
export function PlacesDialog({ isOpen, onOpenChange }: PlacesDialogProps) {
  const { t } = useTexts();
  const atlas = useAtlas();
  return (
    <Dialog title={t('app.places')} closeLabel={t('app.close')} isOpen={isOpen} onOpenChange={onOpenChange}>
      {atlas ? <PlacesPart atlas={atlas} onClose={() => onOpenChange(false)} /> : null}
    </Dialog>
  );
}

function PlacesPart({ atlas, onClose }: { readonly atlas: Atlas; readonly onClose: () => void }) {
  const texts = useTexts();
  const { t, format } = texts;
  const store = useAppStore();
  const state = useShownView();
  const words = useViewWords(atlas, state);
  const [origin, setOrigin] = useState(MIDDLE);
  const [most, setMost] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const { bounds, view } = state;
  const hasMap = bounds !== null && view !== null;
  // `state` is a new object after each change of the engine's counts, which are read here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const places = useMemo(() => placesInView(atlas.engine, bounds), [atlas, state, bounds]);
  const nameAt = (place: number) => placeName(atlas.placeAt(place), texts);
  const offered = useMemo(() => [...places].sort((a, b) => b.incidents - a.incidents).slice(0, MOST_OFFERED), [places]);
  const chosen = offered.find(({ place }) => String(place) === origin);
  const from: LonLat | undefined = chosen ?? (hasMap ? view : offered[0]);
  const entries = useMemo(() => (from ? placeEntries(places, from) : []), [places, from]);
  const shown = entries.slice(0, most);
  const left = Math.min(AT_ONCE, entries.length - shown.length);
  const showMore = () => {
    setMost(most + AT_ONCE);
    // The button may be gone: the focus goes on to the first of the new places.
    store.live.frame.once('calm', () => {
      list.current?.children[most]?.querySelector('button')?.focus();
    });
  };
  return (
    <div className={styles.content}>
      <p className={styles.words}>{words.join(' ')}</p>
      {atlas.engine.cells ? null : <p className={styles.note}>{t('viewWords.points')}</p>}
      {hasMap ? null : <p className={styles.note}>{t('viewWords.everywhere')}</p>}
      <h3 className={styles.heading}>{t(atlas.engine.cells ? 'viewWords.cellList' : 'viewWords.list')}</h3>
      {places.length === 0 ? (
        <p className={styles.note}>{t('viewWords.noneListed')}</p>
      ) : (
        <>
          <Select label={t('viewWords.from')} value={chosen ? origin : MIDDLE} onChange={setOrigin}>
            {hasMap ? <option value={MIDDLE}>{t('viewWords.middle')}</option> : null}
            {offered.map(({ place }) => (
              <option key={place} value={String(place)}>
                {nameAt(place)}
              </option>
            ))}
          </Select>
          <p className={styles.note} role="status">
            {t(atlas.engine.cells ? 'viewWords.cellsShown' : 'viewWords.shown', {
              shown: format.number(shown.length),
              all: format.number(entries.length),
            })}
          </p>
          <ul ref={list} className={styles.list}>
            {shown.map((entry) => (
              <li key={entry.place}>
                <EntryButton
                  atlas={atlas}
                  entry={entry}
                  onPress={() => {
                    onClose();
                    setTimeout(() => goToPlace(store, atlas, entry), CLOSED);
                  }}
                />
              </li>
            ))}
          </ul>
          {left > 0 ? (
            <Button onPress={showMore}>{t('viewWords.more', { count: left, number: format.number(left) })}</Button>
          ) : null}
        </>
      )}
    </div>
  );
}

/** Ms after which the closed dialog has given the focus back. What opens then takes it from there. */
const CLOSED = 60;

/** Opens or lists, and brings the focus along: the open incident takes it itself. */
function goToPlace(store: AppStore, atlas: Atlas, entry: PlaceEntry): void {
  const isList = !atlas.engine.cells && describePlace(atlas, entry).type !== 'incident';
  openPlace(store, atlas, entry);
  if (isList) store.live.frame.once('calm', () => document.querySelector<HTMLElement>(LIST)?.focus());
}

interface EntryButtonProps {
  readonly atlas: Atlas;
  readonly entry: PlaceEntry;
  readonly onPress: () => void;
}

function EntryButton({ atlas, entry, onPress }: EntryButtonProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { km, toward, bearing } = entry;
  const isHere = km < 0.05;
  const does = atlas.engine.cells
    ? 'viewWords.zooms'
    : describePlace(atlas, entry).type === 'incident'
      ? 'viewWords.opens'
      : 'viewWords.lists';
  return (
    <button type="button" className={styles.entry} onClick={onPress}>
      <bdi className={styles.name}>{nameOfPlace(atlas, entry, texts)}</bdi>
      <span className={styles.way}>
        {isHere
          ? t('viewWords.here')
          : t('viewWords.away', {
              distance: t('map.km', { value: format.number(nearest(km)) }),
              toward: t(`viewWords.toward-${toward}`),
              degrees: format.number(Math.round(bearing) % 360),
            })}
      </span>
      <span className={styles.does}>{t(does)}</span>
    </button>
  );
}
