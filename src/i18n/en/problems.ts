export const problems = {
  datasetMissing: 'The dataset was not found at {{url}}. Check that the folder was copied whole, then reload.',
} as const;
