import { parseOutput } from '../../src/repr/parse-output';

function names(text: string): (string | null)[] {
  return parseOutput(text).map(({ name }) => name);
}

describe('BracketScan', () => {
  it('reads arrays with words between them, and their names', () => {
    expect(names('a = [0.5 1.5]; b: array([1, 2]) and tensor([1.])\nc\n[[1 2]]\n')).toEqual([
      'a',
      'b',
      null,
      'c'
    ]);
  });

  it('reads arrays in the fields of an object, but not its other arguments', () => {
    expect(names('Output(loss=None, size=[1, 2], logits=tensor([[0.5]]), shape=(2, 3))')).toEqual([
      'logits'
    ]);
  });

  it('names what containers hold by its path', () => {
    const text = `{'train': {'x': array([1.5]), "y": [0, 1]}, 'rest': (array([1.5]), [0.5, 1.5])}`;
    expect(names(text)).toEqual(['train.x', 'train.y', 'rest[0]', 'rest[1]']);
    expect(names('out = Output(hidden=(tensor([1.]), tensor([2.])), x=[[0.5, 1.5]])')).toEqual([
      'out.hidden[0]',
      'out.hidden[1]',
      'out.x'
    ]);
    expect(names("OrderedDict([('a.b', None), ('bias', tensor([1.]))])")).toEqual(['bias']);
    expect(names('[array([1.5]), array([2.5])]')).toEqual([null, null]);
  });

  it('takes a tuple of few whole numbers for a shape, unless it has a name of its own', () => {
    expect(names('(100, 3)')).toEqual([]);
    expect(names('x.shape = (100, 3)\nshape: [2, 2]\nsizes=(3,)')).toEqual([]);
    expect(names('labels = (0, 1, 2)\n(0, 1, 2, 0, 1, 2, 0, 1, 2)')).toEqual(['labels', null]);
  });

  it('begins anew on the next line after a call that does not close', () => {
    expect(names('f(x\nlogits = [0.5, 1.5]')).toEqual(['logits']);
  });

  it("looks into Python's own collections", () => {
    expect(names("defaultdict(<class 'list'>, {'a': [1.0, 2.0], 'b': [3, 4]})")).toEqual([
      'a',
      'b'
    ]);
    expect(names("h = deque([1.5, 2.5], maxlen=5)\nOrderedDict({'y': [0, 1]})")).toEqual([
      'h',
      'y'
    ]);
    expect(names('f(deque([1.5, 2.5]))')).toEqual([]);
  });

  it('goes on with a call whose lines are indented', () => {
    expect(names('f(\n  a=[0.5, 1.5]\n)\nb = [0.5, 1.5]')).toEqual(['b']);
  });

  it('reads nothing twice from an array that is broken', () => {
    expect(parseOutput("array(['a', [1, 2], [3, 4]])\n[5, 6]")).toMatchObject([
      { kind: 'broken' },
      { kind: 'array' }
    ]);
  });

  it('names a parameter by what stands before its headline', () => {
    expect(names('weight = Parameter containing:\ntensor([1.], requires_grad=True)')).toEqual([
      'weight'
    ]);
    expect(names('Parameter containing:\ntensor([1.], requires_grad=True)')).toEqual([null]);
  });
});

describe('what a word introduces', () => {
  it.each([
    ['labels [0 2]', 'labels'],
    ['logits tensor([[1.5, 2.5]])', 'logits'],
    ['step [1, 2]', null]
  ])('names the array of print in %j', (text, name) => {
    expect(parseOutput(text).map(item => 'name' in item && item.name)).toEqual([name]);
  });
});
