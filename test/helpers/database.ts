/** The raw database of a device store, as a fault or another program would reach it. */
export async function rawDatabase(name: string): Promise<IDBDatabase> {
  return answered(indexedDB.open(name));
}

export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Does something with the rows, and resolves when it is written. */
export async function withRows<T>(name: string, work: (rows: IDBObjectStore) => T | Promise<T>): Promise<T> {
  const db = await rawDatabase(name);
  const transaction = db.transaction(['rows'], 'readwrite');
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const answer = await work(transaction.objectStore('rows'));
  await ended;
  db.close();
  return answer;
}
