/** The map in a frame of another page. */
export const embed = {
  figure: '{{name}} {{range}}',
  noted: '{{text}} ({{notes}})',
  openPage: 'Open the full map',
  openPageName: 'Open the full map with this view, in a new tab',
  figures: 'Figures by class',
  list: 'List',
  closeList: 'Close the list',
  scroll: 'Use Ctrl + scroll to zoom the map',
  scrollMac: 'Use ⌘ + scroll to zoom the map',
  twoFingers: 'Use two fingers to move the map',
} as const;
