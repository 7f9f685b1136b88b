import { Screen } from '../../src/repr/screen';

function write(screen: Screen, text: string): void {
  screen.write(text, 0, text.length);
}

describe('Screen', () => {
  it('overwrites in a row above, and goes no further than its rows', () => {
    const screen = new Screen();
    write(screen, 'one\ntwo');
    screen.moveRow(-5);
    screen.moveBack(Infinity);
    write(screen, 'ONE');
    screen.moveRow(9);
    write(screen, '!');
    expect(screen.finish()).toBe('ONE\ntwo!');
  });

  it('keeps what has scrolled off it', () => {
    const screen = new Screen();
    const rows = Array.from({ length: 1000 }, (_, i) => `row ${i}`);
    write(screen, rows.join('\n'));
    screen.moveHome();
    write(screen, 'X');
    const shown = screen.finish().split('\n');
    expect(shown).toHaveLength(1000);
    expect(shown.filter(row => row.startsWith('X'))).toHaveLength(1);
    expect(shown[0]).toBe('row 0');
  });

  it('fills with spaces what was jumped over, within a limit', () => {
    const screen = new Screen();
    screen.moveForward(3);
    write(screen, 'a');
    screen.moveForward(1e9);
    write(screen, 'b');
    expect(screen.finish()).toBe(`   a${' '.repeat(996)}b`);
  });
});
