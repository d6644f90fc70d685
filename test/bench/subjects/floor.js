// As little as a timeline can do: one canvas, one tick in every pixel column that holds an event, each column found by
// binary search.
let context;
let times;

/** Index of the first time that is not before `at`. */
function firstFrom(at, from = 0) {
  let low = from;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function mount(root, events) {
  times = Float64Array.from(events, (event) => event.start);
  const canvas = document.createElement('canvas');
  canvas.width = root.clientWidth;
  canvas.height = root.clientHeight;
  root.append(canvas);
  context = canvas.getContext('2d');
  show(times[0], times.at(-1));
}

export function show(start, end) {
  const { width, height } = context.canvas;
  const msPerPx = (end - start) / width;
  context.clearRect(0, 0, width, height);
  context.fillStyle = '#357';
  for (let index = firstFrom(start); index < times.length && times[index] <= end;) {
    const column = Math.floor((times[index] - start) / msPerPx);
    context.fillRect(column, height / 2 - 20, 1, 40);
    index = firstFrom(start + (column + 1) * msPerPx, index + 1);
  }
}
