export const offline = {
  looking: 'Looking at what this browser keeps…',
  impossible:
    'This browser cannot keep the page: that needs an address with https (or this computer itself), and a tab of its own.',
  none: 'Nothing is kept. Without a network the page does not open.',
  fetchingFirst: 'The files of the page are being fetched…',
  fetching_one: '{{kept}} of {{count}} file is kept; the rest is being fetched. Leave this page open until it is.',
  fetching_other: '{{kept}} of {{count}} files are kept; the rest is being fetched. Leave this page open until it is.',
  kept_one: 'The one file of release {{version}} is kept, {{size}}. The page opens without a network.',
  kept_other:
    'All {{count}} files of release {{version}} are kept, {{size}}: the page, its data, its fonts and its basemap. It opens without a network.',
  keep: 'Keep the page in this browser',
  renew: 'Look for a newer release',
  check: 'Check the files',
  drop: 'Delete what is kept',
  busy: 'One moment…',
  dropped: 'Deleted. Files that you imported are still here. The page is not kept again until you ask for it.',
  noAnswer: 'The part of the page that keeps its files does not answer. Reload the page and try again.',
  whole_one: 'The one file is whole.',
  whole_other: 'All {{count}} files are whole.',
  mended_one: '{{count}} file was missing or damaged and has been fetched again.',
  mended_other: '{{count}} files were missing or damaged and have been fetched again.',
  notMended_one:
    '{{count}} file is missing or damaged and could not be fetched. Connect to the network and check again.',
  notMended_other:
    '{{count}} files are missing or damaged and could not be fetched. Connect to the network and check again.',
  newer: 'There is a newer release. It is being fetched; a message says when it is ready.',
  newest: 'This is the newest release.',
  failed: 'That did not work: {{reason}}. Check the connection and try again.',
  'failure-network': '{{path}} could not be fetched. Check the connection; the next visit goes on from here.',
  'failure-space': 'There is no room for {{path}}. Free some space on this device, then try again.',
  'failure-differs':
    '{{path}} is not the file that belongs to this release: the host changes it on the way, or has just been updated. Reload later, or tell the host.',
  installed: 'The page runs as an app of this device.',
  installOffer: 'This browser can install the page as an app, with its own window and icon.',
  install: 'Install the app',
  installByMenu:
    'Some browsers can install the page as an app: look for “Install” or “Add to home screen” in their menu.',
  protected: 'The browser keeps this page and the files that you imported even when the disk is short of room.',
  unprotected: 'When the disk is short of room, the browser may delete this page and the files that you imported.',
  refused:
    'The browser did not agree; it may when you visit this page more often or install it. Until then it may delete this page and the files that you imported when the disk is short of room.',
  protect: 'Ask the browser to keep them',
  privacy:
    'What is kept is what anyone can fetch from this site. Files that you import are stored apart, in this browser alone, and are never sent.',
} as const;
