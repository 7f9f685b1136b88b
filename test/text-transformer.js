// Gives jest what the bundler gives the browser: a .py file as its text.
module.exports = {
  process: source => ({ code: `module.exports = ${JSON.stringify(source)};` })
};
