/**
 * Indices of the `count` largest finite values among first..last, in no particular order; the earlier of ties. Takes linear
 * time for a fixed count: a heap holds the largest so far, the least of them on top.
 */
export function selectWorst(
  values: Float64Array,
  count: number,
  first: number,
  last: number
): Int32Array {
  const heap = new Int32Array(Math.min(count, Math.max(0, last - first + 1)));
  let size = 0;
  for (let i = first; i <= last && heap.length > 0; i++) {
    if (!Number.isFinite(values[i])) {
      continue;
    }
    if (size < heap.length) {
      heap[size] = i;
      siftUp(heap, values, size++);
    } else if (values[i] > values[heap[0]]) {
      heap[0] = i;
      siftDown(heap, values, size);
    }
  }
  return heap.subarray(0, size);
}

/** Whether a would leave the heap before b: it is smaller or, among equals, later. */
function isBelow(values: Float64Array, a: number, b: number): boolean {
  return values[a] < values[b] || (values[a] === values[b] && a > b);
}

function siftUp(heap: Int32Array, values: Float64Array, start: number): void {
  const moved = heap[start];
  let place = start;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (!isBelow(values, moved, heap[parent])) {
      break;
    }
    heap[place] = heap[parent];
    place = parent;
  }
  heap[place] = moved;
}

function siftDown(heap: Int32Array, values: Float64Array, size: number): void {
  const moved = heap[0];
  let place = 0;
  for (let child = 1; child < size; child = 2 * place + 1) {
    const right = child + 1;
    const least = right < size && isBelow(values, heap[right], heap[child]) ? right : child;
    if (!isBelow(values, heap[least], moved)) {
      break;
    }
    heap[place] = heap[least];
    place = least;
  }
  heap[place] = moved;
}
