export const problems = {
  datasetMissing: 'The dataset was not found at {{url}}. Check that the folder was copied whole, then try again.',
  datasetNotJson:
    'The file at {{url}} is not JSON: {{reason}}. Put back the file that came with the app, then try again.',
  datasetInvalid:
    'The dataset does not follow its schema. Where: {{path}}. What: {{reason}}. Correct that entry or put back the file that came with the app, then try again.',
  datasetMended_one:
    'The dataset breaks its schema in one place, {{path}}: {{reason}}. What could be read is shown and carries its doubt.{{lost}} Correct the file.',
  datasetMended_other:
    'The dataset breaks its schema in {{count}} places; the first is {{path}}: {{reason}}. What could be read is shown and carries its doubt.{{lost}} Correct the file.',
  mendedLost_one: ' {{count}} incident could not be shown.',
  mendedLost_other: ' {{count}} incidents could not be shown.',
  datasetNetwork:
    'The dataset at {{url}} could not be fetched: {{reason}}. Check the connection or the server, then try again.',
  detailUnreadable:
    'The record of this incident could not be read: {{reason}}. If its file was moved or deleted, import it again.',
  incidentUnknown:
    'This link names an incident that the dataset does not have: “{{id}}”. The page shows the default view; look for the incident in the list or search for it.',
  linkBroken:
    'Part of this link could not be read ({{keys}}). The default was used for that part; the rest of the link was kept.',
  linkUnknown:
    'This link filters or colours by values that the dataset does not have ({{values}}). They were left out, so these numbers are not the ones that the link meant.',
  tooManyFilters:
    'No more than {{most}} filters can be set at once. These were left out, so the numbers are of a wider selection: {{values}}. Remove a filter to set another.',
  releaseDiffers:
    'This link cites other data than this page has, so these numbers are not the ones that it cites. The link: {{cited}}. Here: {{shown}}.{{contents}} To check the numbers, open that release.',
  releaseOf_one: '{{number}} incident',
  releaseOf_other: '{{number}} incidents',
  releaseDated: '{{incidents}}, last changed on {{date}}',
  releaseNamed: '“{{name}}” with {{facts}}',
  releaseContents: ' Dates, places or figures differ.',
  linkLoaded_one: 'The link opened {{file}}: {{count}} incident, no problems found.',
  linkLoaded_other: 'The link opened {{file}}: {{count}} incidents, no problems found.',
  copyRefused: 'The browser did not let the page copy. Select this text and copy it: {{text}}',
  tabRefused: 'The page around this map lets it open no tab. Copy this address: {{address}}',
  saveFailed: 'The file could not be written, and nothing was saved. Try again, or with fewer incidents.',
  saveUnread_one: 'The saved file lacks {{number}} incident, whose record could not be read.',
  saveUnread_other: 'The saved file lacks {{number}} incidents, whose records could not be read.',
  storageBlocked:
    'This browser does not let the page keep anything. The page works, but settings and imported files are gone when you close it. Allow site data for this page to keep them.',
  storageFull:
    'There is no room left to keep this file in the browser ({{needed}} needed). Delete a stored dataset and import this file again. The file stays open until you leave the page.',
  storedOtherVersion:
    '{{file}} was kept by another version of this page, which counted some figures differently, and was not opened. Import the file again, then delete the old copy here. What is on the screen is unchanged.',
  storedBroken:
    'The kept copy of {{file}} is damaged and was not opened. Import the file again, then delete the damaged copy here. What is on the screen is unchanged.',
  draftsBlocked:
    'This browser does not let the page keep what you write. It stays on the screen until you leave the page: export it as JSON before that, or allow site data for this page.',
  draftsFull:
    'There is no room left in the browser to keep what you write. It stays on the screen until you leave the page: export it as JSON, or delete stored datasets and go on.',
  draftMissing:
    'This link names a dataset that is written in another browser, or was deleted. Ask its writer for the JSON file and open that with Import.',
  basemapFailed:
    'The basemap could not be loaded: {{reason}}. Incidents, list and timeline still work, on a plain background. Reload, or choose another basemap.',
  basemapInvalid: 'That basemap cannot be used: {{reason}}. The previous basemap was kept.',
  webglMissing:
    'The map needs WebGL 2, which this browser does not offer. List, timeline and details work without it. To see the map, turn on hardware acceleration or use another browser.',
  workerFailed: 'A background task stopped: {{reason}}. What was on the screen is unchanged. Try again.',
  partMissing:
    'This part of the page could not be fetched. Check the connection and try again; if the page has been updated, reload it.',
  updateReady:
    'A newer release of this page has been fetched. The page goes on with the present one until you reload it; dates, filters and opened files come back.',
  updatedElsewhere:
    'Another tab has begun to use a newer release of this page. This tab goes on with its own until you reload it.',
  importEmpty: '{{file}} is empty. Choose a file with at least a header and one row.',
  importBinary:
    '{{file}} is not text, a spreadsheet or Parquet that this app reads. Export it as CSV or GeoJSON and try again.',
  importTooLarge: '{{file}} is larger than this app takes: {{reason}}. Split it or take columns out, then try again.',
  importTruncated: '{{file}} ends in the middle: {{reason}}. Download it again, then retry.',
  importUnreadable: '{{file}} could not be read: {{reason}}. What was on the screen is unchanged.',
  importUnsupported:
    '{{file}} uses something this app does not read: {{reason}}. Save it in another format and try again.',
  importOtherKind: '{{file}} is {{reason}}',
  importTooDeep: '{{file}} is nested deeper than {{limit}} levels and was not read. Flatten it and try again.',
  importBomb:
    '{{file}} unpacks to far more than its size suggests ({{reason}}) and was not opened. Unpack it yourself and import the result.',
  importNoRows_one: 'The only row of {{file}} could not be loaded. Correct it, or say what the columns mean.',
  importNoRows_other:
    'None of the {{rows}} rows of {{file}} could be loaded. Correct them, or say what the columns mean.',
  importCancelled: 'The import of {{file}} was cancelled. What was on the screen is unchanged.',
  fetchRefused:
    'The server at {{url}} does not let other pages read its files (CORS), or cannot be reached. Download the file and drop it here.',
  fetchFailed:
    'The file at {{url}} could not be fetched: {{reason}}. Check the address, or download the file and drop it here.',
} as const;
