#!/usr/bin/env node
// The first file that runs, on whatever Node there is: old syntax, no imports, until the version is known.
var version = process.versions.node.split('.');
var major = Number(version[0]);
if (major > 20 || (major === 20 && Number(version[1]) >= 19)) {
  import('./launch.js')
    .then(function (launcher) {
      return launcher.launch('ungraph');
    })
    .catch(function (error) {
      process.stderr.write('ungraph: ' + (error && error.stack) + '\n');
      process.exitCode = 1;
    });
} else {
  process.stderr.write('ungraph needs Node 20.19 or later; this is Node ' + process.versions.node + '\n');
  process.exitCode = 1;
}
