import {
  restartLines,
  triangleLines,
  triangleScale
} from '../../../../src/schedules/code/formulas/cycle-text';

it('restartLines needs no logarithm where all cycles are as long', () => {
  expect(restartLines(1)).toEqual([
    ['current', 'step % T_0'],
    ['length', 'T_0']
  ]);
  expect(restartLines(2).map(([name]) => name)).toEqual(['cycle', 'length', 'current']);
});

it('triangleLines go down in as many steps as up if not said otherwise', () => {
  expect(triangleLines(null)[0]).toEqual(['total', 'step_size_up + step_size_up']);
  expect(triangleLines(7)[0]).toEqual(['total', 'step_size_up + step_size_down']);
});

it('triangleScale names the factor of the library', () => {
  expect(['triangular', 'triangular2', 'exp_range'].map(mode => triangleScale(mode, 'g'))).toEqual([
    '',
    ' / 2 ** (step // total)',
    ' * g ** step'
  ]);
});
