import type { ISettingRegistry } from '@jupyterlab/settingregistry';

/** The settings, in the words of schema/plugin.json, where they are explained. */
export interface Settings {
  readonly refresh: 'outputs' | 'kernel' | 'manual';
  /** Megabytes. */
  readonly byteBudget: number;
  readonly defaultSteps: number;
  readonly webglThreshold: number;
  readonly lossUnit: 'nats' | 'bits';
}

export const DEFAULT_SETTINGS: Settings = {
  refresh: 'outputs',
  byteBudget: 500,
  defaultSteps: 1000,
  webglThreshold: 2000,
  lossUnit: 'nats'
};

/** The registry checks values against the schema, so that they are of these types here. */
export function readSettings({
  composite
}: Pick<ISettingRegistry.ISettings, 'composite'>): Settings {
  return { ...DEFAULT_SETTINGS, ...(composite as Partial<Settings>) };
}
