import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';

/*
 * Draws the icons of the installed page from `public/favicon.svg`, our own drawing, with a browser: npm run icons
 */

const PUBLIC = new URL('../../public/', import.meta.url);
const GROUND = '#ffffff';

/** `part`: how much of the width the drawing takes. Systems cut a maskable icon to a circle of 80% of its width. */
const ICONS = [
  { file: 'icon-192.png', side: 192, part: 1, ground: 'transparent' },
  { file: 'icon-512.png', side: 512, part: 1, ground: 'transparent' },
  { file: 'maskable-192.png', side: 192, part: 0.66, ground: GROUND },
  { file: 'maskable-512.png', side: 512, part: 0.66, ground: GROUND },
  { file: 'apple-touch-icon.png', side: 180, part: 0.8, ground: GROUND },
];

const drawing = await readFile(new URL('favicon.svg', PUBLIC), 'utf8');
const { path, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
const page = await browser.newPage();
for (const { file, side, part, ground } of ICONS) {
  await page.setViewportSize({ width: side, height: side });
  const width = Math.round(side * part);
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">` +
      drawing.replace('<svg ', `<svg width="${width}" height="${width}" `),
  );
  const png = await page.screenshot({ type: 'png', omitBackground: ground === 'transparent' });
  await writeFile(new URL(`icons/${file}`, PUBLIC), png);
  console.log(`wrote public/icons/${file}, ${png.byteLength} bytes`);
}
await browser.close();
