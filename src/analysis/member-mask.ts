/** 1 for each of numSamples samples that is a member, 0 for the others. Members beyond the samples have no place in it. */
export function memberMask(members: Int32Array, numSamples: number): Uint8Array {
  const mask = new Uint8Array(numSamples);
  for (const member of members) {
    if (member < numSamples) {
      mask[member] = 1;
    }
  }
  return mask;
}
