// npm test (Chromium) and npm run test:all (three engines): every stage, one after another, even after one has failed.
// The last line says how many passed and failed; a stage without tests of its own, such as the linter, counts as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { filesUnder, inRoot, root } from './build/paths.mjs';
import { ensure } from './ensure-browser.mjs';

const all = process.argv.includes('--all');
const engines = all ? ['chromium', 'firefox', 'webkit'] : ['chromium'];
const results = (name) => inRoot('test-results', name);
const total = { passed: 0, failed: 0 };

const script = (...words) => [process.execPath, inRoot('scripts', words[0]), ...words.slice(1)];
const tool = (name, ...words) => [inRoot('node_modules', '.bin', name), ...words];

function run([command, ...words], environment = {}) {
  const { status } = spawnSync(command, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** Runs a stage, which returns its counts, and says in one line how it went. */
function stage(name, work) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  let counts;
  try {
    counts = work();
  } catch (error) {
    console.error(error.message);
    counts = { passed: 0, failed: 1 };
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${counts.passed} passed and ${counts.failed} failed in ${seconds} s`);
}

const check = (command) => (run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Runs tests and reads their counts from the report they write. A runner that failed without a failing test, or that
 * ran nothing where there are test files, is a failure: silence must not look like success.
 */
function tests({ command, environment, report, count, files }) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  rmSync(report, { force: true });
  const succeeded = run(command, environment);
  if (!existsSync(report)) throw new Error('The tests ended without a report.');
  const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
  if (passed + failed === 0) throw new Error(`No test ran, though there are ${files.length} files of them.`);
  return { passed, failed: failed || (succeeded ? 0 : 1) };
}

/** A file that does not load has no tests in vitest's report, so it is counted as one that failed. */
const countVitest = ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  failed:
    numFailedTests + testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length).length,
});

function vitest(project, { files, environment, name = project }) {
  const report = results(`${name}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const command = tool('vitest', 'run', '--project', project, ...reporters);
  return tests({ command, environment, report, count: countVitest, files });
}

function browserTests(engine) {
  return tests({
    command: tool('wtr', '--config', `wtr.${engine}.config.mjs`),
    report: results(`browser-${engine}.json`),
    count: (counts) => counts,
    files: filesUnder(inRoot('test'), (file) => file.endsWith('.test.ts') && !file.endsWith('.node.test.ts')),
  });
}

const named = (folder, end) => filesUnder(inRoot(folder), (file) => file.endsWith(end));

rmSync(inRoot('test-results'), { recursive: true, force: true });
mkdirSync(inRoot('test-results'));

for (const program of [...engines, 'poppler', 'redis'])
  stage(`${program} is here`, () => {
    console.log(ensure(program));
    return { passed: 0, failed: 0 };
  });
stage('build', () => check(script('build.mjs')));
stage('lint', () => check(tool('eslint', '.')));
stage('copy check', () => check(script('check-copy.mjs')));
stage('types', () => check(tool('tsc', '--noEmit')));
stage('unit', () => vitest('unit', { files: named('test', '.node.test.ts') }));
for (const engine of engines) stage(`browser tests in ${engine}`, () => browserTests(engine));
stage('stories', () => vitest('stories', { files: named('stories', '.stories.ts') }));
for (const engine of engines)
  stage(`journeys in ${engine}`, () =>
    vitest('journeys', {
      name: `journeys-${engine}`,
      files: named('test', '.journey.ts'),
      environment: { KITH_ENGINE: engine },
    }),
  );
stage('sizes', () => check(script('size.mjs')));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
