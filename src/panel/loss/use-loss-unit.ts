import { BITS, NATS, type LossUnit } from '../../analysis/in-unit';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';

/** The unit in which the person wants to see losses. */
export function useLossUnit(): LossUnit {
  const { settings } = useStore(useEnvironment().view, 'settings');
  return settings.lossUnit === 'bits' ? BITS : NATS;
}
