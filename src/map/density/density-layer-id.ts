/** Id of the density layer in the map's style. */
export const DENSITY_LAYER = 'density';
