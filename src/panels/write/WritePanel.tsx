import { Redo2, Undo2, X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { WriteEdit } from '../../dataset/written/write-edit';
import { textIn } from '../../domain/language';
import { useTexts } from '../../i18n/texts';
import { useApp, useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { useReturnedFocus } from '../compare/use-returned-focus';
import { ConflictBar } from './ConflictBar';
import { IncidentForm } from './IncidentForm';
import { KeptLine } from './KeptLine';
import { WriteHome } from './WriteHome';
import styles from './WritePanel.module.css';
import { WriteStart } from './WriteStart';

/** The panel for writing: the datasets of this browser, one of them, or the form of one of its incidents. */
export function WritePanel() {
  const { t, language } = useTexts();
  const headingId = useId();
  const store = useAppStore();
  const desk = useApp((state) => state.desk);
  const writing = useApp((state) => state.writing);
  const incident = useApp((state) => state.writtenIncident);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useReturnedFocus(panel);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the panel shows next begins at its heading
  useEffect(() => {
    void body.current?.scrollTo?.(0, 0);
    if (incident === null) heading.current?.focus();
  }, [incident, writing?.file.id]);

  const titleOf = (edit: WriteEdit) => {
    if (edit.type !== 'changeIncident') return '';
    return store.getState().writing?.file.incidents.find(({ id }) => id === edit.id)?.title ?? '';
  };
  const tell = (key: 'write.undone' | 'write.redone', edit: WriteEdit | null) => {
    if (!edit) return;
    const what = t(`write.edit-${edit.type}`, { title: titleOf(edit) || t('write.untitled') });
    store.getState().announce(t(key, { what }));
  };
  const undo = () => {
    tell('write.undone', desk?.undo() ?? null);
    keepFocus();
  };
  const redo = () => {
    tell('write.redone', desk?.redo() ?? null);
    keepFocus();
  };
  /** A button that has nothing left to do is disabled, and the focus must not go with it. */
  const keepFocus = () => {
    const { undo: before, redo: after } = store.getState().writing ?? {};
    if (document.activeElement instanceof HTMLButtonElement && !(before && after)) heading.current?.focus();
  };
  const steps = [
    { name: 'undo', keys: 'Control+Z', isPossible: Boolean(writing?.undo), take: undo, Icon: Undo2 },
    { name: 'redo', keys: 'Control+Shift+Z', isPossible: Boolean(writing?.redo), take: redo, Icon: Redo2 },
  ] as const;

  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        const way = stepOfKey(event);
        if (way === null) return;
        // The fields show what the desk has, so that their own undo would take back nothing or half.
        event.preventDefault();
        if (way === 'undo') undo();
        else redo();
      }}
    >
      <div className={styles.bar}>
        <h2 ref={heading} id={headingId} tabIndex={-1} className={styles.heading} dir="auto">
          {writing
            ? textIn(language, writing.file.title, writing.file.titleAr).trim() || t('write.untitled')
            : t('write.title')}
        </h2>
        {writing ? (
          <>
            {steps.map(({ name, keys, isPossible, take, Icon }) => (
              <Button
                key={name}
                variant="plain"
                square
                aria-label={t(`write.${name}`)}
                aria-keyshortcuts={keys}
                isDisabled={!isPossible}
                onPress={take}
              >
                <Icon aria-hidden />
              </Button>
            ))}
          </>
        ) : null}
        <Button variant="plain" square aria-label={t('write.close')} onPress={() => store.getState().closeWriting()}>
          <X aria-hidden />
        </Button>
      </div>
      {writing ? <KeptLine kept={writing.kept} isHeld={writing.conflict !== null} /> : null}
      {writing?.conflict && desk ? (
        <ConflictBar desk={desk} conflict={writing.conflict} onDone={() => heading.current?.focus()} />
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard. */}
      <div ref={body} className={styles.body} tabIndex={0}>
        {desk && !writing ? <WriteStart desk={desk} /> : null}
        {desk && writing && incident === null ? <WriteHome desk={desk} writing={writing} /> : null}
        {desk && writing && incident !== null ? (
          <IncidentForm key={incident} desk={desk} writing={writing} id={incident} />
        ) : null}
      </div>
    </section>
  );
}

/** Ctrl+Z undoes; Ctrl+Shift+Z and Ctrl+Y do again; on a Mac with its own key. */
function stepOfKey({ key, ctrlKey, metaKey, shiftKey, altKey, code }: React.KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  // The key's place, for keyboards whose letters are not Latin.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}
