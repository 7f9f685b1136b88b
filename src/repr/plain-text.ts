import { Screen } from './screen';

/* eslint-disable no-control-regex */
/** Sequences that move nothing: colours and other modes, window titles, character sets, two-character escapes. */
const STYLE =
  /\x1b(?:\[[0-?]*[ -/]*[@IL-Za-z`]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[()][0-9A-Za-z]|[@-Z\\^_=>]|\[(?![\d;]*[A-HJK]))/g;
/** What moves the cursor or erases: carriage return, backspace, and the sequences that progress bars use. */
const MOVE = /\r|\x08+|\x1b\[(\d*)(?:;\d*)*([A-HJK])/g;
/* eslint-enable no-control-regex */
const CONTROLS = ['\r', '\b', '\x1b'];

/**
 * A text as a terminal leaves it on the screen: without colour codes, each carriage return, backspace and cursor movement
 * overwriting what was there, as progress bars do. Time is linear in the text.
 */
export function plainText(text: string): string {
  const styleless = text.includes('\x1b') ? text.replace(STYLE, '') : text;
  return CONTROLS.some(control => styleless.includes(control)) ? overwritten(styleless) : styleless;
}

function overwritten(text: string): string {
  const screen = new Screen();
  let at = 0;
  for (const match of text.matchAll(MOVE)) {
    screen.write(text, at, match.index);
    const [sequence, count, command] = match;
    if (command === undefined) {
      screen.moveBack(sequence === '\r' ? Infinity : sequence.length);
    } else {
      move(screen, command, Number(count));
    }
    at = match.index + sequence.length;
  }
  screen.write(text, at, text.length);
  return screen.finish();
}

/** `count` is 0 where the sequence names none, which stands for 1 in a movement. */
function move(screen: Screen, command: string, count: number): void {
  const times = Math.max(1, count);
  switch (command) {
    case 'A':
      return screen.moveRow(-times);
    case 'B':
      return screen.moveRow(times);
    case 'C':
      return screen.moveForward(times);
    case 'D':
      return screen.moveBack(times);
    case 'G':
      screen.moveBack(Infinity);
      return screen.moveForward(times - 1);
    case 'E':
    case 'F':
      screen.moveBack(Infinity);
      return screen.moveRow(command === 'E' ? times : -times);
    case 'H':
      return screen.moveHome();
    case 'J':
      return screen.eraseRows(count === 2 || count === 3);
    default:
      return screen.eraseRow(count);
  }
}
