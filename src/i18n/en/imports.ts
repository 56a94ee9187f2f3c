export const imports = {
  button: 'Import',
} as const;
