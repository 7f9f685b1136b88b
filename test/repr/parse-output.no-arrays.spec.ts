import fs from 'node:fs';
import path from 'node:path';
import { parseOutput } from '../../src/repr/parse-output';

/** What notebooks show besides arrays; each text stands for many. */
const TEXTS = [
  'torch.Size([3, 4])',
  "Polynomial([1., 2.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')",
  'accuracy 0.15, 95% CI [0.1, 0.2]',
  'confidence interval: [0.1, 0.2]',
  'TensorShape([32, 10])',
  '(100, 3)',
  '((100, 3), (100,))',
  'x.shape = (100, 3)',
  'shape: [100, 3]',
  'Train shape: (60000, 28, 28)',
  "<class 'numpy.ndarray'> (100, 3) float32",
  '(3, 11, 7)',
  "sys.version_info(major=3, minor=11, micro=7, releaselevel='final', serial=0)",
  'Python 3.11.7 (main, Dec  4 2023, 18:10:11) [GCC 11.4.0] on linux',
  'numpy 1.26.4',
  'Requirement already satisfied: numpy[extra]>=1.2 in /usr/lib (1.26.4)',
  '  Downloading torch-2.13.0 (900.1 MB)\n     ━━━━━━━━━━ 900.1/900.1 MB 5.0 MB/s eta 0:00:00',
  '[12:30:01] started\n[12:30:02] done',
  '[1/3] loading\n[2/3] loading\n[3/3] done',
  '[INFO] epoch done\n[WARNING] slow',
  '[I 2026-11-24 12:30:01.123 ServerApp] Kernel started',
  '[NbConvertApp] Converting notebook x.ipynb to html',
  '2026-11-24 12:30:01,123 - root - INFO - shape [3, 4]',
  'W0000 00:00:1732451401.123456   12345 gpu_device.cc:2344] Cannot dlopen',
  '192.168.0.1 - - [24/Nov/2026:12:30:01 +0000] "GET / HTTP/1.1" 200 612',
  '[ 95%] Building CXX object\n[100%] Linking',
  ' 100%|██████████| 10/10 [00:00<00:00, 99.1it/s]',
  '10/10 [==============================] - 0s 1ms/step',
  '[1] "a" "b"',
  '[1] TRUE',
  '[0] 0x7fff [1] 0x8000',
  "[Errno 2] No such file or directory: 'x'",
  'Traceback (most recent call last):\n  File "/tmp/x.py", line 3, in <module>\n    x = [1.5, 2.5]\nIndexError: index [3] out of range',
  'File "/tmp/x.py", line 3, in <module>\nIndexError: index [3] out of range',
  'Help on built-in function max in module builtins:\n\nmax(...)\n    max([1, 2, 3]) -> 3',
  'Usage: prog [-h] [--n N] [1 | 2]',
  "['a.txt', 'b.txt']",
  "[PosixPath('a'), PosixPath('b')]",
  '/data/run[1]/model (2).pt',
  "dict_keys(['a', 'b'])",
  'range(0, 10)',
  'slice(None, 3, None)',
  'datetime.datetime(2026, 11, 24, 12, 30)',
  "Timestamp('2026-11-24 12:30:00')",
  '2026-11-24',
  'plt.plot([1, 2, 3], [4, 5, 6])',
  '[<matplotlib.lines.Line2D object at 0x7f>]',
  '(array_like, [1, 2], optional): the input',
  'Conv2d(3, 64, kernel_size=(7, 7), stride=(2, 2), padding=(3, 3))',
  'Sequential(\n  (0): Linear(in_features=5, out_features=2, bias=True)\n  (1): ReLU()\n)',
  "CompletedProcess(args=['ls', '-l'], returncode=0)",
  '{"a": {"b": 1}}',
  'Counter({0: 5, 1: 3})',
  'see [1], [2] and [3, 4] for details',
  'Elapsed: (0.5, 1.25) s',
  'cuda:0',
  'tensor([...])',
  ' [[1]](#cite) text',
  '[1 rows x 2 columns]',
  'accuracy: 0.5\nprecision: 0.4',
  '              precision    recall  f1-score   support\n\n           0       0.50      1.00      0.67         1\n           1       1.00      0.50      0.67         2',
  'Layer (type)         Output Shape     Param #\n dense (Dense)       (None, 10)       1010',
  '[main 1a2b3c4] Fix\n 1 file changed, 2 insertions(+), 3 deletions(-)'
];

const FOLDER = path.resolve(__dirname, '../fixtures/no-arrays');
const FILES = fs.readdirSync(FOLDER);

describe('what is no array', () => {
  it.each(FILES)('a whole output such as %s', file => {
    expect(parseOutput(fs.readFileSync(path.join(FOLDER, file), 'utf8'))).toEqual([]);
  });

  it.each(TEXTS)('%j', text => {
    expect(parseOutput(text)).toEqual([]);
  });

  it('is told from an array in any company', () => {
    for (const text of TEXTS.filter(other => !/^Help|^Trace|precision/.test(other))) {
      const items = parseOutput(`${text}\n\nlogits = [[0.5, 1.5], [2.5, 3.5]]\n`);
      expect([text, items.map(({ name }) => name)]).toEqual([text, ['logits']]);
    }
  });
});
