import { groupLabel } from '../../../../src/panel/schedule/kernel/group-label';
import { trans } from '../../environment';

const rates = new Float64Array(1);

test.each([
  [[0], [], 'group 0'],
  [[0, 3], [], 'groups 0, 3'],
  [[0, 1, 2, 3], [], 'groups 0, 1, 2, …'],
  [[0, 1], ['head', 'body'], 'head, body'],
  [[0, 1], ['head'], 'groups 0, 1']
])('%j named %j', (indices, names, label) => {
  expect(groupLabel({ indices, names, rates, spec: null }, trans)).toBe(label);
});
