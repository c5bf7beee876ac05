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
    await session.send('Performance.enable');
    // The code itself is read and made ready once beforehand, for both alike.
    await page.evaluate(`bench.openDevice('warm-up').then(() => bench.openKeyval('circle'))`);
    const before = await cpuOf(session);
    await page.evaluate(expression);
    const after = await cpuOf(session);
    await page.close();
    return after - before;
  };
  const page = await open();
  for (const { id, people, notes } of SIZES) await page.evaluate(`bench.seed('${id}', ${people}, ${notes})`);

  for (const { id, people, notes } of SIZES) {
    const [ours, theirs] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await cpu(`bench.openDevice('${id}')`));
      theirs.push(await cpu(`bench.openKeyval('${id}')`));
    }
    const tasks = await (await open()).evaluate(`bench.longTasks(() => bench.openDevice('${id}'))`);
    const [one, other] = [median(ours), median(theirs)];
    console.log(
      `open ${people} people, ${notes} notes: ${one.toFixed(1)} ms of main thread, idb-keyval ${other.toFixed(1)} ms: ${(one / other).toFixed(2)}×;`,
      `long tasks: ${tasks.length ? tasks.map((time) => `${Math.round(time)} ms`).join(', ') : 'none'}`,
    );
  }
  const times = await (await open()).evaluate(`bench.edits('circle', 200)`);
  console.log(`one edit until it is durable: ${median(times).toFixed(1)} ms median of ${times.length}, most ${Math.max(...times).toFixed(1)} ms`);
});
