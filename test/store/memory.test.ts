import { memoryStore } from '../../src/store/memory.js';
import { storeContract } from './contract.js';
import { pastContract } from './past-contract.js';

const make = () => {
  const store = memoryStore();
  return { store, again: () => store };
};
storeContract('memory', make);
pastContract('memory', make);
