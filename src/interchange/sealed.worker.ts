import { carryOut, type SealOrder } from './sealing.js';

// One order, one answer, and whoever started this ends it. Imported anywhere else, it does nothing.
if ('WorkerGlobalScope' in globalThis)
  addEventListener('message', ({ data }: MessageEvent<SealOrder>) => {
    void carryOut(data).then((answer) => postMessage(answer));
  });
