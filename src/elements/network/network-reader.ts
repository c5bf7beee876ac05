// What reads network files of other programs, in one piece: it comes when somebody chooses a file.
import { NetworkFileError } from '../../interchange/network/file-error.js';

export { applyNetworkImport } from '../../interchange/network/apply.js';
export { planNetworkImport } from '../../interchange/network/plan.js';
export { openNetworkFiles } from '../../interchange/network/read.js';

export const isFileError = (error: unknown): error is NetworkFileError => error instanceof NetworkFileError;
