import { fireEvent, screen } from '@testing-library/react';
import { StepsAheadField } from '../../../../src/panel/schedule/kernel/steps-ahead-field';
import { futureOf } from '../../../model/future-of';
import { renderInPanel } from '../../environment';
import { answered, inspectorOf } from '../../inspector';

async function setUp() {
  const { model, kernel } = await inspectorOf();
  kernel.held.futures.set('scheduler', futureOf());
  await model.kernelFuture.pick('scheduler');
  renderInPanel(<StepsAheadField model={model} asked={null} shown={60} />);
  return { kernel, field: screen.getByRole('spinbutton', { name: 'Steps ahead' }) };
}

test('asks the kernel once the number is complete', async () => {
  const { kernel, field } = await setUp();
  fireEvent.change(field, { target: { value: '20' } });
  expect(kernel.held.lookedAhead).toHaveLength(1);
  fireEvent.keyDown(field, { key: 'Enter' });
  await answered();
  expect(kernel.held.lookedAhead.at(-1)?.steps).toBe(20);
});

test.each(['0', '100001', '1.5', ''])('marks “%s”, and asks nothing', async text => {
  const { kernel, field } = await setUp();
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(kernel.held.lookedAhead).toHaveLength(1);
});
