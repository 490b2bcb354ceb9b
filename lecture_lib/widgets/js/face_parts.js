// The pictures of the face studio: the big face, the grid over two latents, and two faces to mix.
import { element, row, select, slider } from "./kit.js";
import { fromTheMiddle, gridCodes, positionOf } from "./face_codes.js";
import { signed } from "./face_words.js";
import { enlarge } from "./enlarge.js";

const PORTRAIT = 320; // pixels across, about
const STEPS = 5;
const TRAY = 12;
const keepKeys = { "data-lm-suppress-shortcuts": "true" };

/** The big face: `draw(studio, z)`. */
export function createPortrait() {
  const canvas = element("canvas", { class: "fs-face", role: "img" });
  const enlargers = new Map();
  return {
    element: canvas,
    draw(studio, z) {
      const { side, latents } = studio,
        factor = Math.max(1, Math.round(PORTRAIT / side));
      if (!enlargers.has(side)) enlargers.set(side, enlarge(side, factor));
      paint(canvas, enlargers.get(side)(studio.glimpse(z)), side * factor);
      const numbers = latents.map(({ name }, j) => `${name} ${signed(z[j])}`).join(", ");
      canvas.setAttribute("aria-label", `The face that the decoder makes of ${numbers}`);
    },
  };
}

function paint(canvas, bytes, side) {
  if (canvas.width !== side || canvas.height !== side) Object.assign(canvas, { width: side, height: side });
  canvas.getContext("2d").putImageData(new ImageData(bytes, side, side), 0, 0);
}

/** Paints what is known at once, and returns a job for each picture that is not: [canvas, z] in the order of work. */
function paintKnown(studio, pictures) {
  const draw = ([canvas, z]) => paint(canvas, studio.picture(z), studio.side);
  const missing = pictures.filter(([, z]) => !studio.known(z));
  for (const one of pictures) if (!missing.includes(one)) draw(one);
  return missing.map((one) => () => draw(one));
}

/** Buttons in a square, one stop for Tab: arrow keys walk from cell to cell. `onPick(i)` when one is pressed. */
function board(label, onPick) {
  const focusable = (chosen) =>
    cells.forEach(({ element: node }, i) => node.setAttribute("tabindex", i === chosen ? 0 : -1));
  const walk = (from) => (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -STEPS, ArrowDown: STEPS }[event.key];
    if (!step) return;
    event.preventDefault();
    const row = (i) => Math.floor(i / STEPS),
      leavesItsRow = Math.abs(step) === 1 && row(from + step) !== row(from);
    if (!leavesItsRow) cells[from + step]?.element.focus();
  };
  const cells = Array.from({ length: STEPS * STEPS }, (_, i) => {
    const canvas = element("canvas", { "aria-hidden": "true" });
    const listeners = { onclick: () => onPick(i), onkeydown: walk(i), onfocus: () => focusable(i) };
    const node = element("button", { type: "button", class: "fs-cell", ...listeners, ...keepKeys }, canvas);
    return { canvas, element: node };
  });
  focusable(0);
  const nodes = cells.map((cell) => cell.element);
  return { cells, element: element("div", { class: "fs-grid", role: "group", "aria-label": label }, ...nodes) };
}

