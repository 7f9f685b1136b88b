import { defineFamily, native, tidy } from '../../../../src/schedules/code/natives/native-family';

const translate = defineFamily<number>({
  read: {
    'textbook.Constant': ({ lr }) => lr,
    'torch.StepLR': ({ lr }, { gamma }) => (gamma === 1 ? lr : null)
  },
  write: { optax: value => [native('optax', 'constant_schedule', { value })] }
});
const spec = (library: string, name: string, params: object) => ({
  library,
  name,
  params: params as never
});

describe('defineFamily', () => {
  it('says what it reads in the words of another library', () => {
    expect(translate(spec('textbook', 'Constant', { lr: 0.3 }), 'optax')).toEqual([
      { library: 'optax', name: 'constant_schedule', params: { value: 0.3 } }
    ]);
  });

  it('has nothing to say of another form, of another schedule, or in a library without it', () => {
    expect(translate(spec('torch', 'StepLR', { lr: 1, gamma: 0.5 }), 'optax')).toEqual([]);
    expect(translate(spec('torch', 'toString', {}), 'optax')).toEqual([]);
    expect(translate(spec('textbook', 'Constant', { lr: 0.3 }), 'keras')).toEqual([]);
  });
});

describe('tidy', () => {
  it('takes away the rounding that nobody typed, and nothing else', () => {
    expect(0.01 / 0.1).not.toBe(0.1);
    expect(tidy(0.01 / 0.1)).toBe(0.1);
    expect(tidy(1 / 3)).toBe(1 / 3);
    expect(tidy(0)).toBe(0);
  });
});
