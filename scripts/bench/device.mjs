// npm run bench: what opening a record on the device costs, and how long one edit takes until it is durable.
import { cpuOf, median, withPage } from './page.mjs';

const ROUNDS = 9;
const SIZES = [
  { id: 'circle', people: 200, notes: 200 },
  { id: 'years', people: 500, notes: 5000 },
];

await withPage('device.ts', async (open) => {
  const cpu = async (expression) => {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // The code itself is read and made ready once beforehand, for both alike.
    await page.evaluate(`bench.openDevice('warm-up').then(() => bench.openKeyval('warm-up'))`);
    const before = await cpuOf(session);
    await page.evaluate(expression);
    const after = await cpuOf(session);
    await page.close();
    return after - before;
  };
  const page = await open();
  await page.evaluate(`bench.seed('warm-up', 40, 40)`);
  await page.evaluate(`bench.haveWhole('warm-up')`);
  for (const { id, people, notes } of SIZES) await page.evaluate(`bench.seed('${id}', ${people}, ${notes})`);

  for (const { id, people, notes } of SIZES) {
    const times = { 'as a whole': [], 'row by row': [], 'idb-keyval': [] };
    const begin = { 'as a whole': `bench.haveWhole('${id}')`, 'row by row': `bench.loseWhole('${id}')` };
    for (let round = 0; round < ROUNDS; round++)
      for (const way of Object.keys(times)) {
        if (begin[way]) await page.evaluate(begin[way]);
        times[way].push(await cpu(`bench.${begin[way] ? 'openDevice' : 'openKeyval'}('${id}')`));
      }
    const least = median(times['idb-keyval']);
    console.log(`open ${people} people, ${notes} notes: idb-keyval ${least.toFixed(1)} ms of main thread`);
    for (const way of Object.keys(begin)) {
      await page.evaluate(begin[way]);
      const tasks = await (await open()).evaluate(`bench.longTasks(() => bench.openDevice('${id}'))`);
      const ours = median(times[way]);
      console.log(`  ${way}: ${ours.toFixed(1)} ms, ${(ours / least).toFixed(2)}×; long tasks: ${inWords(tasks)}`);
    }
  }
  for (const { id, people, notes } of SIZES) {
    await page.evaluate(`bench.loseWhole('${id}')`);
    const typing = await open();
    const tasks = await typing.evaluate(`bench.longTasks(async () => void (globalThis.times = await bench.edits('${id}', 200)))`);
    const times = await typing.evaluate('times');
    console.log(
      `one edit of ${people} people, ${notes} notes until it is durable: ${median(times).toFixed(1)} ms median of ${times.length},`,
      `most ${Math.max(...times).toFixed(1)} ms; long tasks, the whole being kept meanwhile: ${inWords(tasks)}`,
    );
    await typing.close();
  }
});

function inWords(tasks) {
  return tasks.length ? tasks.map((time) => `${Math.round(time)} ms`).join(', ') : 'none';
}
