// `node bin/tool.js NAME ARGS…` runs dist/NAME.js, built when needed: evaluation and benchmarks.
import { launch } from './launch.js';

const [name] = process.argv.splice(2, 1);
await launch(name ?? 'ungraph');
