// The GAN lab: a generator and a discriminator that learn in the page, step by step, on data of the reader's choice.
import { button, chart, choice, column, columns, element, figure, onDrag, player, row, select } from "./kit.js";
import { slider, toggle, widget } from "./kit.js";
import { LOSSES, createGame, discriminate, drawNoise, generate, pulls, step } from "./gan_core.js";
import { DATA, coverage, curves, sample } from "./gan_data.js";
import { DRAWINGS } from "./gan_drawings.js";
import { EDGE, FIELD_POINTS, GRID_NOISE, createField, drawHistory, drawPlane, verdicts } from "./gan_pictures.js";
import { seeded } from "./random.js";
import { sharedSeed } from "./shared_seed.js";
import css from "./gan_lab.css";

const DRAWING = "drawing";
const SHOWN = 300; // samples of each kind in the plane
const ARROWS = 45;
const TESTED = 2500; // generated samples for modes and share
const EVERY = 25; // steps between two of these tests
const ROWS = 400; // of the history; then every other one goes
const RATES = [0.0001, 0.0002, 0.0003, 0.0005, 0.001, 0.002, 0.003, 0.005, 0.01]; // learning rates
const WIDTHS = [32, 64];
const REST_MS = 60; // between two pictures while it plays: most of the time is for learning
const NO_LIMIT = 1e6; // steps per second: as many as fit

function render({ model, el }) {
  const ui = widget(el, {
    css,
    title: "GAN lab",
    lead: "Press Play: the generator G bends its plane of noise until its orange points lie on the blue data. The discriminator D colours the plane: blue where it says real, orange where it says generated.",
  });
  const lab = createLab();
  const controls = createControls(ui, model, { restart, changed: tune, redraw, act, draw });
  const pictures = createPictures(ui, lab, controls);
  const run = player(ui, {
    onStep: () => advance(lab, (game) => step(game)),
    onFrame() {
      if (run.playing && performance.now() - drawnAt < REST_MS) return;
      redraw();
    },
    onReset: () => {
      controls.reset();
      lab.strokes = [];
      restart();
    },
    onRest: () => ui.announce(verdict(lab)),
    rate: () => controls.speed(),
    smooth: true,
  });
  function restart() {
    lab.start(controls.state());
    pictures.retouch();
    redraw();
  }
  function tune() {
    lab.tune(controls.state());
    redraw();
  }
  /** One step of one side alone. */
  function act(side) {
    run.pause();
    advance(lab, (game) => {
      game.updates[side](game);
      return Number.isFinite(game.losses[side]);
    });
    redraw();
    ui.announce(verdict(lab));
  }
  let drawnAt = 0;
  function redraw() {
    pictures.draw();
    ui.readout(verdict(lab));
    drawnAt = performance.now();
  }
  function draw(strokes) {
    lab.redrawn(strokes);
    redraw();
  }
  pictures.onDrawing(draw);
  ui.add(
    row(run.element, controls.sides, controls.seed.element),
    row(...controls.choices),
    controls.tray,
    columns(
      column(pictures.plane, row(...controls.layers)),
      column(pictures.charts, controls.sliders),
    ),
  );
  restart();
  return ui.destroy;
}

// ---------------------------------------------------------------------------------------------------- the lab

/** The game, its data, and what has been seen of it. */
function createLab() {
  const lab = {
    strokes: [],
    start(state) {
      const random = seeded(state.seed);
      lab.random = seeded(state.seed + 10000); // pictures and tests do not disturb the training
      lab.state = state;
      lab.truth = truthOf(state.data, lab.strokes);
      const source = (out) => (lab.truth ? sample(lab.truth, random, out) : out.fill(0));
      lab.game = createGame({ width: state.width, loss: state.loss, random, source });
      Object.assign(lab, { moves: 0, broken: false, history: [], every: EVERY });
      lab.noise = drawNoise(lab.random, SHOWN); // the same throughout: points that move, not that flicker
      lab.tune(state);
      lab.look();
    },
    tune(state) {
      lab.state = state;
      Object.assign(lab.game, { k: state.k, clip: state.clip });
      lab.game.rates = { generator: state.rateG, discriminator: state.rateD };
    },
    redrawn(strokes) {
      lab.strokes = strokes;
      lab.truth = truthOf(DRAWING, strokes);
      lab.look();
    },
    /** The samples to compare with. */
    look() {
      lab.real = lab.truth && sample(lab.truth, seeded(lab.state.seed), new Float32Array(2 * SHOWN));
      lab.best = lab.truth && coverage(lab.truth, sample(lab.truth, seeded(1), new Float32Array(2 * TESTED))).share;
      test(lab);
    },
  };
  return lab;
}

