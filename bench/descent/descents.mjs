/** Float32 logits from a standard normal distribution times 3, uniform targets. */
export const WORKLOADS = [{ name: 'D1', numSamples: 10_000, numClasses: 10 }];

export const NUM_STEPS = 1_000;

const sgd = params => ({ name: 'SGD', momentum: 0, nesterov: false, weightDecay: 0, ...params });
const adam = params => ({
  name: 'Adam',
  beta1: 0.9,
  beta2: 0.999,
  eps: 1e-8,
  weightDecay: 0,
  ...params
});
const plan = (optimizer, batchSize = null) => ({ optimizer, batchSize, seed: 0 });

/** The trainings that are measured, with a rate that each bears. */
export const DESCENTS = [
  { title: 'SGD', rate: 0.05, plan: plan(sgd()) },
  { title: 'SGD, momentum 0.9', rate: 0.01, plan: plan(sgd({ momentum: 0.9 })) },
  {
    title: 'Nesterov, weight decay',
    rate: 0.01,
    plan: plan(sgd({ momentum: 0.9, nesterov: true, weightDecay: 0.01 }))
  },
  { title: 'Adam', rate: 1e-3, plan: plan(adam()) },
  { title: 'AdamW', rate: 1e-3, plan: plan(adam({ name: 'AdamW', weightDecay: 0.01 })) },
  { title: 'SGD, class weights', rate: 0.05, plan: plan(sgd()), isWeighted: true },
  { title: 'SGD, batches of 256', rate: 0.05, plan: plan(sgd(), 256) },
  { title: 'Adam, batches of 256', rate: 1e-3, plan: plan(adam(), 256) },
  { title: 'SGD, batches of 32', rate: 0.05, plan: plan(sgd(), 32) }
];
