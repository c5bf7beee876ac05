// npm run bench: what twenty thousand assets of a community cost, on the main thread of a page.
import { median, withPage } from './page.mjs';

const COUNT = 20_000;
const ROUNDS = 5;

await withPage('community.ts', async (open) => {
  const page = await open();
  const ms = (time) => `${time.toFixed(1)} ms`;
  const rounds = async (expression) => {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await page.evaluate(expression));
    return times;
  };
  await page.evaluate(`bench.read(${COUNT})`);
  const start = performance.now();
  const tasks = await page.evaluate(`bench.longTasks(async () => void (globalThis.came = await bench.read(${COUNT})))`);
  console.log(
    `read ${await page.evaluate('came')}: ${ms(performance.now() - start)}; long tasks: ${tasks.map(ms).join(', ') || 'none'}`,
  );

  const keys = await rounds(`bench.typed(${COUNT}, 'gardening hyde')`);
  const letters = keys[0].map((_, at) => median(keys.map((round) => round[at])));
  console.log(
    `a letter typed among ${COUNT}: ${ms(median(letters))} median, most ${ms(Math.max(...letters))} (the first ${ms(letters[0])})`,
  );
  console.log(`kind, day, cost and nearness among ${COUNT}: ${ms(median(await rounds(`bench.filtered(${COUNT})`)))}`);

  const suggested = await rounds(`bench.suggested(${COUNT})`);
  const of = (part) => ms(median(suggested.map((one) => one[part])));
  console.log(
    `suggestions: a batch of 200 into the index ${of('batch')} at most, all ${COUNT} ${of('all')}; asked ${of('ask')}`,
  );
  console.log(`twins among ${COUNT}: ${ms(median(await rounds(`bench.twins(${COUNT})`)))}`);
});
