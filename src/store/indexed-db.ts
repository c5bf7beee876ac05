/** IndexedDB's events as promises: the little of it that the device store needs. */

/** Opens a database of version 1. `closed` hears when the connection is gone: cleared by the browser, or needed elsewhere. */
export async function openDatabase(
  name: string,
  upgrade: (db: IDBDatabase) => void,
  closed: () => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => upgrade(request.result);
  const db = await answerOf(request);
  db.onclose = closed;
  // Another tab has a newer version of the library: step aside rather than block it.
  db.onversionchange = () => {
    db.close();
    closed();
  };
  return db;
}

/** What a request answers. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when a transaction is durable; rejects when nothing of it was written. */
export function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
