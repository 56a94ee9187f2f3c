import { partsOf } from './json-schema.mjs';
import { VALUES } from './words.mjs';

/** Where an enumeration has its labels among the words of the interface, by path; most have none and need none. */
const LABELS = {
  'actors.type': 'actorType',
  'incidents.apart': 'class',
  'incidents.attributions.confidence': 'confidence',
  'incidents.attributions.status': 'status',
  'incidents.claims.basis': 'claimBasis',
  'incidents.claims.group': 'group',
  'incidents.claims.measure': 'measure',
  'incidents.class': 'class',
  'incidents.codes.damage': 'damage',
  'incidents.codes.outcome': 'outcome',
  'incidents.codes.target': 'target',
  'incidents.codes.weapon': 'weapon',
  'incidents.documentation': 'documentation',
  'incidents.doubts.code': 'code',
  'incidents.kind': 'kind',
  'incidents.links.relation': 'relation',
  'incidents.review.status': 'reviewStatus',
  'incidents.sites.role': 'role',
  'incidents.time.extent': 'extent',
  'incidents.time.precision': 'timePrecision',
  'places.precision': 'precision',
  'sources.kind': 'sourceKind',
};

/** Enumerations that stand under another path already. */
const REPEATED = ['incidents.assessments.group', 'incidents.assessments.measure', 'incidents.claims.code'];

/**
 * The codebook as Markdown: every member of the file and every value of its enumerations.
 * @param {object} schema JSON Schema with the codebook's words
 * @param {Record<string, string>} terms English words of the interface
 */
export function codebookOf(schema, terms) {
  const members = [];
  collect(schema, '', members);
  const rows = members.map(({ path, type, required, description }) =>
    row([`\`${path}\``, type, required ? 'yes' : '', description]),
  );
  const lists = members
    .filter(({ path, values }) => values && !REPEATED.includes(path))
    .map((member) => valueTable(member, terms));
  return `${[
    '# Codebook',
    'Made by `npm run dataset` out of the schema that the page checks files with; do not edit it. `docs/data.md` has the method.',
    '## Members',
    [row(['member', 'type', 'needed', 'meaning']), row(['---', '---', '---', '---']), ...rows].join('\n'),
    '## Values',
    ...lists,
  ].join('\n\n')}\n`;
}

function collect(schema, path, members) {
  const required = new Set(schema.required);
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    const known = members.find((each) => each.path === at);
    const values = valuesOf(member);
    if (known) {
      if (values) known.values = [...new Set([...(known.values ?? []), ...values])];
    } else {
      const description = member.description ?? '';
      members.push({ path: at, type: typeOf(member), required: required.has(name), description, values });
    }
    collectParts(member, at, members);
  }
}

function collectParts(schema, path, members) {
  collect(schema, path, members);
  for (const part of partsOf(schema)) collectParts(part, path, members);
}

function valuesOf(schema) {
  if (schema.enum) return schema.enum;
  return schema.type === 'array' ? schema.items?.enum : undefined;
}

function typeOf(schema) {
  if (valuesOf(schema)) return schema.type === 'array' ? 'list of values' : 'value';
  if (schema.const !== undefined) return 'value';
  if (schema.type === 'array') return 'list';
  if (schema.type) return schema.type;
  const types = partsOf(schema).map(({ type }) => type);
  return [...new Set(types)].filter(Boolean).join(' or ');
}

function valueTable({ path, values }, terms) {
  const labels = LABELS[path];
  const label = (value) => (labels && terms[`${labels}-${value}`]) || '';
  const rows = values.map((value) => row([`\`${value}\``, label(value), VALUES[path]?.[value] ?? '']));
  return [`### \`${path}\``, '', row(['value', 'label', 'meaning']), row(['---', '---', '---']), ...rows].join('\n');
}

function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
