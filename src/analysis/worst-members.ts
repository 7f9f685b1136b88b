import { worstSamples } from './worst-samples';

/** The members with the greatest losses, at most `count`, worst first, as `worstSamples` orders them. */
export function worstMembers(losses: Float64Array, members: Int32Array, count: number): Int32Array {
  const inside = members.filter(member => member < losses.length);
  const memberLosses = Float64Array.from(inside, member => losses[member]);
  return worstSamples(memberLosses, Math.min(count, inside.length)).map(place => inside[place]);
}
