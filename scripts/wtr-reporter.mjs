import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function* testsIn(suite) {
  yield* suite?.tests ?? [];
  for (const child of suite?.suites ?? []) yield* testsIn(child);
}

/** A file that failed without a failing test (it did not load, or a hook threw) counts as one failure. */
function countSession(session) {
  const tests = [...testsIn(session.testResults)];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  return { passed, failed: failed || (session.passed ? 0 : 1) };
}

/** A web-test-runner reporter that writes how many tests passed and failed, for scripts/test.mjs to add up. */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const { passed, failed } = countSession(session);
        counts.passed += passed;
        counts.failed += failed;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
