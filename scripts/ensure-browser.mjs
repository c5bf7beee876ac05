// Finds the browsers that the tests drive, or installs Debian's when it can; otherwise says what to do.
// node scripts/ensure-browser.mjs [chromium] [firefox] [webkit] [poppler] [redis]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `variable` says where the program is; a script that finds it elsewhere sets it for the tests it starts. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    elsewhere: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKITWEBDRIVER_PATH',
    names: ['WebKitWebDriver'],
    // WebKitGTK has no headless mode: it needs a display, if only a virtual one
    needs: process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? [] : ['Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
  // not a browser, but what a journey looks at a printed page with
  poppler: { variable: 'PDFTOPPM_PATH', names: ['pdftoppm'], needs: ['pdfinfo'], packages: ['poppler-utils'] },
  // nor is this: two nodes of a table tell each other through it what is new
  redis: { variable: 'REDIS_PATH', names: ['redis-server'], packages: ['redis-server'] },
};

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}

/** Where a program is, or undefined when it, or something it cannot do without, is missing. */
export function find(program) {
  const { variable, names, elsewhere = [], needs = [] } = PROGRAMS[program];
  if (!needs.every(onPath)) return undefined;
  return [process.env[variable], ...names.map(onPath), ...elsewhere].find((path) => path && existsSync(path));
}

function apt(...words) {
  // another process may be installing: wait for it rather than fail
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'APT::Sandbox::User=root'];
  const { status } = spawnSync('apt-get', [...options, ...words], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Returns a program's path, having installed it if need be, and tells the processes started from here about it. */
export function ensure(program) {
  if (!PROGRAMS[program]) throw new Error(`There is no "${program}": choose from ${Object.keys(PROGRAMS).join(', ')}.`);
  const { variable, packages } = PROGRAMS[program];
  let path = find(program);
  if (!path && process.getuid?.() === 0 && onPath('apt-get')) {
    console.error(`[browsers] no ${program} here: installing ${packages.join(' ')}`);
    // one source that cannot be reached fails the update, but the package may come from another
    apt('update');
    if (apt('install', '-y', '--no-install-recommends', ...packages)) path = find(program);
  }
  if (!path)
    throw new Error(
      `No ${program} was found. Install it (Debian: apt-get install ${packages.join(' ')}) or set ${variable}.`,
    );
  process.env[variable] = path;
  return path;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv.slice(2);
  for (const program of asked.length ? asked : ['chromium']) {
    try {
      console.error(`[browsers] ${program}: ${ensure(program)}`);
    } catch (error) {
      console.error(`[browsers] ${error.message}`);
      process.exitCode = 1;
    }
  }
}
