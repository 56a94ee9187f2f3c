import encodeQR from 'qr';

/** Modules of white that readers of QR codes need around it (ISO/IEC 18004). */
export const QUIET_ZONE = 4;
/** With more modules on a side, a phone hardly reads a code of the size that the dialog shows. */
const MOST_MODULES_TO_READ = 101;

export interface QrPath {
  /** Modules on a side, with the quiet zone. */
  readonly size: number;
  /** The dark modules, as the path of an SVG whose unit is a module. */
  readonly path: string;
  /** Whether the code is so fine that it must be shown larger to be read. */
  readonly isFine: boolean;
}

/** The QR code of a link; null when the link is longer than any code holds. */
export function qrPath(link: string): QrPath | null {
  const rows = modulesOf(link);
  if (!rows) return null;
  const runs = rows.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return { size: rows.length, path: runs.join(''), isFine: rows.length - 2 * QUIET_ZONE > MOST_MODULES_TO_READ };
}

/** The code with more correction of errors where the link leaves room for it. */
function modulesOf(link: string): readonly (readonly boolean[])[] | null {
  for (const ecc of ['medium', 'low'] as const) {
    try {
      return encodeQR(link, 'raw', { ecc, border: QUIET_ZONE });
    } catch {
      // The library throws where the text does not fit.
    }
  }
  return null;
}

/** Start and length of each row of dark modules that touch. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
