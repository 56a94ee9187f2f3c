const FIGURE = /^(\w+)(?: (\w+))? (~|>=|>|<=|\?)?(\d+)(?:-(\d+))?$/;
const SEVERAL = /^(\w+)(?: (\w+))? several$/;
const STATEMENT = /^(\w+): (.+)$/s;

const QUALIFIERS = { '~': 'about', '>=': 'atLeast', '>': 'moreThan', '<=': 'asManyAs', '?': 'inferred' };

const NOBODY = /^none(?: (\w+))?$/;

/** Atomic claims of one source; `none coalition` is two: nobody killed, nobody wounded. Shorthand as in `parseClaim`. */
export function parseClaims(written, source, attributedTo) {
  return written.flatMap(spellOut).map((each) => parseClaim(each, source, attributedTo));
}

function spellOut(written) {
  const { c: text, ...rest } = typeof written === 'string' ? { c: written } : written;
  const nobody = NOBODY.exec(text);
  if (!nobody) return [written];
  const group = nobody[1] ? ` ${nobody[1]}` : '';
  return ['killed', 'wounded'].map((measure) => ({ c: `${measure}${group} 0`, ...rest }));
}

/**
 * One atomic claim in the editor's shorthand:
 * `killed unitedStates 2`, `wounded ~12`, `munitionsImpacted >=25` (at least), `>15` (more than), `<=30` (as many as), `?10`
 * (computed by us from what the source says), `3-5` (a range), `wounded iraqiForces several`, `weapon: airstrikes`.
 * @param {string | {c: string, by?: string | null, note?: string}} written `by` is whom the source quotes, null for nobody
 * @param {string} source id
 * @param {string | null} attributedTo whom the source quotes throughout, unless `by` says otherwise
 */
function parseClaim(written, source, attributedTo) {
  const { c: text, by = attributedTo, note } = typeof written === 'string' ? { c: written } : written;
  const base = { source, ...(by && { attributedTo: by }) };
  const end = note ? { note } : {};
  const statement = STATEMENT.exec(text);
  if (statement) return { type: 'statement', ...base, measure: statement[1], value: statement[2], ...end };
  const several = SEVERAL.exec(text);
  if (several) return { ...figure(base, several), low: null, high: null, qualifier: 'several', ...end };
  const number = FIGURE.exec(text);
  if (!number) throw new Error(`not a claim: ${text}`);
  const [, , , sign, low, high] = number;
  const qualifier = sign && QUALIFIERS[sign];
  return {
    ...figure(base, number),
    ...bounds(sign, Number(low), high && Number(high)),
    ...(qualifier && { qualifier }),
    ...end,
  };
}

function figure(base, [, measure, group]) {
  return { type: 'figure', ...base, measure, ...(group && { group }) };
}

function bounds(sign, low, high) {
  if (sign === '>=' || sign === '>') return { low, high: null };
  if (sign === '<=') return { low: null, high: low };
  return { low, high: high ?? low };
}
