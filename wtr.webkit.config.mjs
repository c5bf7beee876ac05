import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { common } from './scripts/wtr-common.mjs';

export default { ...common('webkit'), concurrency: 1, browsers: [webkitLauncher()] };
