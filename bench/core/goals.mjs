import { short, table } from '../table.mjs';

/** How many times as long as ours each engine should take at least, by workload; of a sum over the same bytes, at most. */
const GOALS = [
  { title: 'torch eager, 1 thread ÷ ours', work: 'torch', least: [12, 5, 5, 14] },
  { title: 'torch eager, allocator warm ÷ ours', work: 'warm', least: [null, 2, 3, 10] },
  { title: 'torch.compile ÷ ours', work: 'compiled', least: [4, 1.5, 1.2, 4] },
  { title: 'ours ÷ sum over the same bytes', work: 'sum', most: [null, 6, null, null] },
  { title: 'onnxruntime-web ÷ plain TypeScript', work: 'onnx', own: 'plain', least: [1, 1, 1, 1] },
  { title: 'tfjs wasm ÷ plain TypeScript', work: 'tensorflow', own: 'plain', least: [1, 1, 1, 1] }
];

/**
 * What was measured of each goal, as "ratio of the medians (of the minima) / goal".
 *
 * @param turns of each workload, the times by the id of the engine: `ours`, `torch`, `plain` and so on
 */
export function tableOfGoals(workloads, turns, median) {
  const rows = GOALS.map(({ title, work, own = 'ours', least, most }) => [
    title,
    ...workloads.map((_, i) => {
      const [over, under] = most === undefined ? [work, own] : [own, work];
      const ratio = of => `${short(of(turns[i][over]) / of(turns[i][under]))}`;
      const goal = most === undefined ? least[i] : most[i];
      const wanted = goal === null ? '–' : `${most === undefined ? '≥' : '≤'} ${goal}`;
      return `${ratio(median)} (${ratio(times => Math.min(...times))}) / ${wanted}`;
    })
  ]);
  const share = workloads.map((_, i) => {
    const ratio = Math.min(...turns[i].sum) / Math.min(...turns[i].ours);
    return `${short(100 * ratio)} %`;
  });
  rows.push(['share of the memory bandwidth (minima)', ...share]);
  return table(['measured (of the minima) / goal', ...workloads.map(({ name }) => name)], rows);
}
