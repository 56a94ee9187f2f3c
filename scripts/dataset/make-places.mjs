/** Places of the research with the editor's names, precision class and basis. */
export function makePlaces(places, editorial) {
  return places.map((place) => makePlace(place, editorial[place.id]));
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
    radiusKm: fact.uncertainty_radius_km_estimate,
    basis: edited.basis,
    admin: fact.admin,
    ...(edited.note && { note: edited.note }),
    alternatives: [...others, ...derived],
  };
}
