import { expect, type Locator } from '@playwright/test';
import type { Name, Screen, Thumb } from './screen';

/** Does what a reader does. */
export class When {
  constructor(private readonly screen: Screen) {}

  /** Opens the page with a query and waits until it shows incidents. */
  async opens(query = ''): Promise<void> {
    await this.asksFor(query);
    await expect(this.screen.totals()).toContainText(/\d+ incidents?/);
  }

  /** As `opens`, when the page may be in Arabic. */
  async opensInAnyLanguage(query: string): Promise<void> {
    await this.asksFor(query);
    // On a narrow screen, an open incident covers the totals.
    await expect(this.screen.anyTotals().or(this.screen.openTitle()).first()).toContainText(/\S/);
  }

  /** Opens the page without waiting for incidents, because they may never appear. */
  async asksFor(query = ''): Promise<void> {
    await this.screen.page.goto(`./${query}`);
  }

  async goesBack(): Promise<void> {
    await this.screen.page.goBack();
  }

  async goesForward(): Promise<void> {
    await this.screen.page.goForward();
  }

  async reloads(): Promise<void> {
    await this.screen.page.reload();
    await expect(this.screen.totals()).toContainText(/\d+ incidents?/);
  }

  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.screen.page.keyboard.press(key);
  }

  /** Presses Tab until the target has the focus, as keyboard users do. */
  async tabsTo(target: Locator, limit = 60): Promise<void> {
    for (let step = 0; step < limit; step += 1) {
      await this.screen.page.keyboard.press('Tab');
      if (await target.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
    }
    throw new Error(`${limit} presses of Tab did not reach ${target}`);
  }

  /** Reaches the group of markers with Tab, and the marker with arrow keys. */
  async reachesMarker(name: Name): Promise<void> {
    await this.tabsTo(this.screen.markers(), 90);
    const wanted = this.screen.marker(name).first();
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await this.presses(key);
      if (await wanted.evaluate((each) => each === document.activeElement)) return;
    }
    throw new Error(`Arrow keys did not reach the marker ${name}`);
  }

  async clicksInDetail(name: Name): Promise<void> {
    await this.screen.button(name, this.screen.anyDetail()).click();
  }

  async clicksMarker(name: Name): Promise<void> {
    await this.screen.marker(name).first().click();
  }

  async clicksItem(name: Name): Promise<void> {
    await this.screen.item(name).first().click();
  }

  async clicks(name: Name): Promise<void> {
    await this.screen.button(name).first().click();
  }

  async fills(name: Name, text: string): Promise<void> {
    await this.screen.field(name).first().fill(text);
  }

  /** Types the name of a place or a source that is new, and leaves the field. */
  async namesNew(field: Name, name: string): Promise<void> {
    await this.screen.picker(field).fill(name);
    await this.presses('Tab');
  }

  async searchesFor(text: string): Promise<void> {
    await this.screen.search().fill(text);
  }

  async focusesThumb(name: Thumb): Promise<void> {
    await this.screen.thumb(name).focus();
  }

  /** Drags a thumb by CSS px, in several steps as a hand does. */
  async dragsThumb(name: Thumb, pixels: number): Promise<void> {
    const { mouse } = this.screen.page;
    const box = await this.screen.thumb(name).boundingBox();
    if (!box) throw new Error(`${name} is not on the screen`);
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + pixels, y, { steps: 12 });
    await mouse.up();
  }

  /** Clicks the histogram at a part of its width, near its foot where the bars are. */
  async clicksHistogram(part: number, times: 1 | 2 = 1): Promise<void> {
    const box = await this.screen.histogram().boundingBox();
    if (!box) throw new Error('the histogram is not on the screen');
    await this.screen.page.mouse.click(box.x + part * box.width, box.y + box.height * 0.6, { clickCount: times });
  }

  async typesDates(text: string): Promise<void> {
    await this.screen.button(/^First day of the window/).click();
    await this.screen.datesField().fill(text);
    await this.presses('Enter');
  }

  async plays(): Promise<void> {
    await this.screen.play().click();
  }

  async pauses(): Promise<void> {
    await this.screen.pause().click();
  }

  async resetsTime(): Promise<void> {
    await this.screen.wholeTime().click();
  }

  async closesMessages(): Promise<void> {
    const closers = this.screen.button('Close this message');
    while ((await closers.count()) > 0) await closers.first().click();
  }

  async opensFilters(): Promise<void> {
    await this.screen.filters().click();
  }

  /** A wide header has the button; the menu of a small one has it. */
  async startsImport(): Promise<void> {
    if (await this.screen.button('Import').isVisible()) await this.screen.button('Import').click();
    else await this.choosesInMenu('Import');
  }

  async choosesInMenu(name: Name): Promise<void> {
    await this.screen.page.getByRole('button', { name: 'More', exact: true }).click();
    await this.screen.page.getByRole('menuitem', { name }).click();
  }

  /** Starts an import and chooses a file with the keyboard alone. */
  async importsByKeys(file: { name: string; mimeType: string; text: string }): Promise<void> {
    await this.tabsTo(this.screen.button('Import'));
    await this.presses('Enter');
    const asked = this.screen.page.waitForEvent('filechooser');
    await expect(this.screen.anyDialog()).toBeVisible();
    await this.tabsTo(this.screen.fileInput());
    await this.presses('Enter');
    const chooser = await asked;
    await chooser.setFiles({ name: file.name, mimeType: file.mimeType, buffer: Buffer.from(file.text) });
  }

  /** Opens the dialog of the basemaps. A wide header has its button. */
  async opensBasemaps(): Promise<void> {
    await this.screen.button('Basemap').first().click();
    await expect(this.screen.anyDialog()).toBeVisible();
  }

  async choosesBasemap(kind: string, address: string): Promise<void> {
    const dialog = this.screen.anyDialog();
    await dialog.getByRole('radio', { name: kind }).check();
    await dialog.getByRole('textbox', { name: 'Address' }).fill(address);
    await this.screen.button('Use this basemap', dialog).click();
  }

  async choosesBasemapFile(path: string): Promise<void> {
    const dialog = this.screen.anyDialog();
    await dialog.getByRole('radio', { name: 'PMTiles file on this computer' }).check();
    await dialog.getByLabel(/^File/).setInputFiles(path);
  }

  async importsFileAt(path: string): Promise<void> {
    await this.startsImport();
    await this.screen.fileInput().setInputFiles(path);
  }

  async pressesButtonByKeys(name: Name): Promise<void> {
    const button = this.screen.button(name);
    await expect(button).toBeVisible();
    if (!(await button.evaluate((each) => each === document.activeElement))) await this.tabsTo(button);
    await this.presses('Enter');
  }

  /** Accepts the guessed columns, and goes from the report to the map. */
  async acceptsImport(rows: number): Promise<void> {
    await this.screen.button(`Import ${rows} rows`).click();
    await this.screen.button('Show the map').click();
  }

  /** Writes into a cell of a row in the report of an import, and has the file read again. */
  async correctsRow(row: string, column: string, text: string): Promise<void> {
    await this.screen.page.locator('summary').filter({ hasText: row }).click();
    const cell = this.screen.page.getByRole('form', { name: row }).getByRole('textbox', { name: column });
    await cell.fill(text);
    await cell.press('Enter');
  }

  async choosesDataset(name: Name): Promise<void> {
    await this.screen.button(/^Dataset:/).click();
    await this.screen.datasetChoice(name).click();
  }

  async importsFile(file: { name: string; mimeType: string; text: string }): Promise<void> {
    await this.startsImport();
    await this.screen
      .fileInput()
      .setInputFiles({ name: file.name, mimeType: file.mimeType, buffer: Buffer.from(file.text) });
  }
}
