import { scriptTimeZone } from './bundle';
import { runFeed } from './runFeed';

process.env.TZ = scriptTimeZone();
runFeed(process.argv.slice(2), {
  stdout: (line) => process.stdout.write(line),
  stderr: (line) => process.stderr.write(line),
}).then((status) => {
  process.exitCode = status;
});
