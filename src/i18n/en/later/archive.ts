/** Words about an archive: a dataset of which the page has only what it shows. */
export const archive = {
  note: 'About this archive',
  counts_one: 'An archive of {{number}} incident, as counts by cell of the map.',
  counts_other: 'An archive of {{number}} incidents, as counts by cell of the map.',
  zoomIn: 'Zoom in to {{limit}} incidents or fewer to list and search them.',
  inView: 'In view, of all dates: {{number}}.',
  area: 'Only the incidents of this part of the archive are loaded and counted: {{south}} to {{north}}, {{west}} to {{east}}. What lies outside is not counted.',
  areaOf: 'The whole archive has {{number}} incidents: zoom out to count them all.',
  loadingRows: 'The incidents in view are being fetched. Until then you see counts.',
  offered: 'To list and search the incidents in view, {{size}} must be fetched.',
  fetchRows: 'Fetch them',
  old: 'Old numbers: they are of the dates or the zoom before. The new ones are being fetched.',
  oldFailed: 'Old numbers: they are of the dates or the zoom before.',
  tryAgain: 'Try again',
} as const;

/** What is wrong with an archive, as sentences. */
export const archiveProblems = {
  archiveNone:
    'There is no archive at {{url}}: its manifest is not that of an archive. Check the address of the folder.',
  archiveVersion:
    'The archive at {{url}} has version {{version}} of its format, and this page reads version {{own}}. Build it again with the builder of this page, or open it with a newer page.',
  archiveInvalid:
    'The manifest of the archive at {{url}} contradicts its format at “{{path}}”. Copy the archive again, or build it again. What was on the screen is unchanged.',
  archivePartMissing:
    'A part of the archive is missing: {{file}} ({{reason}}). The numbers that need it are old. Copy the whole folder to the host, then try again.',
  archivePartCut:
    'A part of the archive ends in the middle: {{file}} has {{bytes}} of {{needed}} bytes. The numbers that need it are old. Copy it to the host again, then try again.',
  archivePartOther:
    'A part of the archive is another file than its manifest says: {{file}}. It was not used, and the numbers that need it are old. Copy the whole folder to the host again, then try again.',
  archiveNoRange:
    'This host does not send parts of files (HTTP Range). Close cells and single incidents would need whole files, {{size}} in all, and are not shown; coarse cells, totals and dates work. Put the archive on a host that answers range requests.',
  archiveOffline:
    'The connection was lost while {{file}} was fetched. The last numbers stay and are old; the page tries again by itself.',
  archiveFilters:
    'Counts by cell of the map cannot answer all that was chosen. This was left out, so the numbers are of a wider selection: {{values}}. Zoom in to choose it again.',
} as const;
