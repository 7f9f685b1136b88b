import { readAnswer } from '../../../src/sources/kernel/read-answer';

test('is the content and its buffers, where the number is that of the request', () => {
  const buffers = [new ArrayBuffer(2)];
  expect(readAnswer('{"id": 3, "shape": [1]}', buffers, 3)).toEqual({
    content: { id: 3, shape: [1] },
    buffers
  });
  expect(readAnswer('{"id": 3}', [], 4)).toBeUndefined();
});

test('throws what the agent refuses', () => {
  const text = '{"id": 1, "error": {"tag": "not-found", "template": "no {x}", "values": {"x": 5}}}';
  expect(() => readAnswer(text, [], 1)).toThrow('no 5');
});
