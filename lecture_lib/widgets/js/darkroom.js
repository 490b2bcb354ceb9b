// Decoded pictures: each made once, and those nobody waits for made between the reader's moves.
import { forward } from "./nn.js";
import { rgba } from "./enlarge.js";

const REMEMBERED = 400; // pictures of 64 × 64: 6.5 MB
const BUDGET_MS = 12; // leaves a 60 Hz frame some time for drawing
const QUIET_MS = 90; // how long after a move of the reader nothing else is decoded

/**
 * What a decoder makes of codes, as RGBA bytes: `picture(z)` is remembered, `glimpse(z)` is not, `known(z)` is there at
 * once or undefined.
 */
export function darkroom(decoder) {
  const pictures = new Map(),
    key = (z) => z.join();
  const known = (z) => pictures.get(key(z));
  function glimpse(z) {
    const there = known(z);
    if (there) return there;
    const { data, shape } = forward(decoder, z);
    return rgba(data, shape[1]);
  }
  return {
    known,
    glimpse,
    picture(z) {
      const made = glimpse(z);
      pictures.delete(key(z)); // it moves to the end: the picture not asked for longest is forgotten
      if (pictures.size >= REMEMBERED) pictures.delete(pictures.keys().next().value);
      pictures.set(key(z), made);
      return made;
    },
  };
}

/**
 * Work that can wait, in named groups, the first group first: `give(group, jobs)` replaces what a group has left to do,
 * `hush()` puts off everything while the reader moves something, `done()` is a promise that nothing is left. Until then
 * the widget is marked with `data-working`.
 */
export function backlog(ui, groups) {
  const jobs = new Map(groups.map((group) => [group, []]));
  let request = 0,
    quietUntil = 0,
    waiting = [];
  const next = () => [...jobs.values()].find((list) => list.length)?.shift();
  const left = () => [...jobs.values()].some((list) => list.length);
  function frame() {
    request = 0;
    const end = performance.now() + BUDGET_MS;
    while (performance.now() >= quietUntil && performance.now() < end && left()) next()();
    schedule();
  }
  function schedule() {
    ui.root.toggleAttribute("data-working", left());
    if (left()) request ||= requestAnimationFrame(frame);
    else for (const resolve of waiting.splice(0)) resolve();
  }
  ui.onCleanup(() => cancelAnimationFrame(request));
  return {
    give(group, list) {
      jobs.set(group, list);
      schedule();
    },
    hush: () => (quietUntil = performance.now() + QUIET_MS),
    done: () => (left() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
