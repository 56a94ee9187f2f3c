import 'maplibre-gl/dist/maplibre-gl.css';
import { createBasemapStyle } from '../../../src/map/basemap/create-basemap-style';
import { installBasemapImages } from '../../../src/map/basemap/install-basemap-images';
import { registerPmtilesProtocol } from '../../../src/map/basemap/register-pmtiles-protocol';
import { createMap } from '../../../src/map/create-map';
import './bench-window';

/** The basemap and nothing else, where the app opens. */
const root = document.getElementById('root');
if (!root) throw new Error('no #root');
registerPmtilesProtocol();
const map = createMap(root, null);
installBasemapImages(map);
map.setStyle(
  createBasemapStyle({ theme: 'light', language: 'en', baseUrl: new URL('basemap/', document.baseURI).href }),
  { diff: false },
);
map.once('idle', () => {
  window.bareIdle = performance.now();
});
