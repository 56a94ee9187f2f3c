export const fileAreas = {
  file: 'Areas of a GeoJSON file',
  fileHint: 'Or choose an area of a file with polygons, such as districts. The file is read here and sent nowhere.',
  fileArea: 'Area',
  fileLeft_one: '{{number}} area of the file has too many parts or no room, and is not offered.',
  fileLeft_other: '{{number}} areas of the file have too many parts or no room, and are not offered.',
  fileOff: 'Its border is simplified and lies up to {{km}} km off that of the file. The map draws what counts.',
  fileExact: 'Its border is that of the file.',
  fileTooLarge: 'The file is larger than {{size}}.',
  'file-notJson': 'The file is not GeoJSON: it cannot be read as JSON.',
  'file-noAreas': 'The file has no polygons.',
  'file-notDegrees': 'The coordinates of the file are not longitude and latitude in degrees.',
  fileUnread: 'The file cannot be read.',
} as const;
