/**
 * Places of the research with the editor's names, precision class and basis. A later research note on a place replaces its
 * point; places of the editor alone come with theirs, where one was read.
 */
export function makePlaces(places, later, editorial) {
  const laterById = new Map(later.map((place) => [place.id, place]));
  const known = places.map((place) => merged(place, laterById.get(place.id)));
  const fresh = later.filter(({ id }) => !places.some((place) => place.id === id));
  return [
    ...[...known, ...fresh].map((place) => makePlace(place, editorial.PLACES[place.id])),
    ...Object.entries(editorial.OWN_PLACES).map(([id, place]) => makeOwn(id, place)),
  ];
}

function merged(place, later) {
  if (!later) return place;
  return {
    ...place,
    lat: later.lat,
    lon: later.lon,
    uncertainty_radius_km_estimate: later.uncertainty_radius_km_estimate,
  };
}

function makePlace(fact, edited) {
  if (!edited) throw new Error(`no editorial entry for the place ${fact.id}`);
  const point = fact.lat === null ? null : { lon: fact.lon, lat: fact.lat };
  const derived =
    fact.derived && (fact.derived.lat !== fact.lat || fact.derived.lon !== fact.lon)
      ? [{ lon: fact.derived.lon, lat: fact.derived.lat, basis: edited.derivedBasis }]
      : [];
  const others = fact.alternative_coordinates.map(({ lat, lon, source, note }) => ({
    lon,
    lat,
    basis: note ? `${source}; ${note}` : source,
  }));
  const name = edited.name ?? fact.name;
  return {
    id: fact.id,
    name,
    nameAr: edited.nameAr ?? fact.name_ar,
    otherNames: [...(edited.name ? [fact.name] : []), ...fact.alt_names, ...(edited.otherNames ?? [])].filter(
      (each) => !/identity NOT established/.test(each),
    ),
    point,
    precision: edited.precision,
    radiusKm: edited.radiusKm ?? fact.uncertainty_radius_km_estimate,
    basis: edited.basis,
    ...((edited.admin ?? fact.admin) ? { admin: edited.admin ?? fact.admin } : {}),
    ...(edited.note && { note: edited.note }),
    alternatives: [...others, ...derived, ...(edited.alternatives ?? [])],
  };
}

function makeOwn(
  id,
  { otherNames = [], point = null, precision = 'unknown', radiusKm = null, alternatives = [], ...edited },
) {
  return {
    id,
    name: edited.name,
    nameAr: edited.nameAr,
    otherNames,
    point,
    precision,
    radiusKm,
    basis: edited.basis,
    ...(edited.admin && { admin: edited.admin }),
    ...(edited.note && { note: edited.note }),
    alternatives,
  };
}
