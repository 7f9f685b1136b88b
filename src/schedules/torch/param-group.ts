/** What schedulers share: the one group of parameters of an optimizer. */
export interface ParamGroup {
  lr: number;
  /** Set by the first scheduler. */
  initialLr: number | null;
  momentum: number | null;
  /** What schedulers of one kind leave in the group: of two, both go by those of the last one that was made. */
  maxLr: number;
  minLr: number;
  swaLr: number;
  baseMomentum: number;
  maxMomentum: number;
}

export function newParamGroup(lr: number): ParamGroup {
  return {
    lr,
    initialLr: null,
    momentum: null,
    maxLr: lr,
    minLr: lr,
    swaLr: lr,
    baseMomentum: 0,
    maxMomentum: 0
  };
}
