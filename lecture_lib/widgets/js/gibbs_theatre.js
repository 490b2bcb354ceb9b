// Gibbs theatre: a trained RBM fills in what is missing from a digit, one block-Gibbs step at a time.
import {
  chart,
  choice,
  element,
  figure,
  mix,
  pixels,
  player,
  reducedMotion,
  row,
  select,
  slider,
  toggle,
  widget,
} from "./kit.js";
import { view } from "./floats.js";
import { loadRbm } from "./gibbs_chain.js";
import { digitTray, drawingCss, onStroke } from "./drawing.js";
import { drawEnergy, minus, paintFilter } from "./gibbs_pictures.js";
import { COVERS, FIRST_COVER, makeScene } from "./gibbs_scene.js";
import { lampGrid } from "./lamps.js";
import { sharedSeed } from "./shared_seed.js";
import css from "./gibbs_theatre.css";

const BRUSHES = [
  { value: "draw", label: "Draw", title: "Set pixels to ink and make them known" },
  { value: "erase", label: "Erase", title: "Set pixels to paper and make them known" },
  { value: "cover", label: "Cover", title: "Make pixels unknown: the machine may choose them" },
];

// Steps per second: one is slow enough to follow, 500 let the chain forget where it began.
const SPEEDS = [1, 2, 5, 10, 20, 30, 60, 120, 250, 500];
const stepsPerSecond = (i) => `${SPEEDS[i]} ${SPEEDS[i] === 1 ? "step" : "steps"}/s`;

function render({ model, el }) {
  const rbm = loadRbm(model.get("weights"), model.get("n_visible"), model.get("n_hidden"));
  const digits = readDigits(model.get("digits"), rbm.visible),
    labels = model.get("labels");
  const ui = widget(el, {
    title: "Gibbs theatre",
    lead: "Part of a digit is covered. Press Play: the trained machine fills it in.",
    css: drawingCss + css,
  });
  const scene = makeScene(rbm);
  const stage = makeStage(ui, rbm, scene);
  let picked = 0;

  const subject = () => (picked < 0 ? "your drawing" : `digit ${labels[picked]}`);
  const draw = () => {
    stage.draw(show.value);
    report(ui, stage, scene, subject());
  };
  const say = () => ui.announce(report(ui, stage, scene, subject()));
  function restart() {
    play.pause();
    scene.restart(seed.value);
    draw();
    say();
  }
  function pick(index) {
    picked = index;
    scene.pick(index < 0 ? new Uint8Array(rbm.visible) : digits[index]);
    scene.cover(cover.value);
    restart();
  }

  const choose = (index) => {
    if (index < 0)
      cover.value = "everything"; // on an empty sheet, what the reader draws is all that is known
    else if (cover.value === "everything") cover.value = FIRST_COVER;
    pick(index);
  };
  const tray = digitTray(ui, digits, labels, choose, { blank: "An empty sheet to draw on" });
  const cover = select({
    label: "cover",
    options: Object.keys(COVERS),
    onChange: (name) => {
      scene.cover(name);
      restart();
    },
  });
  const speed = slider({ label: "speed", min: 0, max: SPEEDS.length - 1, step: 1, value: SPEEDS.indexOf(120), format: stepsPerSecond });
  const play = player(ui, {
    onStep: scene.step,
    onFrame: draw,
    onReset: () => pick(picked),
    onRest: say,
    rate: () => SPEEDS[speed.value],
  });
  const brush = choice({ label: "brush", options: BRUSHES });
  const hold = toggle({
    label: "Hold the known pixels",
    value: true,
    title: "Off: the machine may change every pixel",
    onChange: (on) => {
      scene.hold = on;
      draw();
      say();
    },
  });
  const show = choice({ label: "show", options: ["probabilities", "samples"], onChange: draw });
  const seed = sharedSeed(ui, model, restart);
  onStroke(stage.image, (x, y) => scene.paint(brush.value, x, y), draw, say);
  stage.onUnit(draw);

  ui.add(
    row(tray.element, cover.element),
    stage.arrange(row(play.element, speed.element)),
    row(brush.element, hold.element, show.element, seed.element),
    stage.energy,
  );
  pick(0);
  ui.onTheme(draw);
  return ui.destroy;
}

