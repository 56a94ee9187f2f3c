import 'maplibre-gl/dist/maplibre-gl.css';
import { installBasemapImages } from '../../../src/map/basemap/basemap-images';
import { createBasemapStyle } from '../../../src/map/basemap/basemap-style';
import { registerPmtilesProtocol } from '../../../src/map/basemap/pmtiles-protocol';
import { createMap } from '../../../src/map/create-map';

/** The basemap alone, with the size and the view of the app's map. */
const root = document.getElementById('root');
if (!root) throw new Error('no #root');
const baseUrl = new URL('basemap/', document.baseURI).href;
const number = (name: string) => Number(new URLSearchParams(location.search).get(name));
root.style.inlineSize = `${number('width')}px`;
root.style.blockSize = `${number('height')}px`;
registerPmtilesProtocol();
const map = createMap(root, { lon: number('lon'), lat: number('lat'), zoom: number('zoom') });
map.on('style.load', () => installBasemapImages(map, 'light'));
map.setStyle(createBasemapStyle({ theme: 'light', language: 'en', mapNames: 'both', baseUrl }), { diff: false });
