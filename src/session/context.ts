import { createContext } from '@lit/context';
import type { RecordSession } from './session.js';

/** The session of the nearest `kith-record`. The key is shared between copies of the library on one page. */
export const sessionContext = createContext<RecordSession | undefined>(Symbol.for('kith-session'));
