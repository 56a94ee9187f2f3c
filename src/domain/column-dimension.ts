/** Sets the dimensions that are columns of a file apart from those of the model, whatever the columns are called. */
const PREFIX = 'column:';

/** Id of the dimension that a column of the file is. */
export function dimensionOfColumn(column: string): string {
  return `${PREFIX}${column}`;
}

/** Name of the column that a dimension is; null for a dimension of the model. */
export function columnOfDimension(dimension: string): string | null {
  return dimension.startsWith(PREFIX) ? dimension.slice(PREFIX.length) : null;
}
