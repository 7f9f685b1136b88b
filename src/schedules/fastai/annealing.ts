/** A rate by the share of the training that is done: what fastai calls a schedule. */
export type Annealing = (position: number) => number;

export function annealLinearly(start: number, end: number): Annealing {
  return position => start + position * (end - start);
}

export function annealByCosine(start: number, end: number): Annealing {
  return position => start + ((1 + Math.cos(Math.PI * (1 - position))) * (end - start)) / 2;
}

export function annealExponentially(start: number, end: number): Annealing {
  return position => start * (end / start) ** position;
}

export function annealByPower(start: number, end: number, power: number): Annealing {
  return position => start + (end - start) * position ** power;
}
