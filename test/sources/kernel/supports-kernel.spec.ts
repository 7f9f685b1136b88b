import { supportsKernel } from '../../../src/sources/kernel/supports-kernel';

function info(name: string) {
  return { language_info: { name } } as Parameters<typeof supportsKernel>[0];
}

test('Python kernels are supported, others are not', () => {
  expect(['python', 'R', 'julia', 'Python2'].map(name => supportsKernel(info(name)))).toEqual([
    true,
    false,
    false,
    false
  ]);
});
