import { test } from './fixtures';

test('Camp Taji, 11 March 2020, shows the dead by nation, three counts of wounded, and the words of one source', async ({
  atlas,
}) => {
  await atlas.when.opens('?incident=taji-2020-03-11');
  const title = /Camp Taji/;
  await atlas.thenIt.opensDetail(title);
  await atlas.thenIt.detailSays(title, 'United States', 'United Kingdom', 'Rashediya');
  await atlas.thenIt.detailSays(title, '12', '14', '15', /airstrikes/i, 'Counter Extremism Project');
  await atlas.thenIt.detailSays(title, /disagree/i);
});

test('Camp Taji, 14 March 2020, counts rockets fired, hits and finds separately', async ({ atlas }) => {
  await atlas.when.opens('?incident=taji-2020-03-14');
  const title = /Camp Taji/;
  await atlas.thenIt.opensDetail(title);
  await atlas.thenIt.detailSays(
    title,
    'Abu Izam',
    /Munitions fired\s*3 voices\s*33/,
    /Munitions that hit\s*2 voices\s*at least 25/,
  );
  await atlas.thenIt.detailSays(
    title,
    /Launchers found\s*3 voices\s*7/,
    /Unused munitions found\s*3 voices\s*24/,
    'only source to say this',
  );
  await atlas.thenIt.detailDoesNotSay(title, /disagree on Munitions (fired|that hit)/);
});

test('links to sources open in another tab and send no referrer', async ({ atlas }) => {
  await atlas.when.opens('?incident=taji-2020-03-11');
  await atlas.thenIt.linksOutAreSafe(/Camp Taji/);
});

test('previous and next go through the incidents in time', async ({ atlas }) => {
  await atlas.when.opens('?incident=taji-2020-03-11');
  await atlas.when.clicksInDetail('Next in time');
  await atlas.thenIt.address(/incident=us-strikes-2020-03-12/);
  await atlas.when.clicksInDetail('Previous in time');
  await atlas.thenIt.address(/incident=taji-2020-03-11/);
});

test('an incident outside the window offers to move the window to it', async ({ atlas }) => {
  await atlas.when.opens('?from=2020-06-01&to=2020-07-01&incident=taji-2020-03-11');
  await atlas.thenIt.opensDetail(/Camp Taji/);
  await atlas.when.clicks('Move the window to it');
  await atlas.thenIt.address(/from=2020-0[23]/);
});
