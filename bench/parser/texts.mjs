const LENGTH = 10e6;

/** Marsaglia's xorshift, so that every run measures the same texts. */
function randomNumbers() {
  let state = 20261128;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** What draws the numbers of a text, as they are printed and as JSON. */
function printer() {
  const random = randomNumbers();
  const numbers = [];
  const print = (json, width, text = json) => {
    numbers.push(json);
    return text.padStart(width);
  };
  const number = (decimals, width = 0) => print((20 * random() - 10).toFixed(decimals), width);
  number.whole = (width = 0) => print(String(Math.floor(1000 * random())), width);
  number.scientific = width =>
    print((random() / 1000).toExponential(8).replace(/e-(\d)$/, 'e-0$1'), width);
  number.bool = () => {
    const value = random() < 0.5;
    return print(String(Number(value)), 5, value ? 'True' : 'False');
  };
  number.char = () => String.fromCharCode(Math.floor(600 * random()));
  return { number, json: () => `[${numbers.join(',')}]` };
}

/** Ten megabytes of a format as its library prints it, with the numbers as JSON, in the order in which they are read. */
export function makeText({ row, between = '\n', wrap = body => body, length = LENGTH }) {
  const { number, json } = printer();
  const rows = [];
  for (let at = 0; at < length; at += rows.at(-1).length + between.length) {
    rows.push(row(number, rows.length));
  }
  return { text: wrap(rows.join(between), rows.length), numbers: json() };
}
