import { expect } from '@playwright/test';
import { test } from './fixtures';

/** Invented rows: the second has no date that can be read. */
const WITH_A_SLIP = {
  name: 'slip.csv',
  mimeType: 'text/csv',
  text: [
    'event_date,latitude,longitude,title,killed',
    '2021-02-15,36.19,44.01,Rockets at Erbil,1',
    '2021-13-40,33.79,42.44,Rockets at Ain al-Asad,1',
    '2021-04-14,36.23,43.96,Drone at Erbil airport,0',
    '',
  ].join('\n'),
};

test('a row that was left out is corrected by keyboard, and stays corrected after a reload', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.importsFile(WITH_A_SLIP);
  await atlas.screen.button(/^Import \d+ rows?$/).click();
  await atlas.when.opensRowToCorrect('Row 3');
  await atlas.thenIt.isAccessible();
  await atlas.screen.cell('Row 3', 'event_date').fill('3 March 2021');
  await atlas.when.presses('Enter');
  await atlas.thenIt.shows('loaded without a doubt');
  await atlas.thenIt.shows(/Kept in this browser: it is here after a reload/);
  await atlas.when.reloads();
  await atlas.thenIt.countsIncidents(3);
  await atlas.when.clicksItem(/Rockets at Ain al-Asad/);
  await atlas.thenIt.detailSays(/Rockets at Ain al-Asad/, '3 Mar 2021');
});

test('the corrections are saved as a list', async ({ atlas }) => {
  await atlas.when.opens();
  await atlas.when.importsFile(WITH_A_SLIP);
  await atlas.screen.button(/^Import \d+ rows?$/).click();
  await atlas.when.opensRowToCorrect('Row 3');
  await atlas.screen.cell('Row 3', 'event_date').fill('2021-03-03');
  await atlas.when.presses('Enter');
  const saved = await atlas.when.saves('Download the corrections (CSV)');
  expect(saved).toEqual({
    name: 'slip-corrections.csv',
    text: '\ufeffRow,Column,In the file,Corrected\r\n3,event_date,2021-13-40,2021-03-03\r\n',
  });
});
