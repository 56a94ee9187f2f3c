import { isFigure } from '../../dataset/import/mapping/mapping';
import type { Receipt } from '../../dataset/import/rows/receipt';
import type { Texts } from '../../i18n/texts';
import { countryName } from './country-name';
import { delimiterText } from './delimiters';
import { joinText } from './join-text';
import { projectionText } from './projection-text';

/** One line of a receipt: what was decided, and how. */
export interface ReceiptLine {
  readonly name: string;
  readonly value: string;
}

/** What an import is known by: its file, when it was read, and its format. */
export interface ReceiptAbout {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Digits that only this file has; null where the browser cannot compute them. */
  readonly hash: string | null;
  /** Day of the import, as text; '' where it is not known. */
  readonly day: string;
  /** Id of the format. */
  readonly format: string;
}

/** The lines of a receipt in the reader's language. What a file does not have is left out. */
export function receiptLines(about: ReceiptAbout, receipt: Receipt, texts: Texts): readonly ReceiptLine[] {
  const { t, tOr } = texts;
  const { mapping } = receipt;
  const line = (key: Parameters<Texts['t']>[0], value: string | null): ReceiptLine[] =>
    value === null || value === '' ? [] : [{ name: t(key), value }];
  return [
    ...line('imports.receiptFile', `${about.file} (${texts.format.bytes(about.size)})`),
    ...line('imports.receiptMark', about.hash),
    ...line('imports.receiptRead', about.day),
    ...line(
      'imports.receiptFormat',
      `${tOr(`imports.format-${about.format}`, about.format)}, ${receipt.container.toUpperCase()}`,
    ),
    ...line('imports.receiptSheet', receipt.sheet),
    ...line('imports.receiptFiles', filesText(receipt, texts)),
    ...line('imports.receiptMatched', matchedText(receipt, texts)),
    ...line('imports.receiptEncoding', tOr(`imports.encoding-${receipt.encoding}`, receipt.encoding)),
    ...line('imports.receiptDelimiter', receipt.delimiter === null ? null : delimiterText(receipt.delimiter, t)),
    ...line('imports.receiptHeader', headerText(receipt, texts)),
    ...line('imports.receiptRows', rowsText(receipt, texts)),
    ...line('imports.receiptSkipped', skippedText(receipt, texts)),
    ...line('imports.receiptMeaning', meaningText(receipt, texts)),
    ...line('imports.receiptJoined', sumsText(receipt, texts)),
    ...line('imports.titleTemplate', mapping?.titleTemplate ?? null),
    ...line('byName.receipt', byNameText(receipt, texts)),
    ...line('undated.report', undatedText(receipt, texts)),
    ...line('imports.receiptOneDate', mapping?.oneDate ?? null),
    ...line('imports.receiptOrder', orderText(receipt, texts)),
    ...line('imports.receiptZone', receipt.zone === null ? null : receipt.zone || t('imports.receiptZoneNone')),
    ...line('imports.readingDecimal', mapping ? t(`imports.decimal-${mapping.decimal ?? 'point'}`) : null),
    ...line('imports.receiptDigits', receipt.easternDigits ? t('imports.receiptDigitsEastern') : null),
    ...line('imports.receiptUnits', unitsText(receipt, texts)),
    ...line('imports.receiptConverted', convertedText(receipt, texts)),
    ...line('imports.receiptChanged', changedText(receipt, texts)),
    ...line('imports.receiptDoubts', problemsText(receipt, 'doubt', texts)),
    ...line('imports.receiptRejections', problemsText(receipt, 'rejection', texts)),
  ];
}

/** The receipt as lines of text, to stand beside an article. */
export function receiptText(lines: readonly ReceiptLine[]): string {
  return `${lines.map(({ name, value }) => `${name}: ${value}`).join('\n')}\n`;
}

function filesText({ gathered }: Receipt, { t, format }: Texts): string | null {
  if (!gathered) return null;
  const rowsOf = ({ file, rows }: { readonly file: string; readonly rows: number }) =>
    t('imports.gatheredRowsOf', { name: file, count: format.number(rows) });
  return gathered.rows.map(rowsOf).join('; ');
}

function matchedText({ gathered }: Receipt, texts: Texts): string | null {
  if (!gathered) return null;
  return gathered.joins
    .map((join) => `${join.file} (${join.key} = ${join.otherKey}): ${joinText(join, texts)}`)
    .join(' ');
}

function headerText({ headerRow, titleLines, columns }: Receipt, { t, format }: Texts): string | null {
  if (headerRow === null) return null;
  const number = format.number(columns);
  if (headerRow === 0) return t('imports.receiptHeaderNone', { columns: number });
  const above = titleLines > 0 ? t('imports.receiptHeaderAbove', { count: titleLines }) : '';
  return `${t('imports.receiptHeaderRow', { row: format.number(headerRow), columns: number })}${above}`;
}

function rowsText({ counts }: Receipt, { t, format }: Texts): string {
  const { rows, loaded, placed, doubtful, rejected } = counts;
  return t('imports.receiptRowsValue', {
    rows: format.number(rows),
    loaded: format.number(loaded),
    placed: format.number(placed),
    doubtful: format.number(doubtful),
    rejected: format.number(rejected),
  });
}

