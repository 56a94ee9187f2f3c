import type { Locator, Page } from '@playwright/test';

export type Thumb = 'Window start' | 'Window end' | 'Start of B' | 'End of B' | 'Dates of B';
export type Name = string | RegExp;

/** Finds the parts of the screen. Only this file knows selectors. */
export class Screen {
  constructor(readonly page: Page) {}

  button = (name: Name, within: Page | Locator = this.page) => within.getByRole('button', { name });
  dialog = (name: Name) => this.page.getByRole('dialog', { name });
  anyDialog = () => this.page.getByRole('dialog');
  message = (text: Name) => this.page.getByRole('alert').filter({ hasText: text });

  totals = () => this.page.getByRole('status', { name: 'In this window' });
  /** The totals in English or Arabic. */
  anyTotals = () => this.page.getByRole('status', { name: /In this window|في هذه النافذة/ });
  root = () => this.page.locator('html');
  list = () => this.page.getByRole('listbox', { name: 'Incidents', exact: true });
  items = () => this.list().getByRole('option');
  item = (name: Name) => this.list().getByRole('option', { name });
  search = () => this.page.getByRole('searchbox');

  map = () => this.page.getByRole('main', { name: 'Map' });
  markerGroup = () => this.map().getByRole('group', { name: 'Incidents on the map' });
  markers = () => this.markerGroup().getByRole('button');
  marker = (name: Name) => this.button(name, this.markerGroup());
  mapCanvas = () => this.map().locator('canvas').first();
  /** A marker and the rows of the list in either language. */
  anyMarker = (name: Name) =>
    this.button(name, this.page.getByRole('group', { name: /Incidents on the map|الحوادث على الخريطة/ })).first();
  anyItems = () => this.page.getByRole('listbox').getByRole('option');
  cluster = () => this.marker(/^\d+ incidents/);

  detail = (title: Name) => this.page.getByRole('region', { name: title });
  /** The title of the open incident. */
  openTitle = () => this.page.locator('h2:not(.visually-hidden)');
  anyDetail = () => this.page.getByRole('region').filter({ has: this.button('Copy link to this incident') });

  time = () => this.page.getByRole('region', { name: 'Time', exact: true });
  field = (name: Name, within: Page | Locator = this.page) => within.getByRole('textbox', { name });
  picker = (name: Name) => this.page.getByRole('combobox', { name });
  comparison = () => this.page.getByRole('region', { name: 'Comparison' });
  thumb = (name: Thumb) => this.page.getByRole('slider', { name });
  histogram = () => this.page.getByRole('img', { name: /^Histogram/ });
  shownPeriod = () => this.page.getByRole('slider', { name: 'Shown period' });
  zoomOut = () => this.button('Zoom out to the whole period');
  datesField = () => this.page.getByRole('textbox', { name: 'From – to' });
  play = () => this.button(/^play/i, this.time());
  pause = () => this.button(/^pause/i, this.time());
  wholeTime = () => this.button(/^All/, this.time());

  fileInput = () => this.page.getByLabel('Choose a file');
  datasetChoice = (name: Name) => this.page.getByRole('menuitemradio', { name });
  filters = () => this.page.getByRole('button', { name: 'Filter', exact: true });
}
