// Gives jest what the bundler gives the browser: a .py, .svg or .b64 file as its text.
module.exports = {
  process: source => ({ code: `module.exports = ${JSON.stringify(source)};` })
};
