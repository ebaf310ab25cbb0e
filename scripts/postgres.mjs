// A PostgreSQL of its own for the database tests: temporary, on a free port of 127.0.0.1.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const VERSIONED = '/usr/lib/postgresql';

function findBinaries() {
  const versions = existsSync(VERSIONED) ? readdirSync(VERSIONED).sort((a, b) => b - a) : [];
  const folders = [
    ...versions.map((version) => join(VERSIONED, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

function getFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  console.log('No PostgreSQL here; root on Debian: trying `apt-get install -y postgresql` ...');
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return findBinaries();
}

/** PostgreSQL refuses to run as root: `postgres` where it exists, else `nobody`; `{}` = as we are. */
function otherUser() {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user =
    users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : {};
}

function findFreePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * `goAway` ends the server and keeps its data, `comeBack` starts it on them again, on the same port.
 *
 * @returns {Promise<{url: string, version: string, stop: () => Promise<void>, goAway: () => Promise<void>, comeBack: () => Promise<boolean>} | null>} `null` = not to be had
 */
export async function startPostgres() {
  const binaries = findBinaries() ?? getFromDebian();
  if (!binaries) return null;
  const user = otherUser();
  const folder = mkdtempSync(join(tmpdir(), 'khayap-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'khayap', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    console.error(made.stderr);
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  const port = await findFreePort();
  let leave = async () => {};
  const enter = () => {
    const server = spawn(
      join(binaries, 'postgres'),
      [
        '-D',
        data,
        '-p',
        String(port),
        '-h',
        '127.0.0.1',
        '-k',
        folder,
        '-F',
        '-c',
        'log_min_messages=fatal',
      ],
      { ...user, cwd: folder, stdio: 'ignore' },
    );
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const endWithUs = () => server.kill('SIGINT');
    process.once('exit', endWithUs);
    leave = async () => {
      process.removeListener('exit', endWithUs);
      server.kill('SIGINT');
      await ended;
    };
  };
  const isReady = () =>
    spawnSync(join(binaries, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status === 0;
  const comeBack = async () => {
    enter();
    for (let tries = 0; tries < 100; tries += 1) {
      if (isReady()) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  };
  const stop = async () => {
    await leave();
    rmSync(folder, { recursive: true, force: true });
  };
  if (!(await comeBack())) {
    await stop();
    return null;
  }
  const version = spawnSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8' });
  return {
    url: `postgresql://khayap@127.0.0.1:${port}/postgres`,
    version: version.stdout.trim(),
    stop,
    goAway: () => leave(),
    comeBack,
  };
}
