/** A file with invented rows, in no known format: the app must guess its columns. */
export const INCIDENT_CSV = {
  name: 'spring.csv',
  mimeType: 'text/csv',
  text: [
    'date,latitude,longitude,title,killed,wounded,source',
    '2021-02-15,36.19,44.01,Rockets at Erbil,1,9,Reuters',
    '2021-03-03,33.79,42.44,Rockets at Ain al-Asad,1,,AP',
    '2021-04-14,36.23,43.96,Drone at Erbil airport,0,0,AFP',
    '',
  ].join('\n'),
};
