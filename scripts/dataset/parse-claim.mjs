const FIGURE = /^(\w+)(?: (\w+))? (~|>=|>|<=|\?)?(\d+)(?:-(\d+))?$/;
const SEVERAL = /^(\w+)(?: (\w+))? several$/;
const STATEMENT = /^(\w+): (.+)$/s;
const CODE = /^(weapon|target|outcome|damage)=(\w+)$/;
const EXACT = /^(?:“(.+)”|"(.+)")$/s;

const QUALIFIERS = { '~': 'about', '>=': 'atLeast', '>': 'moreThan', '<=': 'asManyAs' };
/** Members that a claim may bring besides its text, in the order in which the file has them. */
const BESIDES = ['stated', 'basis', 'quote', 'condition', 'note'];

const NOBODY = /^none(?: (\w+))?$/;

/**
 * Atomic claims of one source; `none coalition` is two: nobody killed, nobody wounded. Shorthand as in `parseClaim`.
 * @param {(name: string) => string | undefined} voiceOf the voice behind a quoted name, where it has another name
 */
export function parseClaims(written, source, attributedTo, voiceOf = () => undefined) {
  return written.flatMap(spellOut).map((each) => parseClaim(each, source, attributedTo, voiceOf));
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
 * (worked out by us from what the source says), `3-5` (a range), `wounded iraqiForces several`, `weapon=mortar` (a code),
 * `weapon: “airstrikes”` (the document's own words), `origin: a field near the base` (ours).
 * @param {string | {c: string, by?: string | null}} written `by` is whom the source quotes, null for nobody
 * @param {string} source id
 * @param {string | null} attributedTo whom the source quotes throughout, unless `by` says otherwise
 */
function parseClaim(written, source, attributedTo, voiceOf) {
  const { c: text, by = attributedTo, voice, ...rest } = typeof written === 'string' ? { c: written } : written;
  const unknown = Object.keys(rest).find((key) => !BESIDES.includes(key));
  if (unknown) throw new Error(`not a member of a claim: ${unknown} in ${text}`);
  const spoken = voice ?? (by ? voiceOf(by) : undefined);
  const base = { source, ...(by && { attributedTo: by }), ...(spoken && { voice: spoken }) };
  const besides = Object.fromEntries(BESIDES.flatMap((key) => (rest[key] ? [[key, rest[key]]] : [])));
  const code = CODE.exec(text);
  if (code) return { type: 'code', ...base, measure: code[1], code: code[2], ...besides };
  const statement = STATEMENT.exec(text);
  if (statement) return { type: 'statement', ...base, measure: statement[1], ...wordsOf(statement[2]), ...besides };
  const several = SEVERAL.exec(text);
  if (several) return { ...figure(base, several), low: null, high: null, qualifier: 'several', ...besides };
  const number = FIGURE.exec(text);
  if (!number) throw new Error(`not a claim: ${text}`);
  const [, , , sign, low, high] = number;
  return {
    ...figure(base, number),
    ...bounds(sign, Number(low), high && Number(high)),
    ...(QUALIFIERS[sign] && { qualifier: QUALIFIERS[sign] }),
    ...(sign === '?' && { basis: 'inferred' }),
    ...besides,
  };
}

function wordsOf(text) {
  const exact = EXACT.exec(text);
  return exact ? { value: exact[1] ?? exact[2], exact: true } : { value: text };
}

function figure(base, [, measure, group]) {
  return { type: 'figure', ...base, measure, ...(group && { group }) };
}

function bounds(sign, low, high) {
  if (sign === '>=' || sign === '>') return { low, high: null };
  if (sign === '<=') return { low: null, high: low };
  return { low, high: high ?? low };
}
