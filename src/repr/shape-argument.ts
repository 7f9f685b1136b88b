/** Reads `(3, 4)` or `torch.Size([3, 4])`; null if it is not there or no shape. */
export function shapeArgument(argument: string | undefined): number[] | null {
  const inner = /^(?:torch\.Size\()?[[(]([\d, ]*)[\])]\)?$/.exec(argument ?? '');
  if (inner === null) {
    return null;
  }
  const extents = inner[1].split(',').filter(extent => extent.trim() !== '');
  return extents.map(Number);
}
