/** What ends the name of a file that holds arrays. */
const ENDING = /\.(?:npy|npz|csv|tsv|safetensors)$/i;

/**
 * The name that tells what an array is for: the last name or key of a path, as `y` of `batch["y"]` and `logits` of
 * `out.logits[:100]`.
 */
export function nameOfPath(path: string): string {
  const named = path
    .replace(ENDING, '')
    .replace(/(?:\[[^\]"']*\]|\.(?:detach|cpu|numpy)\(\)| \(.*\))+$/, '');
  return (
    /(?:\["([^"]+)"\]|\['([^']+)'\]|([\p{L}_][\p{L}\p{N}_]*))$/u
      .exec(named)
      ?.slice(1)
      .find(part => part !== undefined) ?? path
  );
}