const truthOf = (data, strokes) => (data === DRAWING ? curves(strokes) : DATA[data].truth());

/** `move` the game on; false if there is nothing to learn from, or the numbers have overflowed. */
function advance(lab, move) {
  if (!lab.truth || lab.broken) return false;
  lab.broken = !move(lab.game);
  lab.moves += 1;
  if (lab.moves % lab.every === 0) test(lab);
  return !lab.broken;
}

function test(lab) {
  const { game, truth, history } = lab;
  if (!truth) return;
  lab.score = coverage(truth, generate(game, drawNoise(lab.random, TESTED)));
  const seen = { step: lab.moves, ...lab.score, d: game.losses.discriminator, g: game.losses.generator };
  if (history.at(-1)?.step === seen.step) history.pop();
  history.push(seen);
  if (history.length <= ROWS) return;
  lab.history = history.filter((_, i) => i % 2 === 0);
  lab.every *= 2;
}

// ---------------------------------------------------------------------------------------------------- controls

function createControls(ui, model, { restart, changed, redraw, act, draw }) {
  const given = (name) => model.get(name);
  const data = select({
    label: "data",
    options: [
      ...Object.entries(DATA).map(([value, { label }]) => ({ value, label })),
      { value: DRAWING, label: "your drawing" },
    ],
    value: given("data"),
    onChange: () => {
      showTray();
      restart();
    },
  });
  const tray = drawingTray((strokes, label) => {
    draw(strokes);
    ui.announce(strokes.length ? `The data are a drawing now: ${label}.` : "The plane is empty.");
  });
  const loss = select({
    label: "loss",
    options: Object.entries(LOSSES).map(([value, { label }]) => ({ value, label })),
    value: given("loss"),
    onChange: () => {
      showClip();
      restart();
    },
  });
  const width = choice({
    label: "hidden units",
    options: WIDTHS.map((n) => ({ value: String(n), label: `${n} + ${n}` })),
    value: String(given("width")),
    onChange: restart,
  });
  const pace = choice({
    label: "speed",
    options: [
      { value: "slow", label: "slow" },
      { value: "fast", label: "fast" },
    ],
    value: "fast",
  });
  const rate = (label, name) =>
    slider({
      label,
      min: 0,
      max: RATES.length - 1,
      step: 1,
      value: RATES.indexOf(given(name)),
      format: (i) => String(RATES[i]),
      onInput: changed,
    });
  const rateD = rate("learning rate of D", "rate_d"),
    rateG = rate("learning rate of G", "rate_g");
  const whole = (x) => x.toFixed(0);
  const k = slider({
    label: "steps of D per step of G",
    min: 1,
    max: 10,
    step: 1,
    value: given("k"),
    format: whole,
    onInput: changed,
  });
  const clip = slider({
    label: "D's weights clipped at ±",
    min: -2,
    max: 0,
    step: 0.1,
    value: -1,
    format: (x) => (10 ** x).toPrecision(2),
    onInput: changed,
  });
  const layer = (label, value, title) => toggle({ label, value, title, onChange: redraw });
  const layers = {
    field: layer("verdict", true, "Blue where D says real, orange where it says generated"),
    grid: layer("grid", false, "Lines of the plane of noise as G bends them; a tenth of the samples between two"),
    arrows: layer("gradients", false, "Where the loss of G pulls its samples: the longer, the steeper"),
  };
  const seed = sharedSeed(ui, model, restart);
  const one = (label, side) => button({ label, title: `One step of ${label[0]} alone`, onClick: () => act(side) }).element;
  const showClip = () => {
    clip.element.hidden = loss.value !== "wasserstein";
  };
  const showTray = () => {
    tray.hidden = data.value !== DRAWING;
  };
  showClip();
  showTray();
  const first = [data, loss, width, rateD, rateG, k, clip].map((control) => control.value);
  return {
    seed,
    tray,
    layers: Object.values(layers).map((each) => each.element),
    sides: element("div", { class: "lw-player" }, one("D alone", "discriminator"), one("G alone", "generator")),
    choices: [data.element, loss.element, width.element, pace.element],
    sliders: element("div", {}, ...[rateD, rateG, k, clip].map((each) => each.element)),
    shows: (name) => layers[name].value,
    speed: () => (pace.value === "slow" ? 10 : NO_LIMIT),
    reset() {
      [data, loss, width, rateD, rateG, k, clip].forEach((control, i) => {
        control.value = first[i];
      });
      showClip();
      showTray();
    },
    state: () => ({
      data: data.value,
      loss: loss.value,
      width: Number(width.value),
      rateD: RATES[rateD.value],
      rateG: RATES[rateG.value],
      k: k.value,
      clip: 10 ** clip.value,
      seed: seed.value,
    }),
  };
}

