// Child processes that never outlive the test run.

import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Runs a program (`$0`) and, when the shell's standard input closes, ends its whole process group. Standard input is a
 * pipe from the test run, and closes even if that is killed outright; so no browser is ever left behind.
 * The shell itself survives the TERM, to wait for the program; who has not gone after 3 seconds is killed.
 */
const untilThePipeCloses = `
  trap closing=1 TERM
  exec 4<&0
  "$0" "$@" 4<&- &
  program=$!
  (trap '' TERM; read -r _; kill -TERM 0; sleep 3; kill -KILL 0) <&4 >/dev/null 2>&1 &
  reader=$!
  wait $program; wait $program
  [ "$closing" ] || kill -KILL $reader`;

export interface OwnedProcess {
  process: ChildProcess;
  /** The last of what it wrote to its error stream, for messages. */
  complaints(): string;
  end(): Promise<void>;
}

/** Starts a program in a process group of its own. */
export function own(program: string, parameters: string[], env: NodeJS.ProcessEnv = process.env): OwnedProcess {
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
    complaints: () => complaints.trim() || 'it said nothing',
    end() {
      child.stdin?.destroy();
      return ended;
    },
  };
}

/** The same for a program that somebody else starts, with a pipe and a group: an executable to give to them. */
export async function ownedExecutable(program: string, folder: string): Promise<string> {
  const path = join(folder, 'owned');
  const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  await writeFile(path, `#!/bin/sh\nexec /bin/sh -c ${quoted(untilThePipeCloses)} ${quoted(program)} "$@"\n`, {
    mode: 0o755,
  });
  return path;
}
