import { findLoss } from '../../losses/loss-registry';
import { isSmoothing } from '../../losses/param-roles';
import type { LossParam } from '../../losses/loss-spec';
import { pythonValue } from './python-value';
import type { Recipe } from './types';

/** What the code of a loss depends on beside its recipe. */
export interface CallContext {
  readonly numClasses: number;
  readonly numAxes: number;
  /** Whether the targets are class indices. */
  readonly areIndices: boolean;
}

interface Call {
  readonly recipe: Recipe;
  readonly context: CallContext;
  /** Python for the logits and the targets. */
  readonly x: string;
  readonly y: string;
  readonly reduction: 'mean' | 'sum' | 'none' | 'batchmean';
}

/** Python that calls the loss of a recipe, in the way of its library. */
export function libraryCall(call: Call): string {
  return CALLS[call.recipe.loss.library](call);
}

const CALLS: Readonly<Record<string, (call: Call) => string>> = {
  torch: torchCall,
  torchvision: call => torchCall(call, 'torchvision.ops'),
  keras: kerasCall,
  optax: optaxCall,
  sklearn: ({ recipe, context, x, y, reduction }) => {
    const names = [`labels=range(${context.numClasses})`];
    const options = reduction === 'sum' ? [...names, 'normalize=False'] : names;
    return `sklearn.metrics.log_loss(${[y, prepared(recipe, x, 'scipy.special', 'axis='), ...options].join(', ')})`;
  },
  transformers: ({ recipe, context, x, y }) =>
    recipe.loss.name === 'LabelSmoother'
      ? `LabelSmoother(${args(recipe).join(', ')})({"logits": ${x}}, ${y})`
      : `ForCausalLMLoss(${[x, y, `vocab_size=${context.numClasses}`, ...args(recipe)].join(', ')})`
};

function torchCall({ recipe, context, x, y, reduction }: Call, module = 'F'): string {
  const { name } = recipe.loss;
  const isElement = findLoss(recipe.loss).sample === 'element';
  const before = recipe.transform === 'none' ? '' : `.${recipe.transform}(${axisOf(recipe)})`;
  const moved =
    isElement || context.numAxes < 2 || recipe.axis === 1 ? '' : `.movedim(${recipe.axis}, 1)`;
  const targets = isElement
    ? `${y}.to(${x})`
    : context.areIndices || moved === ''
      ? y
      : `${y}${moved}`;
  const isDefault = reduction === 'mean' && module === 'F';
  const options = [...args(recipe, x), ...(isDefault ? [] : [`reduction="${reduction}"`])];
  return `${module}.${name}(${[`${x}${before}${moved}`, targets, ...options].join(', ')})`;
}

function kerasCall({ recipe, context, x, y, reduction }: Call): string {
  const { name } = recipe.loss;
  const isRow = findLoss(recipe.loss).sample === 'row';
  const isLast = recipe.axis === context.numAxes - 1;
  const options = [
    ...args(recipe),
    ...(isRow && !isLast ? [`axis=${recipe.axis}`] : []),
    ...(reduction === 'mean' ? [] : [`reduction="${reduction}"`])
  ];
  const encoded =
    isRow && context.areIndices && !name.startsWith('Sparse')
      ? `keras.ops.one_hot(${y}, ${context.numClasses})`
      : y;
  const seen = prepared(recipe, x, 'keras.ops', 'axis=');
  return `keras.losses.${name}(${options.join(', ')})(${encoded}, ${seen})`;
}

function optaxCall({ recipe, context, x, y, reduction }: Call): string {
  const { name, params } = recipe.loss;
  const isLabelled = name.endsWith('integer_labels') || findLoss(recipe.loss).sample === 'element';
  const encoded =
    context.areIndices && !isLabelled ? `jax.nn.one_hot(${y}, ${context.numClasses})` : y;
  const isSmoothed = name === 'softmax_cross_entropy' && params.alpha !== undefined;
  const targets = isSmoothed
    ? `optax.losses.smooth_labels(${encoded}, ${pythonValue(params.alpha)})`
    : encoded;
  const options = isSmoothed ? [] : args(recipe);
  const seen = prepared(recipe, x, 'jax.nn', 'axis=');
  return `optax.losses.${name}(${[seen, targets, ...options].join(', ')}).${reduction}()`;
}

/** The array after the transform, by the functions of a module. */
function prepared(recipe: Recipe, x: string, module: string, axis: string): string {
  const { transform } = recipe;
  if (transform === 'none') {
    return x;
  }
  const of = transform === 'softmax' ? [x, `${axis}${recipe.axis}`] : [x];
  return `${module}.${transform}(${of.join(', ')})`;
}

function axisOf({ transform, axis }: Recipe): string {
  return transform === 'softmax' ? String(axis) : '';
}

/** The parameters that differ from the library's defaults, and smoothing wherever it is one. */
function args({ loss, weightsName }: Recipe, x = ''): string[] {
  const { params } = findLoss(loss);
  return params
    .filter(info => loss.params[info.name] !== undefined && info.isSetting !== true)
    .filter(info => !(isSmoothing(info) && loss.params[info.name] === 0 && info.default === 0))
    .map(({ name, kind }) => {
      const value = loss.params[name];
      return `${name}=${kind === 'weights' ? weights(value, weightsName, x) : pythonValue(value)}`;
    });
}

function weights(value: LossParam, name: string | null, x: string): string {
  if (name !== null) {
    return name;
  }
  return Array.isArray(value) ? `torch.tensor(${pythonValue(value)}).to(${x})` : 'weight';
}
