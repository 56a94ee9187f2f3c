export const map = {
  zoomIn: 'Zoom in',
} as const;
