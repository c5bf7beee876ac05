// npm run bench: what twenty thousand assets cost on the screen of an asset map: first paint, each letter, scrolling, a map that is dragged.
import { median, withPage } from './page.mjs';

const COUNT = 20_000;
const ROUNDS = 7;
const ms = (time) => `${time.toFixed(1)} ms`;
const inWords = (tasks) => (tasks.length ? tasks.map((time) => `${Math.round(time)} ms`).join(', ') : 'none');

await withPage('asset-map.ts', async (open) => {
  const page = await open();
  // The code is read once, and both lists are made, before anything is measured.
  await page.evaluate(`bench.firstPaint(200)`);
  await page.evaluate(`bench.firstPaint(${COUNT})`);
  const paints = { 200: [], [COUNT]: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const count of Object.keys(paints)) paints[count].push(await page.evaluate(`bench.firstPaint(${count})`));
  const [few, many] = [median(paints[200]), median(paints[COUNT])];
  console.log(`first paint: ${ms(few)} of 200, ${ms(many)} of ${COUNT}: ${(many / few).toFixed(2)}×`);

  console.log(`long tasks while ${COUNT} are taken in: ${inWords(await page.evaluate(`bench.given(${COUNT})`))}`);
  const { times, rows } = await page.evaluate(`bench.letters(${COUNT}, 'gardening mill')`);
  const [first, ...more] = times;
  console.log(`a letter among ${COUNT}, drawn: ${ms(median(more))} median, most ${ms(Math.max(...more))}; the first ${ms(first)}; ${rows} rows in the page`);
  const scrolled = await page.evaluate(`bench.scrolled(${COUNT})`);
  console.log(`scrolling through ${COUNT}: long tasks ${inWords(scrolled.tasks)}; at most ${scrolled.rows} rows in the page`);
  console.log(`dragging a map of ${COUNT}: long tasks ${inWords(await page.evaluate(`bench.panned(${COUNT})`))}`);
});
