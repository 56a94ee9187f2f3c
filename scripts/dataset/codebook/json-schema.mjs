import { toJsonSchema } from '@valibot/to-json-schema';
import { FIELDS } from './words.mjs';

/**
 * JSON Schema of the dataset file, out of the schema that the page checks files with. Rules that JSON Schema cannot say
 * (references, sums, disagreeing claims) are in `docs/data.md`.
 */
export function jsonSchemaOf(datasetSchema) {
  const schema = toJsonSchema(datasetSchema, { typeMode: 'input', errorMode: 'ignore' });
  describe(schema, '');
  const { $schema, ...rest } = schema;
  return { $schema, $id: 'dataset-v2.json', title: 'Incident Atlas dataset, version 2', ...rest };
}

/** Puts the codebook's words on the members that have any; list items and variants keep the path of their holder. */
function describe(schema, path) {
  if (FIELDS[path] && schema.description === undefined) schema.description = FIELDS[path];
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    describe(member, path === '' ? name : `${path}.${name}`);
  }
  for (const part of partsOf(schema)) describe(part, path);
}

/** The schemas of a schema's list items and variants. */
export function partsOf({ items, additionalItems, anyOf = [], oneOf = [], prefixItems = [] }) {
  return [items, additionalItems, ...anyOf, ...oneOf, ...prefixItems]
    .flat()
    .filter((part) => part && typeof part === 'object');
}