function byNameText({ counts, mapping }: Receipt, { t, format, language }: Texts): string | null {
  if (!mapping?.byName) return null;
  const { country } = mapping.byName;
  const rows = mapping.columns.country === undefined ? '' : t('byName.receiptRows');
  const where = [rows, country === '' ? '' : countryName(country, language)].filter(Boolean).join(', ');
  return t('byName.receiptValue', { number: format.number(counts.byName ?? 0), where });
}

function undatedText({ counts: { undated = 0 } }: Receipt, { t }: Texts): string | null {
  return undated === 0 ? null : t('undated.receipt', { count: undated });
}

function skippedText({ counts, leftovers }: Receipt, { t, format }: Texts): string | null {
  if (counts.blank === 0) return null;
  const named = leftovers.map(({ row, text }) => t('imports.yieldPassedOverRow', { row: format.number(row), text }));
  const count = t('imports.receiptSkippedValue', { count: counts.blank });
  return named.length === 0 ? count : `${count} (${named.join('; ')})`;
}

function meaningText({ mapping }: Receipt, { t, tOr }: Texts): string {
  if (!mapping) return t('imports.receiptKnown');
  return Object.entries(mapping.columns)
    .map(([target, column]) => `${tOr(`imports.field-${target}`, target)} = ${column}`)
    .join('; ');
}

function sumsText({ mapping }: Receipt, { t }: Texts): string | null {
  const sums = Object.entries(mapping?.sums ?? {}).flatMap(([target, columns]) =>
    isFigure(target) && mapping?.columns[target] === undefined && columns.length > 0
      ? [`${t(`imports.field-${target}`)} = ${columns.join(' + ')}`]
      : [],
  );
  return sums.join('; ');
}

function orderText({ mapping, dateOrder, changed }: Receipt, { t, format }: Texts): string | null {
  if (!mapping || !dateOrder) return null;
  const order = t(`imports.dateOrder-${mapping.dateOrder}`);
  const { dayFirst, monthFirst, byClock } = dateOrder;
  if (changed.includes('dateOrder')) return t('imports.receiptOrderChosen', { order });
  if (dayFirst > 0 && monthFirst > 0) {
    const numbers = { dayFirst: format.number(dayFirst), monthFirst: format.number(monthFirst) };
    return t('imports.receiptOrderMixed', { order, ...numbers });
  }
  if (dayFirst + monthFirst > 0) {
    return t('imports.receiptOrderDecided', { order, count: format.number(dayFirst + monthFirst) });
  }
  return t(byClock ? 'imports.receiptOrderByClock' : 'imports.receiptOrderAssumed', { order });
}

function unitsText({ mapping }: Receipt, { t }: Texts): string | null {
  if (mapping?.columns.precision === undefined) return null;
  return `${t('imports.field-precision')}: ${t(`imports.precisionMeaning-${mapping.precisionMeaning}`)}`;
}

function convertedText({ mapping, projection }: Receipt, { t }: Texts): string {
  const from = mapping?.projection ?? projection;
  const words: string[] = [];
  if (from?.type === 'unknown') words.push(t('imports.receiptNotConverted', { name: from.name }));
  else if (from?.type === 'unnamed' || from?.type === 'converted') words.push(projectionText(from, t));
  else if (from) {
    const name = from.type === 'utm' ? `UTM ${from.zone}${from.north ? 'N' : 'S'}` : 'Web Mercator';
    words.push(t('imports.receiptConvertedPosition', { name }));
  }
  if (mapping?.swapped) words.push(t('imports.receiptSwapped'));
  if (mapping?.flipped) words.push(t(`imports.receiptFlipped-${mapping.flipped}`));
  return words.join('; ');
}

const OF_A_MAPPING = ['dateOrder', 'positionFormat', 'precisionMeaning', 'swapped', 'flipped', 'projection'] as const;

function changedText({ changed }: Receipt, { t, tOr }: Texts): string {
  return changed
    .map((field) => {
      const known = OF_A_MAPPING.find((each) => each === field);
      if (known) return t(`imports.${known}`);
      if (field === 'decimal') return t('imports.readingDecimal');
      if (field === 'titleTemplate') return t('imports.titleTemplate');
      if (field === 'sums') return t('imports.receiptJoined');
      if (field === 'byName') return t('byName.receipt');
      if (field === 'oneDate') return t('imports.receiptOneDate');
      return tOr(`imports.field-${field}`, field);
    })
    .join('; ');
}

function problemsText({ problems }: Receipt, severity: 'doubt' | 'rejection', { t, tOr, format }: Texts): string {
  return problems
    .filter((problem) => problem.severity === severity)
    .map(({ code, column, count }) => {
      const what = [tOr(`imports.code-${code}`, code), column === '' ? '' : `(${column})`].filter(Boolean).join(' ');
      return t('imports.receiptCount', { what, rows: format.number(count) });
    })
    .join('; ');
}
