export const imports = {
  button: 'Import',
  dropNow: 'Drop the file to import it',
  pastedName: 'Pasted text',
  noValue: 'empty',
  menuLabel: 'Dataset: {{name}}',
  menuBusy: 'Opening {{name}}…',
} as const;