/** Drawings to take, for whoever has no pen at hand, and an empty plane: `onPick(strokes, label)`. */
function drawingTray(onPick) {
  const pick = (label, strokes) => button({ label, onClick: () => onPick(strokes, label) }).element;
  const drawings = Object.values(DRAWINGS).map(({ label, strokes }) => pick(label, strokes));
  return element(
    "div",
    { class: "lw-row gl-tray", role: "group", "aria-label": "Drawings to take" },
    "Draw, or take a",
    ...drawings,
    pick("empty plane", []),
  );
}

// ---------------------------------------------------------------------------------------------------- pictures

function createPictures(ui, lab, controls) {
  const field = createField();
  const plane = chart(ui, { label: "", height: 360, draw: (c, w, h) => drawPlane(c, w, h, ui, scene(ui, lab, controls, field)) });
  plane.element.classList.add("gl-plane");
  const drawn = (options) =>
    chart(ui, {
      label: "",
      height: 92,
      draw: (c, w, h) => drawHistory(c, w, h, ui, { history: lab.history, steps: lab.moves, ...options() }),
    });
  const covered = drawn(() => ({
    curves: [{ key: "covered", colour: "purple" }],
    top: lab.truth?.pieces ?? 1,
    format: String,
  }));
  const share = drawn(() => ({
    curves: [{ key: "share", colour: "green" }],
    top: 1,
    goal: lab.best ?? undefined,
    format: percent,
  }));
  const losses = drawn(() => ({ curves: LOSS_CURVES, ...lossRange(lab.history), format: oneDecimal }));
  const headings = [0, 1].map(() => element("span"));
  let shown = null;
  const key = element(
    "span",
    {},
    "losses of ",
    element("span", { class: "gl-real" }, "D"),
    " and ",
    element("span", { class: "gl-fake" }, "G"),
  );
  const planeKey = element(
    "span",
    { class: "gl-key" },
    element("span", { class: "gl-real" }, "■ data"),
    element("span", { class: "gl-fake" }, "● generated"),
  );
  return {
    plane: figure(planeKey, plane.element),
    charts: column(figure(headings[0], covered.element), figure(headings[1], share.element), figure(key, losses.element)),
    onDrawing: (changed) => drawStrokes(plane.element, lab, changed),
    /** A finger draws on the plane only where there is something to draw. */
    retouch: () => plane.element.classList.toggle("gl-still", lab.state.data !== DRAWING),
    draw() {
      const { truth, score } = lab;
      const noun = truth?.curve ? "stretches of the curve" : "modes";
      headings[0].textContent = truth ? `${noun} covered: ${score.covered} of ${truth.pieces}` : "stretches covered";
      headings[1].textContent = truth ? `samples of high quality: ${percent(score.share)}` : "samples of high quality";
      plane.redraw();
      plane.describe(`The plane with ${SHOWN} real and ${SHOWN} generated samples. ${verdict(lab)}`);
      if (shown === lab.history.at(-1) && shown) return; // the curves have not moved
      shown = lab.history.at(-1);
      for (const each of [covered, share, losses]) each.redraw();
      covered.describe(`Covered over ${lab.moves} steps, now ${score?.covered ?? 0}.`);
      share.describe(`Share of samples within 3 standard deviations over ${lab.moves} steps, now ${percent(score?.share ?? 0)}.`);
      losses.describe(`Losses of D and G over ${lab.moves} steps.`);
    },
  };
}

