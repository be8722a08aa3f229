// What `npm test` looks at before the tests: each step a command of its own, as many at once as there are cores.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Scripts of package.json with their arguments; what takes longest comes first. */
const STEPS = [['build'], ['types'], ['generate', '--check'], ['deadcode'], ['lint']];

/** Runs a step and shows what it said in one piece; whether it went well. */
function run([script, ...rest]) {
  return new Promise((resolve) => {
    const args = ['run', '--silent', script, ...(rest.length > 0 ? ['--', ...rest] : [])];
    const step = spawn('npm', args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [step.stdout, step.stderr]) {
      stream.on('data', (data) => {
        said += data;
      });
    }
    step.once('close', (status) => {
      process.stdout.write(`${status === 0 ? 'done' : 'FAILED'}: ${script}\n${said}`);
      resolve(status === 0);
    });
  });
}

const left = [...STEPS];
let failed = false;
async function work() {
  for (let step = left.shift(); step !== undefined; step = left.shift()) {
    if (!(await run(step))) failed = true;
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
if (failed) process.exitCode = 1;
