import {
  isKnownMetric,
  isLossName,
  metricName,
  namesLoss
} from '../../../src/repr/history/metric-name';

describe('isLossName', () => {
  it.each(['loss', 'val_loss', 'train/CE', 'eval.nll', 'Perplexity', 'kl', 'RMSE', 'log_mse'])(
    'takes %s for a loss',
    name => {
      expect(isLossName(name)).toBe(true);
    }
  );

  it.each(['distance', 'balance', 'costs', 'mse_rank', 'accuracy', 'lr', ''])(
    'takes %j for none',
    name => {
      expect(isLossName(name)).toBe(false);
    }
  );
});

describe('namesLoss', () => {
  it.each([
    'x loss 0.5',
    "{'val_loss': 1}",
    'train/nll=2',
    'Test CE: 3',
    'perplexity 3',
    'eval_rmse 2'
  ])('finds one in %s', text => {
    expect(namesLoss(text)).toBe(true);
  });

  it.each(['[[1.5 2.5]]', 'a nice, costly thing', 'accuracy: 0.5', 'force 5'])(
    'finds none in %s',
    text => {
      expect(namesLoss(text)).toBe(false);
    }
  );
});

describe('isKnownMetric', () => {
  it.each([
    ['val_acc', true],
    ['LR', true],
    ['learning_rate', true],
    ['grad_norm', true],
    ['mae', true],
    ['track', false],
    ['accurate', false],
    ['of', false]
  ])('of %s is %s', (word, isKnown) => {
    expect(isKnownMetric(word)).toBe(isKnown);
  });
});

describe('metricName', () => {
  it.each([
    ['loss', 'loss'],
    ['  Training Loss ', 'Training Loss'],
    ['INFO the current loss', 'loss'],
    ['epoch', null],
    ['the epoch', null],
    ['steps', null],
    ['num_samples', null],
    ['train_samples_per_second', null],
    ['loss time', null],
    ['loss of all', 'loss of all']
  ])('of %j is %s', (words, name) => {
    expect(metricName(words)).toBe(name);
  });

  it('says the same of more words than it remembers', () => {
    const words = Array.from({ length: 500 }, (_, i) => `with metric${i}`);
    const names = words.map((_, i) => `metric${i}`);
    expect(words.map(metricName)).toEqual(names);
    expect(words.map(metricName)).toEqual(names);
    expect(metricName('epoch')).toBeNull();
  });
});