/** A grid over two latents of the reader's choice; `onTake(z)` when a cell is picked. */
export function createGrid(later, onTake) {
  const { cells, element: faces } = board("Grid of faces", (i) => onTake(Float32Array.from(codes[i])));
  const choices = element("div", { class: "fs-axes" });
  const chosen = new Map(); // studio → [across, down]
  let studio, z, codes;

  function makeChoices() {
    const options = studio.latents.map(({ name }, j) => ({ value: String(j), label: name }));
    const pick = (label, which) =>
      select({
        label,
        options,
        value: String(axes()[which]),
        onChange: (value) => {
          const next = [...axes()];
          if (Number(value) === next[1 - which]) next[1 - which] = next[which]; // the two change places
          next[which] = Number(value);
          chosen.set(studio, next);
          makeChoices();
          choices.querySelectorAll("select")[which].focus();
          draw();
          mark();
        },
      }).element;
    choices.replaceChildren(pick("across", 0), pick("down", 1));
  }
  const axes = () => chosen.get(studio) ?? studio.axes;
  function draw() {
    const [across, down] = axes(),
      { latents } = studio;
    codes = gridCodes(z, latents, across, down, STEPS);
    cells.forEach(({ element: node }, i) => {
      const words = [across, down].map((j) => `${latents[j].name} ${signed(codes[i][j])}`).join(", ");
      node.setAttribute("aria-label", words);
      node.title = words;
    });
    later.give("grid", paintKnown(studio, fromTheMiddle(STEPS).map((i) => [cells[i].canvas, codes[i]])));
  }
  function mark() {
    const position = (code, j) => positionOf(studio.latents[j], code[j]);
    const near = (code, j) => Math.abs(position(code, j) - position(z, j)) < 0.01;
    cells.forEach(({ element: node }, i) => {
      node.setAttribute("aria-pressed", String(axes().every((j) => near(codes[i], j))));
    });
  }
  return {
    element: element("div", {}, choices, faces),
    restart: () => chosen.clear(),
    enter(next) {
      studio = next;
      makeChoices();
    },
    /** `moved`: the only latent that changed; along its own axes the grid stays what it is. */
    show(next, moved) {
      z = next;
      if (!axes().includes(moved)) draw();
      mark();
    },
  };
}

/**
 * Faces A and B from a tray of encoded ones, and a slider between them: `onMix(shares)` while it moves,
 * `onPick(shares)` when another face is chosen.
 */
export function createMixer(later, { onMix, onPick }) {
  const start = { pair: [0, 1], slot: 0 };
  let studio,
    { pair, slot } = start;
  const between = slider({
    label: "from A to B",
    min: 0,
    max: 1,
    step: 0.01,
    value: 0,
    format: (share) => `${Math.round(100 * share)} %`,
    onInput: () => onMix(mix()),
  });
  const turnTo = (which) => () => {
    slot = which;
    mark();
  };
  const slots = ["A", "B"].map((letter, i) => thumbnail(`Face ${letter}: choose it below`, turnTo(i), letter));
  const tray = element("div", { class: "fs-tray", role: "group", "aria-label": "Encoded faces" });
  const faces = [];
  function mix() {
    const b = between.value;
    return [
      [pair[0], 1 - b],
      [pair[1], b],
    ];
  }
  function choose(index) {
    pair = pair.map((old, which) => (which === slot ? index : old));
    between.value = slot;
    mark();
    draw();
    onPick(mix());
  }
  function mark() {
    slots.forEach((one, which) => one.press(which === slot));
    faces.forEach((one, index) => one.press(index === pair[slot]));
  }
  function draw() {
    const chosen = slots.map(({ canvas }, which) => [canvas, studio.codes[pair[which]]]),
      offered = faces.map(({ canvas }, index) => [canvas, studio.codes[index]]);
    later.give("tray", paintKnown(studio, [...chosen, ...offered]));
  }
  return {
    element: element(
      "div",
      { class: "fs-mixer" },
      element("div", { class: "fs-pair" }, slots[0].element, between.element, slots[1].element),
      tray,
    ),
    restart() {
      ({ pair, slot } = start);
      between.value = 0;
    },
    enter(next) {
      studio = next;
      while (faces.length < Math.min(TRAY, studio.codes.length)) {
        const index = faces.length;
        faces.push(thumbnail(`Encoded face ${index + 1}`, () => choose(index)));
      }
      tray.replaceChildren(...faces.map((one) => one.element));
      mark();
      draw();
    },
  };
}

function thumbnail(title, onClick, letter) {
  const canvas = element("canvas", { "aria-hidden": "true" });
  const node = element(
    "button",
    { type: "button", class: "fs-thumb", title, "aria-label": title, onclick: onClick, ...keepKeys },
    canvas,
    letter ? element("b", {}, letter) : null,
  );
  return { element: node, canvas, press: (on) => node.setAttribute("aria-pressed", String(on)) };
}
