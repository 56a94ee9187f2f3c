const FIGURES = ['killedLow', 'killed', 'killedHigh', 'woundedLow', 'wounded', 'woundedHigh'];
const KNOWN = ['id', 'class', 'start', 'end', 'lasted', 'lon', 'lat', ...FIGURES];

/**
 * The description of an input whose columns have the names of the model: `id`, `class`, `start`, `end`, `lasted`, `lon`, `lat`, `killed`,
 * `killedLow` and so on. What else it has are texts.
 * @param {readonly string[]} columns
 */
export function defaultDescription(columns) {
  const has = (/** @type {string} */ name) => columns.includes(name);
  const figure = (/** @type {'killed' | 'wounded'} */ name) =>
    !has(name)
      ? {}
      : {
          [name]: {
            best: name,
            ...(has(`${name}Low`) && { low: `${name}Low` }),
            ...(has(`${name}High`) && { high: `${name}High` }),
          },
        };
  return {
    ...(has('id') && { id: 'id' }),
    ...(has('class') && { class: 'class' }),
    start: 'start',
    ...(has('end') && { end: 'end' }),
    ...(has('lasted') && { lasted: { column: 'lasted' } }),
    lon: 'lon',
    lat: 'lat',
    ...figure('killed'),
    ...figure('wounded'),
    text: columns.filter((name) => !KNOWN.includes(name)),
  };
}
