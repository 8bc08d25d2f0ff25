// Measures the board’s drawing and scrolling in a real Chromium, after a build: npm run measure
// CHROMIUM names the browser where it is not /usr/bin/chromium.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const SIZES = [
  ['LINES', 15, 31],
  ['LINES', 15, 92],
  ['PEOPLE', 34, 31],
  ['PEOPLE', 80, 92],
  ['COVERAGE', 18, 31],
];
const ROUNDS = 5;

const server = createServer(async (request, response) => {
  try {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const content = await readFile(join(ROOT, path.endsWith('/') ? `${path}index.html` : path));
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, ready));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`http://localhost:${server.address().port}/frontend/harness/`);
  await page.waitForFunction(() => window.harness);
  console.log('| view | rows × days | duties | elements | first picture, ms | whole, ms | change of one duty, ms | scrolling, ms a frame, 95 % |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [view, rows, days] of SIZES) {
    const measured = await page.evaluate(([v, r, d, n]) => window.harness.measure(v, r, d, n), [view, rows, days, ROUNDS]);
    const { duties, elements, first, whole, change, frame } = measured;
    console.log(`| ${view} | ${rows} × ${days} | ${duties} | ${elements} | ${first} | ${whole} | ${change} | ${frame} |`);
  }
} finally {
  await browser.close();
  server.close();
}
