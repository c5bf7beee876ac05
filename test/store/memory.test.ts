import { memoryStore } from '../../src/store/memory.js';
import { storeContract } from './contract.js';

storeContract('memory', () => {
  const store = memoryStore();
  return { store, again: () => store };
});
