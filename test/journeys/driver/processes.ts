// Child processes that never outlive the test run.

import { type ChildProcess, spawn } from 'node:child_process';

export interface OwnedProcess {
  process: ChildProcess;
  /** The last of what it wrote to its error stream, for messages. */
  complaints(): string;
  end(): Promise<void>;
}

/**
 * Starts a program in a process group of its own, under a shell that ends the whole group as soon as the pipe from this
 * process closes. So even a test run that is killed outright leaves no browser behind.
 */
export function own(program: string, parameters: string[], env: NodeJS.ProcessEnv = process.env): OwnedProcess {
  const untilThePipeCloses = '"$0" "$@" & read -r _; kill -TERM 0; sleep 2; kill -KILL 0';
  const child = spawn('/bin/sh', ['-c', untilThePipeCloses, program, ...parameters], {
    env,
    detached: true,
    // 3: for programs that answer on a descriptor of their own, such as Xvfb
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr?.on('data', (text) => (complaints = (complaints + String(text)).slice(-2000)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    process: child,
    complaints: () => complaints.trim(),
    end() {
      child.stdin?.destroy();
      return ended;
    },
  };
}
