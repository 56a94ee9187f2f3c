const KEY = 'incident-atlas.writer';

/** The name that the writer gave for the history; '' where none was given, or where the browser keeps nothing. */
export function readWriter(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Where the browser keeps nothing, the name is asked for again next time. */
export function keepWriter(name: string): void {
  try {
    if (name.trim() === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, name.trim());
  } catch {
    // The only loss is that the page asks again.
  }
}
