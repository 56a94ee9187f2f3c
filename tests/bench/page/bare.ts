import 'maplibre-gl/dist/maplibre-gl.css';
import { installBasemapImages } from '../../../src/map/basemap/basemap-images';
import { createBasemapStyle } from '../../../src/map/basemap/basemap-style';
import { registerPmtilesProtocol } from '../../../src/map/basemap/pmtiles-protocol';
import { createMap } from '../../../src/map/create-map';

/** The basemap and nothing else, where the app opens. */
const root = document.getElementById('root');
if (!root) throw new Error('no #root');
const baseUrl = new URL('basemap/', document.baseURI).href;
registerPmtilesProtocol();
const map = createMap(root, null);
installBasemapImages(map, 'light');
map.setStyle(createBasemapStyle({ theme: 'light', language: 'en', baseUrl }), { diff: false });
