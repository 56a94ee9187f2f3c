export const app = {
  name: 'Incident Atlas',
} as const;
