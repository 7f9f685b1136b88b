// On a developer's machine every run of a property test draws other values; in CI the same ones, so that a submission is not
// refused for what it has not touched.
const fc = require('fast-check');

if (process.env.CI === 'true') {
  fc.configureGlobal({ seed: 20261123 });
}
