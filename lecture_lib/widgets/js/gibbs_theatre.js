// Gibbs theatre: a trained RBM fills in what is missing from a digit, one block-Gibbs step at a time.
import { chart, choice, cssColour, element, figure, icon, mix, onDrag, pixels, player, reducedMotion, row, seedField, select, slider, toggle, widget } from "./kit.js";
import css from "./gibbs_theatre.css";
import { view } from "./floats.js";
import { loadRbm, makeChain, sigmoid } from "./gibbs_chain.js";
import { seeded } from "./random.js";

// Which pixels are covered (unknown), by their place in the image, 0…1 from the top left.
const COVERS = {
  "the lower half": (x, y) => y >= 0.5,
  "the upper half": (x, y) => y < 0.5,
  "the left half": (x) => x < 0.5,
  "the right half": (x) => x >= 0.5,
  "a band across": (x, y) => Math.abs(y - 0.5) < 0.18,
  "everything": () => true,
  "nothing": () => false,
};
const FIRST_COVER = "the lower half";
const BRUSHES = [
  { value: "draw", label: "Draw", title: "Set pixels to ink and make them known" },
  { value: "erase", label: "Erase", title: "Set pixels to paper and make them known" },
  { value: "cover", label: "Cover", title: "Make pixels unknown: the machine may choose them" },
];
const BRUSH_RADIUS = { draw: 1.1, erase: 2, cover: 2.5 };   // pixels of the image
const LAMP = 6;   // canvas pixels per hidden unit, one of them a gap

