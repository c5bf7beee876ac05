import { afterAll, afterEach, beforeAll } from 'vitest';
import { restStore } from '../../src/store/rest.js';
import { ReferenceServer } from '../helpers/reference-server.js';
import { storeContract } from './contract.js';

let server: ReferenceServer;
beforeAll(async () => {
  server = await ReferenceServer.start();
});
afterEach(() => server.held.clear());
afterAll(() => server.stop());

storeContract('rest', () => {
  const make = () => restStore({ url: server.url, poll: 20 });
  return { store: make(), again: make };
});
