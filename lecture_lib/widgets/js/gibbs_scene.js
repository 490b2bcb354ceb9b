// What the reader made (a picture, and which of its pixels are known) and what the chain makes of it. No DOM here.
import { makeChain } from "./gibbs_chain.js";
import { seeded } from "./random.js";

// Which pixels are covered (unknown), by their place in the image, 0…1 from the top left.
export const COVERS = {
  "the lower half": (x, y) => y >= 0.5,
  "the upper half": (x, y) => y < 0.5,
  "the left half": (x) => x < 0.5,
  "the right half": (x) => x >= 0.5,
  "a band across": (x, y) => Math.abs(y - 0.5) < 0.18,
  everything: () => true,
  nothing: () => false,
};
export const FIRST_COVER = "the lower half";
const BRUSH_RADIUS = { draw: 1.1, erase: 2, cover: 2.5 }; // pixels of the image

/** `given` holds the picture, `known` the pixels that count; `held` are those that the chain may not change. */
export function makeScene(rbm) {
  const { side } = rbm;
  const chain = makeChain(rbm);
  const given = new Uint8Array(rbm.visible),
    known = new Uint8Array(rbm.visible),
    held = new Uint8Array(rbm.visible);
  const energies = [];
  let random = seeded(0),
    hold = true;
  const rehold = () => {
    for (let i = 0; i < held.length; i++) held[i] = hold && known[i];
  };
  return {
    chain,
    given,
    known,
    held,
    energies,
    get steps() {
      return energies.length - 1;
    },
    set hold(on) {
      hold = on;
      rehold();
    },
    pick(digit) {
      given.set(digit);
    },
    cover(name) {
      for (let i = 0; i < known.length; i++)
        known[i] = COVERS[name]((i % side) / side, Math.floor(i / side) / side) ? 0 : 1;
      rehold();
    },
    /** Unknown pixels begin as paper: the chain forgets its start, and of all starts tried none got there sooner. */
    restart(seed) {
      random = seeded(seed);
      for (let i = 0; i < given.length; i++) {
        chain.v[i] = known[i] ? given[i] : 0;
        chain.pv[i] = chain.v[i];
      }
      chain.up(random);
      energies.length = 0;
      energies.push(chain.freeEnergy());
    },
    step() {
      chain.up(random);
      chain.down(random, held, given);
      energies.push(chain.freeEnergy());
    },
    /** One touch of a brush at (x, y), in pixels. */
    paint(brush, x, y) {
      const radius = BRUSH_RADIUS[brush];
      for (let i = 0; i < given.length; i++) {
        if (Math.hypot((i % side) + 0.5 - x, Math.floor(i / side) + 0.5 - y) > radius) continue;
        known[i] = brush === "cover" ? 0 : 1;
        if (brush !== "cover") chain.v[i] = given[i] = brush === "draw" ? 1 : 0;
      }
      rehold();
      energies[energies.length - 1] = chain.freeEnergy();
    },
  };
}