/** What the reader made (`given`, `known`) and what the chain made of it. */
function makeScene(rbm, side) {
  const chain = makeChain(rbm);
  const given = new Uint8Array(rbm.visible), known = new Uint8Array(rbm.visible), held = new Uint8Array(rbm.visible);
  const energies = [];
  let random = seeded(0), hold = true;
  const rehold = () => { for (let i = 0; i < held.length; i++) held[i] = hold && known[i]; };
  return {
    chain, given, known, held, energies,
    get steps() { return energies.length - 1; },
    set hold(on) { hold = on; rehold(); },
    pick(digit) { given.set(digit); },
    cover(name) {
      for (let i = 0; i < known.length; i++) known[i] = COVERS[name]((i % side) / side, Math.floor(i / side) / side) ? 0 : 1;
      rehold();
    },
    /** Unknown pixels begin where the visible biases alone would put them. */
    restart(seed) {
      random = seeded(seed);
      for (let i = 0; i < given.length; i++) {
        chain.v[i] = known[i] ? given[i] : random() < sigmoid(rbm.b[i]) ? 1 : 0;
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
    },
  };
}

function render({ model, el }) {
  const visible = model.get("n_visible"), hidden = model.get("n_hidden"), side = Math.sqrt(visible);
  const rbm = loadRbm(model.get("weights"), visible, hidden);
  const labels = model.get("labels"), digits = readDigits(model.get("digits"), visible);
  const scene = makeScene(rbm, side);
  const { chain } = scene;

  const ui = widget(el, { title: "Gibbs theatre", css,
    lead: "Part of a digit is covered. Press Play: the trained machine fills it in." });

  // --- the stage: visible units, the two conditionals, hidden units ---
  const image = pixels({ label: "", width: side, height: side });
  const grid = lampGrid(hidden);
  const filter = pixels({ label: "", width: side, height: side });
  const unit = slider({ label: "weights of unit", min: 1, max: hidden, step: 1, value: 1, format: String, onInput: draw });
  unit.element.classList.add("lw-stacked");
  for (const name of ["pointermove", "pointerdown"]) grid.canvas.element.addEventListener(name, (event) => {
    const chosen = grid.unitAt(event);
    if (chosen !== null && chosen + 1 !== unit.value) { unit.value = chosen + 1; draw(); }
  });

  function draw() {
    const paper = ui.colour("paper"), ink = ui.colour("ink"), orange = ui.colour("orange"), blue = ui.colour("blue");
    const veil = [mix(paper, orange, 0.16), mix(paper, orange, 0.28)], asProbabilities = show.value === "probabilities";
    image.paint((i, x, y) => {
      if (scene.held[i]) return scene.given[i] ? ink : paper;
      if (scene.steps === 0 && !scene.known[i]) return veil[(x + y) & 1];
      return mix(veil[0], orange, asProbabilities ? chain.pv[i] : chain.v[i]);
    });
    const lamps = reducedMotion() ? chain.ph : chain.h, off = ui.colour("surface"), chosen = unit.value - 1;
    grid.paint(chosen, paper, ink, (j) => mix(off, blue, lamps[j]));
    paintFilter(filter, rbm, chosen, paper, blue, ui.colour("red"));
    filter.describe(`Weights of hidden unit ${unit.value} to the ${visible} pixels: blue pixels switch it on, red pixels off`);
    energy.redraw();
    describe();
  }

  function describe() {
    const free = countWhere(visible, (i) => !scene.held[i]), on = countWhere(hidden, (j) => chain.h[j]);
    const ink = countWhere(visible, (i) => !scene.held[i] && chain.v[i]), value = minus(scene.energies.at(-1).toFixed(1));
    const started = scene.steps > 0;
    ui.readout(`step ${scene.steps}  ·  free energy ${value} nats  ·  ${on} of ${hidden} hidden units on`);
    image.describe(`Visible units: ${subject()}, ${free} of ${visible} pixels unknown`
      + (started ? `; after ${scene.steps} steps the machine has put ink on ${ink} of them` : ""));
    grid.canvas.describe(`Hidden units: ${on} of ${hidden} are on`);
    return started ? `Step ${scene.steps}: free energy ${value} nats, the machine put ink on ${ink} of ${free} unknown pixels.` : `${subject()}, ${free} pixels unknown.`;
  }
  const subject = () => (picked < 0 ? "your drawing" : `a ${labels[picked]}`);
  const say = () => ui.announce(describe());

  // --- the controls ---
  let picked = 0;
  function restart() { scene.restart(seed.value); }
  const startOver = () => { play.pause(); restart(); draw(); say(); };
  const tray = digitTray(ui, digits, labels, side, (index) => {
    picked = index;
    scene.pick(index < 0 ? new Uint8Array(visible) : digits[index]);
    if (index < 0) cover.value = "everything";
    else if (cover.value === "everything") cover.value = FIRST_COVER;
    scene.cover(cover.value);
    startOver();
  });
  const cover = select({ label: "cover", options: Object.keys(COVERS), onChange: (name) => { scene.cover(name); startOver(); } });
  const speed = slider({ label: "speed", min: 1, max: 60, step: 1, value: 30, format: (n) => `${n} ${n === 1 ? "step" : "steps"}/s` });
  const play = player(ui, { onStep: scene.step, onFrame: draw, onReset: () => { scene.cover(cover.value); if (picked >= 0) scene.pick(digits[picked]); else scene.given.fill(0); restart(); say(); },
    onPlay: (on) => { if (!on) say(); }, rate: () => speed.value });
  const brush = choice({ label: "brush", options: BRUSHES });
  const hold = toggle({ label: "Hold the known pixels", value: true, title: "Off: the machine may change every pixel",
    onChange: (on) => { scene.hold = on; draw(); say(); } });
  const show = choice({ label: "show", options: ["probabilities", "samples"], onChange: draw });
  const seed = seedField({ value: model.get("seed"), onChange: startOver });

  let last = null;
  onDrag(image.element, (x, y, phase) => {
    const from = phase === "start" ? [x, y] : last, pieces = Math.max(1, Math.ceil(Math.hypot(x - from[0], y - from[1])));
    for (let i = 1; i <= pieces; i++) scene.paint(brush.value, from[0] + (x - from[0]) * i / pieces, from[1] + (y - from[1]) * i / pieces);
    last = [x, y];
    draw();
    if (phase === "end") say();
  });

  const energy = chart(ui, { label: "Free energy at every step", height: 76, draw: (context, width, height) => drawEnergy(context, width, height, scene.energies, ui) });

  ui.add(
    row(tray, cover.element),
    element("div", { class: "gt-stage" },
      area("v", figure("visible units v", image.element)),
      area("play", row(play.element, speed.element)),
      area("h", figure("hidden units h", grid.canvas.element)),
      area("link", rule("→", "p(h = 1 | v)", "= σ(c + Wᵀv)"), rule("←", "p(v = 1 | h)", "= σ(b + Wh)"), unit.element, filter.element)),
    row(brush.element, hold.element, show.element, seed.element),
    figure("free energy F(v): lower is more probable", energy.element),
  );

  scene.pick(digits[0]);
  scene.cover(cover.value);
  restart();
  ui.onTheme(draw);
  draw();
  return ui.destroy;
}

const area = (name, ...nodes) => element("div", { class: `gt-area gt-${name}` }, ...nodes);
const rule = (arrow, ...parts) => element("div", { class: "gt-rule" }, element("span", { class: "gt-arrow", "aria-hidden": "true" }, arrow),
  ...parts.map((part) => element("span", {}, part)));
const minus = (text) => text.replace("-", "−");
const countWhere = (n, test) => { let count = 0; for (let i = 0; i < n; i++) if (test(i)) count++; return count; };

/** uint8 bytes (n, visible) → n binary images */
function readDigits(bytes, visible) {
  const { buffer, byteOffset, byteLength } = view(bytes), all = new Uint8Array(buffer, byteOffset, byteLength);
  return Array.from({ length: byteLength / visible }, (_, n) => all.slice(n * visible, (n + 1) * visible).map((value) => (value >= 128 ? 1 : 0)));
}

/** Buttons with a small picture each; −1 stands for the empty sheet. */
function digitTray(ui, digits, labels, side, onPick) {
  const buttons = [...digits.keys(), -1].map((index) => {
    const name = index < 0 ? "An empty sheet to draw on" : `A ${labels[index]}`;
    const node = element("button", { type: "button", class: "gt-digit", "aria-pressed": String(index === 0), "aria-label": name, title: name,
      "data-lm-suppress-shortcuts": "true", onclick: () => choose(index) }, index < 0 ? icon("pencil") : picture(digits[index]));
    return [index, node];
  });
  function picture(digit) {
    const image = pixels({ label: "", width: side, height: side });
    image.element.setAttribute("aria-hidden", "true");
    const paint = () => image.paint((i) => ui.colour(digit[i] ? "ink" : "paper"));
    ui.onTheme(paint);
    paint();
    return image.element;
  }
  function choose(index) {
    for (const [other, node] of buttons) node.setAttribute("aria-pressed", String(other === index));
    onPick(index);
  }
  return element("div", { class: "gt-tray", role: "group", "aria-label": "Digits" }, ...buttons.map(([, node]) => node));
}

/** Hidden units as lamps, about four columns to five rows. */
function lampGrid(hidden) {
  const across = Math.round(Math.sqrt(hidden * 0.8)), down = Math.ceil(hidden / across);
  const canvas = pixels({ label: "", width: across * LAMP + 1, height: down * LAMP + 1 });
  return {
    canvas,
    unitAt(event) {
      const box = canvas.element.getBoundingClientRect();
      const column = Math.floor((event.clientX - box.left) / box.width * across), line = Math.floor((event.clientY - box.top) / box.height * down);
      const unit = line * across + column;
      return column >= 0 && column < across && line >= 0 && unit < hidden ? unit : null;
    },
    paint(chosen, paper, ink, colourOf) {
      const left = (chosen % across) * LAMP, top = Math.floor(chosen / across) * LAMP;
      const colours = Array.from({ length: hidden }, (_, j) => colourOf(j));
      canvas.paint((i, x, y) => {
        if (x % LAMP && y % LAMP) return colours[Math.floor(y / LAMP) * across + Math.floor(x / LAMP)] ?? paper;
        return x >= left && x <= left + LAMP && y >= top && y <= top + LAMP ? ink : paper;
      });
    },
  };
}

function paintFilter(picture, rbm, unit, paper, positive, negative) {
  const weights = rbm.byHidden.subarray(unit * rbm.visible, (unit + 1) * rbm.visible);
  const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9);
  picture.paint((i) => mix(paper, weights[i] > 0 ? positive : negative, Math.abs(weights[i]) / largest));
}

const TRACE = 200;   // steps the curve shows

function drawEnergy(context, width, height, energies, ui) {
  const shown = energies.slice(-TRACE), top = Math.max(...shown), bottom = Math.min(...shown), range = Math.max(10, top - bottom);
  const left = 40, x = (i) => left + 4 + i / (TRACE - 1) * (width - left - 10), y = (value) => 10 + (top - value) / range * (height - 20);
  context.fillStyle = cssColour(ui.colour("muted"));
  context.textAlign = "right";
  context.textBaseline = "middle";
  context.fillText(minus(top.toFixed(0)), left - 4, y(top));
  if (top - bottom > 5) context.fillText(minus(bottom.toFixed(0)), left - 4, y(bottom));
  context.strokeStyle = cssColour(ui.colour("blue"));
  context.lineWidth = 1.5;
  context.lineJoin = "round";
  context.beginPath();
  shown.forEach((value, i) => context.lineTo(x(i), y(value)));
  context.stroke();
  context.fillStyle = cssColour(ui.colour("blue"));
  context.beginPath();
  context.arc(x(shown.length - 1), y(shown.at(-1)), 3, 0, 7);
  context.fill();
}

export default { render };