const oneDecimal = (x) => (Math.abs(x) < 0.05 ? "0.0" : x.toFixed(1).replace("-", "−"));

const LOSS_CURVES = [
  { key: "d", colour: "blue" },
  { key: "g", colour: "orange" },
];

function lossRange(history) {
  const values = history.flatMap(({ d, g }) => [d, g]).filter(Number.isFinite);
  if (!values.length) return { bottom: 0, top: 1 };
  const bottom = Math.min(0, ...values);
  return { bottom, top: Math.max(0, ...values) || (bottom ? 0 : 1) };
}

/** What the plane shows of the game as it stands. */
function scene(ui, lab, controls, field) {
  const { game, state } = lab;
  if (controls.shows("field")) field.paint(ui, verdicts(discriminate(game, FIELD_POINTS), game.loss.verdict));
  const grid = controls.shows("grid") ? Float32Array.from(generate(game, GRID_NOISE)) : null;
  const fake = Float32Array.from(generate(game, lab.noise));
  const points = fake.subarray(0, 2 * ARROWS);
  return {
    field: controls.shows("field") ? field.canvas : null,
    grid,
    real: lab.real,
    fake,
    arrows: controls.shows("arrows") ? { points, pulls: pulls(game, points) } : null,
    hint: state.data === DRAWING && !lab.truth ? "draw the data here" : null,
  };
}

/** The reader's strokes, as lists of points of the plane; a drawing of its own data set only. */
function drawStrokes(canvas, lab, changed) {
  let stroke = null;
  onDrag(canvas, (x, y, phase) => {
    if (lab.state.data !== DRAWING) return;
    const point = [(2 * EDGE * x) / canvas.width - EDGE, EDGE - (2 * EDGE * y) / canvas.height];
    if (phase === "start") {
      stroke = [point];
      lab.strokes = [...lab.strokes, stroke];
    } else stroke?.push(point);
    changed(lab.strokes);
    if (phase === "end") stroke = null;
  });
}

// ---------------------------------------------------------------------------------------------------- words

const percent = (x) => `${Math.round(100 * x)}\u00a0%`;

/** What is to be seen, in a sentence or two. */
function verdict({ truth, broken, moves, score, best, state }) {
  if (!truth) return "An empty plane: draw some lines with mouse, pen or finger, or take a drawing, then press Play.";
  if (broken) return "The numbers have overflowed: lower a learning rate and press Reset.";
  const noun = truth.curve ? "stretches" : "modes";
  const now = `Step ${moves}: ${score.covered} of ${truth.pieces} ${noun}, ${percent(score.share)} of the samples within 3σ of the data (the data themselves: ${percent(best)}).`;
  return `${now} ${remark(truth, moves, score, state)}`;
}

function remark({ pieces }, moves, { covered, share }, { loss, k }) {
  if (moves === 0) return "Nothing is learned yet.";
  if (covered === pieces) return share > 0.8 ? "All are found." : "All are found, with strays between them.";
  if (share > 0.8) return "What G makes is good, but blue without orange points on it is left out.";
  if (loss === "wasserstein" && k < 3) return "A critic has to keep ahead of G: give it 5 steps for each of G's.";
  if (share > 0.4) return "Blue without orange points on it is data that G leaves out.";
  return "G has not found its way yet.";
}

export default { render };
