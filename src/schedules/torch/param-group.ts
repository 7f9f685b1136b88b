/** What schedulers share: the one group of parameters of an optimizer. */
export interface ParamGroup {
  lr: number;
  /** Set by the first scheduler. */
  initialLr: number | null;
  momentum: number | null;
}

export function newParamGroup(lr: number): ParamGroup {
  return { lr, initialLr: null, momentum: null };
}