/** Visible units, the two conditionals between them, hidden units, one unit's weights and the free energy. */
function makeStage(ui, rbm, scene) {
  const { chain } = scene,
    { side } = rbm;
  const image = pixels({ label: "Visible units", width: side, height: side });
  const across = Math.max(1, Math.round(Math.sqrt(rbm.hidden * 0.8))); // four columns to five rows
  const lamps = lampGrid(rbm.hidden, across);
  const filter = pixels({ label: "Weights of a hidden unit", width: side, height: side });
  let unitChanged = () => {};
  const unit = slider({
    label: "weights of",
    min: 1,
    max: rbm.hidden,
    step: 1,
    value: 1,
    format: (n) => `h${n}`,
    onInput: () => unitChanged(),
  });
  unit.element.classList.add("lw-stacked");
  lamps.onPoint((chosen) => {
    if (chosen + 1 !== unit.value) {
      unit.value = chosen + 1;
      unitChanged();
    }
  });
  const energy = chart(ui, {
    label: "Free energy at every step",
    height: 76,
    draw: (...canvas) => drawEnergy(...canvas, scene.energies, ui),
  });

  function drawImage(asProbabilities) {
    const paper = ui.colour("paper"),
      ink = ui.colour("ink"),
      orange = ui.colour("orange");
    const veil = [mix(paper, orange, 0.16), mix(paper, orange, 0.28)];
    image.paint((i, x, y) => {
      if (scene.held[i]) return scene.given[i] ? ink : paper;
      if (scene.steps === 0 && !scene.known[i]) return veil[(x + y) & 1];
      return mix(veil[0], orange, asProbabilities ? chain.pv[i] : chain.v[i]);
    });
  }
  return {
    image,
    lamps,
    energy: figure("free energy F(v): lower is more probable", energy.element),
    onUnit(changed) {
      unitChanged = changed;
    },
    draw(what) {
      drawImage(what === "probabilities");
      const lit = reducedMotion() ? chain.ph : chain.h; // probabilities change gently where samples flicker
      lamps.paint(ui, unit.value - 1, lit);
      paintFilter(ui, filter, rbm, unit.value - 1);
      energy.redraw();
    },
    arrange: (controls) =>
      element(
        "div",
        { class: "gt-stage" },
        area("v", figure("visible units v", image.element)),
        area("play", controls),
        area("h", figure("hidden units h", lamps.element)),
        area(
          "link",
          rule("→", "p(h = 1 | v)", "= σ(c + Wᵀv)"),
          rule("←", "p(v = 1 | h)", "= σ(b + Wh)"),
          unit.element,
          filter.element,
        ),
      ),
  };
}

const area = (name, ...nodes) => element("div", { class: `gt-area gt-${name}` }, ...nodes);
const rule = (arrow, ...parts) =>
  element(
    "div",
    { class: "gt-rule" },
    element("span", { class: "gt-arrow", "aria-hidden": "true" }, arrow),
    ...parts.map((part) => element("span", {}, part)),
  );

/** Writes the state under the pictures and into their labels; returns the sentence to say aloud. */
function report(ui, stage, scene, subject) {
  const { held, chain, steps } = scene;
  const free = held.length - sum(held),
    on = sum(chain.h),
    ink = sum(chain.v.map((state, i) => (held[i] ? 0 : state)));
  const energy = minus(scene.energies.at(-1).toFixed(1));
  ui.readout(`step ${steps}  ·  free energy ${energy} nats  ·  ${on} of ${chain.h.length} hidden units on`);
  stage.lamps.describe(`Hidden units: ${on} of ${chain.h.length} are on`);
  const done = steps ? `; after ${steps} steps the machine has put ink on ${ink} of them` : "";
  stage.image.describe(`Visible units: ${subject}, ${free} of ${held.length} pixels unknown${done}`);
  return steps
    ? `Step ${steps}: free energy ${energy} nats, the machine put ink on ${ink} of ${free} unknown pixels.`
    : `Now ${subject}, ${free} of ${held.length} pixels unknown.`;
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** uint8 bytes (n, visible) → n binary images */
function readDigits(bytes, visible) {
  const { buffer, byteOffset, byteLength } = view(bytes),
    all = new Uint8Array(buffer, byteOffset, byteLength);
  return Array.from({ length: byteLength / visible }, (_, n) =>
    all.slice(n * visible, (n + 1) * visible).map((value) => (value >= 128 ? 1 : 0)),
  );
}

export default { render };
