// npm start: a build, then the stories on port 6006 and a council's site that uses Kith on port 6007. Ctrl-C ends both.
import { spawn, spawnSync } from 'node:child_process';
import { inRoot } from './build/paths.mjs';

const built = spawnSync(process.execPath, [inRoot('scripts', 'build.mjs')], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

const storybook = inRoot('node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
const servers = [
  [inRoot('scripts', 'serve.mjs'), '--port', '6007', '--council'],
  [storybook, 'dev', '--port', '6006', '--no-open', '--ci', '--disable-telemetry'],
].map((words) => spawn(process.execPath, words, { cwd: inRoot(), stdio: 'inherit' }));

function stop(code) {
  for (const server of servers) server.kill('SIGTERM');
  process.exitCode = code;
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));
// one without the other is not what was asked for
for (const server of servers) server.once('exit', (code) => stop(process.exitCode ?? code ?? 0));
