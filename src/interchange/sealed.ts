import { checkSize } from '../model/door.js';
import type { SealAnswer, SealFor, SealOrder, SealTrouble } from './sealing.js';

export type { SealFor, SealTrouble };

/** The name that every locked file has: it says nothing about anybody. */
export const SEALED_FILE_NAME = 'notes.kith.age';

/** What a file begins with that is locked in the age format (https://age-encryption.org/v1). */
const BEGINNING = 'age-encryption.org/v1\n';

/** Why a file was not locked or unlocked. Nothing is lost by it. */
export class SealError extends Error {
  override readonly name = 'SealError';
  constructor(readonly code: SealTrouble) {
    super(code);
  }
}

/** Whether a file is locked. Only its beginning is read. */
export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, BEGINNING.length).text()) === BEGINNING;
}

/** Locks bytes, for whoever knows a passphrase or for one recipient. @throws {SealError} `no-recipient` */
export async function seal(bytes: Blob, sealFor: SealFor): Promise<Blob> {
  const sealed = await ask({ do: 'seal', bytes: await bytesOf(bytes), sealFor });
  return new Blob([sealed], { type: 'application/octet-stream' });
}

/** What is in a locked file. @throws {SealError} `wrong-secret` or `damaged`. @throws {RecordError} where it is too big to be read. */
export async function unseal(file: Blob, secret: string): Promise<Blob> {
  checkSize(file.size);
  return new Blob([await ask({ do: 'unseal', bytes: await bytesOf(file), secret })]);
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

async function ask(order: SealOrder): Promise<Uint8Array<ArrayBuffer>> {
  const answer = (await askWorker(order)) ?? (await (await import('./sealing.js')).carryOut(order));
  if ('trouble' in answer) throw new SealError(answer.trouble);
  return answer.bytes as Uint8Array<ArrayBuffer>;
}

/**
 * In a worker, so that the page does not stand still for the second that a passphrase takes. `undefined` where none may start:
 * a policy against it, a script from another origin.
 */
function askWorker(order: SealOrder): Promise<SealAnswer | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(trusted(new URL('./sealed.worker.js', import.meta.url)), { type: 'module' });
  } catch {
    return Promise.resolve(undefined);
  }
  return new Promise<SealAnswer | undefined>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<SealAnswer>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(undefined);
    };
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}

/** Trusted Types want the address of a worker approved. It is a constant of ours; a page that lists its policies allows `kith-worker`. */
function trusted(address: URL): URL {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): URL } };
  };
  workerPolicy ??= trustedTypes?.createPolicy('kith-worker', { createScriptURL: (url: string) => url });
  return workerPolicy?.createScriptURL(address.href) ?? address;
}

let workerPolicy: { createScriptURL(url: string): URL } | undefined;
