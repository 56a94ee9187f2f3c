import { screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { createTexts, loadLaterMessages } from '../../../src/i18n/texts';
import { createFrame } from '../../../src/live/frame';
import type { Viewport } from '../../../src/map/geometry/viewport';
import { createChangeDrawing } from '../../../src/map/markers/change-drawing';
import { createMarkerLayer, type MarkerLayer } from '../../../src/map/markers/marker-layer';
import { mercatorX, mercatorY, worldSize } from '../../../src/spacetime/web-mercator';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { day } from '../../fixtures/small-dataset';

const ROWS = `date,place,lat,lon,killed low,killed,killed high
2014-03-01,Baghdad,33.3,44.4,8,10,12
2014-05-01,Baghdad,33.3,44.4,5,5,5
2014-06-01,Mosul,36.3,43.1,1,2,2
2014-07-01,Basra,30.5,47.8,4,4,4
2017-01-15,Mosul,36.3,43.1,20,30,35
2017-02-01,Baghdad,33.3,44.4,12,14,16
2017-03-01,Erbil,36.2,44.0,1,1,1`;

let group: HTMLElement;
let layer: MarkerLayer;
let atlas: Atlas;

beforeAll(loadLaterMessages);

beforeEach(async () => {
  atlas = await importedAtlasOf(ROWS);
  group = document.createElement('div');
  document.body.append(group);
  const { engine } = atlas;
  engine.update({ window: [day('2017-01-01'), day('2018-01-01')], zoom: 7 });
  layer = createMarkerLayer(group, createFrame(), atlas, createTexts('en'), {
    onScale: () => {},
    onOrder: () => {},
    obstacles: () => [],
    onLabels: () => {},
    onComplete: () => {},
    onRelease: () => {},
    largest: () => null,
  });
  layer.setViewport(VIEW);
});

afterEach(() => {
  layer.dispose();
  group.remove();
});

const VIEW: Viewport = {
  width: 2000,
  height: 2400,
  left: mercatorX(44.5) - 1000 / worldSize(7),
  top: mercatorY(34) - 1200 / worldSize(7),
  scale: worldSize(7),
};
const marker = (name: RegExp) => within(group).getByRole('button', { name });

async function compare(measure: 'incidents' | 'killed'): Promise<void> {
  const { engine } = atlas;
  engine.update({ measure });
  const other = engine.fork();
  other.update({ window: [day('2014-01-01'), day('2015-01-01')], zoom: 7, measure });
  layer.compareWith(createChangeDrawing(group, atlas, other, 'change', createTexts('en')));
  layer.completeAll();
  await screen.findByRole('button', { name: /^Erbil, new/ });
}

describe('markers of a comparison', () => {
  it('have other words where the sides differ in filters, because nothing began or ended', async () => {
    const { engine } = atlas;
    const other = engine.fork();
    other.update({ window: [day('2014-01-01'), day('2015-01-01')], zoom: 7 });
    layer.compareWith(createChangeDrawing(group, atlas, other, 'differs', createTexts('en')));
    layer.completeAll();
    expect(await screen.findByRole('button', { name: /^Erbil, only in A/ })).toBeVisible();
    expect(group.style.getPropertyValue('--new')).toBe('"only A"');
  });

  it('show the sign and the size of the change, and are new or ended', async () => {
    await compare('incidents');
    expect(
      [marker(/^Mosul/), marker(/^Baghdad/), marker(/^Erbil/), marker(/^Basra/)].map((each) => [
        each.textContent.charAt(0),
        each.dataset.change,
      ]),
    ).toEqual([
      ['=', 'same'],
      ['−', 'less'],
      ['+', 'new'],
      ['−', 'ended'],
    ]);
  });

  it('say both sides and the change in their names', async () => {
    await compare('killed');
    expect(marker(/^Mosul/)).toHaveAccessibleName('Mosul, up by 28 (+18 to +34), A: 20–35 killed, B: 1–2 killed');
    expect(marker(/^Basra/)).toHaveAccessibleName('Basra, ended, A: no incident, B: 4 killed');
    expect(Number.parseInt(marker(/^Mosul/).style.width, 10)).toBeGreaterThan(
      Number.parseInt(marker(/^Basra/).style.width, 10),
    );
  });

  it('are hollow where the ranges overlap', async () => {
    await compare('killed');
    expect(marker(/^Baghdad/)).toHaveAccessibleName(
      'Baghdad, down by 1 (−5 to +3), the ranges overlap, A: 12–16 killed, B: 13–17 killed',
    );
    expect(marker(/^Baghdad/)).toHaveAttribute('data-unsure');
    expect(marker(/^Mosul/)).not.toHaveAttribute('data-unsure');
  });

  it('show the selection alone again afterwards', async () => {
    await compare('incidents');
    layer.compareWith(null);
    layer.completeAll();
    await screen.findByRole('button', { name: /^Erbil, 1 incident/ });
    expect(within(group).queryByRole('button', { name: /^Basra/ })).toBeNull();
    expect(marker(/^Mosul/)).not.toHaveAttribute('data-change');
  });
});
