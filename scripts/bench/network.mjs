// npm run bench: what a support network costs to draw and to drag somebody in, from one person's circle to a neighbourhood.
import { cpuOf, median, withPage } from './page.mjs';

const ROUNDS = 5;
const MOVES = 60;
const SIZES = [12, 60, 500, 2000, 10_000];

await withPage('network.ts', async (open) => {
  console.log('people   first paint   a move of a drag   heap');
  for (const size of SIZES) {
    const seen = { paint: [], move: [], heap: [] };
    for (let round = 0; round < ROUNDS; round++) {
      const page = await open();
      await page.setViewportSize({ width: 1200, height: 900 });
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.evaluate(`bench.prepare(${size})`);
      await session.send('HeapProfiler.collectGarbage');
      const heapOf = async () => (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
      const [before, emptyHeap] = [await cpuOf(session), await heapOf()];
      await page.evaluate('bench.mount()');
      seen.paint.push((await cpuOf(session)) - before);
      await session.send('HeapProfiler.collectGarbage');
      seen.heap.push((await heapOf()) - emptyHeap);
      const moving = await cpuOf(session);
      await page.evaluate(`bench.drag(${MOVES})`);
      seen.move.push(((await cpuOf(session)) - moving) / MOVES);
      await page.close();
    }
    const cell = (values, unit, digits) => `${median(values).toFixed(digits)} ${unit}`.padStart(13);
    console.log(`${String(size).padStart(6)}${cell(seen.paint, 'ms', 0)}${cell(seen.move, 'ms', 1).padStart(19)}${cell(seen.heap, 'MB', 1)}`);
  }
  console.log(`Main-thread CPU, medians of ${ROUNDS}.`);
});
