import { ChevronDown } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Button as AriaButton, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { FieldNotes } from './FieldNotes';
import styles from './WriteField.module.css';

/** An entry of the dataset that a field can name. */
export interface PickableEntry {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly about?: string;
}

interface EntryPickerProps {
  readonly label: string;
  readonly entries: readonly PickableEntry[];
  /** Id of the chosen entry; '' for none. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Makes an entry of a typed name; absent where only known ones can be chosen. */
  readonly onCreate?: (name: string) => void;
  /** What the offer to make one is called. */
  readonly createLabel?: (name: string) => string;
  readonly error?: string | null;
  readonly hint?: string;
}

/** How many entries are offered at once: more are found by typing. */
const MOST_OFFERED = 60;
const NEW = 'new entry';

/** Chooses an entry of the dataset by name, or makes a new one of the name that was typed. */
export function EntryPicker(props: EntryPickerProps) {
  const { label, entries, chosen, onChoose, onCreate, createLabel, error, hint } = props;
  const name = entries.find(({ id }) => id === chosen)?.name ?? '';
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  const offered = useMemo(() => offers(entries, text === name ? '' : text), [entries, text, name]);
  const typed = text.trim();
  const isNew = onCreate !== undefined && typed !== '' && !entries.some((each) => each.name === typed);
  const items = isNew ? [...offered, { id: NEW, name: createLabel?.(typed) ?? typed }] : offered;
  const choose = (id: string) => {
    if (id === NEW) onCreate?.(typed);
    else onChoose(id);
  };
  /** A name that was typed and left is meant: what nobody chose from the list must not be lost. */
  const takeTyped = () => {
    const known = entries.find((each) => each.name === typed);
    if (known && known.id !== chosen) onChoose(known.id);
    else if (isNew) onCreate(typed);
    else setText(name);
  };
  return (
    <ComboBox
      className={styles.field ?? ''}
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={chosen === '' ? null : chosen}
      onSelectionChange={(key) => {
        if (key !== null) choose(String(key));
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      allowsCustomValue
      onBlur={takeTyped}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.combo}>
        <Input
          className={styles.control ?? ''}
          dir="auto"
          onKeyDown={(event) => {
            const hasOption = event.currentTarget.getAttribute('aria-activedescendant') !== null;
            if (event.key === 'Enter' && !hasOption) takeTyped();
          }}
        />
        <AriaButton className={styles.arrow ?? ''}>
          <ChevronDown aria-hidden />
        </AriaButton>
      </div>
      <FieldNotes hint={hint} error={error} />
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {(entry: PickableEntry) => (
            <ListBoxItem className={styles.item ?? ''} id={entry.id} textValue={entry.name}>
              <span dir="auto">{entry.name}</span>
              {entry.about ? (
                <span className={styles.about} dir="auto">
                  {entry.about}
                </span>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function offers(entries: readonly PickableEntry[], text: string): readonly PickableEntry[] {
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ name, about = '' }) => {
    const all = `${name} ${about}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  return found.slice(0, MOST_OFFERED);
}
