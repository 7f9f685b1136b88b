/** What Plotly leaves in a node: one path for each line, and axes of ten pixels for each unit, y from 100 upwards. */
export function drawnNode(numLines: number): HTMLElement {
  const node = document.createElement('div');
  fillNode(node, numLines);
  return node;
}

export function fillNode(node: HTMLElement, numLines: number): void {
  const trace = '<g class="trace"><g class="lines"><path class="js-line" d="M0,0"></path></g></g>';
  node.innerHTML = `<svg><g class="scatterlayer">${trace.repeat(numLines)}</g></svg>`;
  const xaxis = { c2p: (value: number) => 10 * value };
  const yaxis = { c2p: (value: number) => 100 - 10 * value };
  Object.assign(node, { _fullLayout: { xaxis, yaxis } });
}

export function pathsOf(node: HTMLElement): (string | null)[] {
  return Array.from(node.querySelectorAll('path.js-line'), path => path.getAttribute('d'));
}
