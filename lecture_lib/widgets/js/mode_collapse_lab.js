// The lab of mode collapse: chapter 5's GAN lab twice, on one seed, with everything that is done against mode collapse.
import { button, chart, choice, column, columns, element, figure, player, row, select, slider } from "./kit.js";
import { toggle, widget } from "./kit.js";
import { DATA, coverage, divergence, sample } from "./gan_data.js";
import { LABELS, METHODS, nameOf, settingsOf } from "./gan_methods.js";
import { FIELD_POINTS, createField, drawHistory, drawPlane, verdicts } from "./gan_pictures.js";
import { KINDS, NOISE, createMatch, discriminate, generate, looksAhead, pulls, rules, step } from "./gan_tricks.js";
import { normals, seeded } from "./random.js";
import { sharedSeed } from "./shared_seed.js";
import ganCss from "./gan_lab.css";
import css from "./mode_collapse_lab.css";

const SIDES = ["left", "right"];
const COLOURS = { left: "purple", right: "green" };
const SETS = ["ring", "grid"]; // data that have modes
const COLLAPSE = "plain",
  RESCUE = "unrolled"; // what the two buttons stand for
const SHOWN = 256; // samples of each kind in the plane
const ARROWS = 45;
const TESTED = 2500; // generated samples for modes, share and divergence
const EVERY = 25; // steps between two of these tests
const ROWS = 400; // of the history; then every other one goes
const RATES = [0.0001, 0.0002, 0.0003, 0.0005, 0.001, 0.002, 0.003, 0.005, 0.01]; // learning rates
const LABELS_OF_REAL = [0.7, 0.8, 0.9, 0.95, 1]; // one-sided smoothing
const HISTORIES = [0, 0.001, 0.01, 0.1, 1]; // strength of historical averaging
const PACKS = [1, 2, 4];
const STRUCTURE = ["pack", "company", "orthogonal"]; // settings that a network is built by
const REST_MS = 60; // between two pictures while it plays: most of the time is for learning
const NO_LIMIT = 1e6; // steps per second: as many as fit

function render({ model, el }) {
  const ui = widget(el, {
    css: ganCss + css,
    title: "Mode collapse lab",
    lead: "Two GANs with the same data, the same noise and the same first generator. Press Play and compare. Then collapse one, rescue it, or set every switch yourself.",
  });
  const pair = createPair();
  const controls = createControls(ui, model, { restart, changed, redraw });
  const pictures = createPictures(ui, pair, controls);
  const run = player(ui, {
    onStep: () => advance(pair),
    onFrame() {
      if (run.playing && performance.now() - drawnAt < REST_MS) return;
      redraw();
    },
    onReset: () => {
      controls.reset();
      restart();
    },
    onRest: () => ui.announce(verdict(pair)),
    rate: () => controls.speed(),
    smooth: true,
  });
  function restart() {
    pair.start(controls.state());
    redraw();
  }
  /** A network that is built in another way starts anew, and with it the other one: they are compared step by step. */
  function changed(side) {
    const before = pair.state[side],
      state = controls.state();
    if (STRUCTURE.some((name) => before[name] !== state[side][name])) return restart();
    pair.tune(state);
    redraw();
  }
  let drawnAt = 0;
  function redraw() {
    pictures.draw();
    ui.readout(verdict(pair));
    drawnAt = performance.now();
  }
  const [left, right] = SIDES.map((side) =>
    element(
      "div",
      { class: "lw-column", role: "group", "aria-label": `The ${side} GAN` },
      pictures.planes[side],
      controls.panels[side],
    ),
  );
  ui.add(row(run.element, controls.seed.element), row(...controls.choices), columns(left, right), pictures.charts);
  restart();
  return ui.destroy;
}

// ---------------------------------------------------------------------------------------------------- the two labs

/** Both games, their data, and what has been seen of them. */
function createPair() {
  const pair = {
    start(state) {
      const { seed, data } = state;
      Object.assign(pair, { truth: DATA[data].truth(), steps: 0, history: [], every: EVERY, labs: {} });
      const { truth } = pair;
      for (const side of SIDES) {
        const random = seeded(seed),
          source = (out) => sample(truth, random, out);
        pair.labs[side] = { game: createMatch({ ...state[side], seed, source }), broken: false };
      }
      pair.noise = normals(seeded(seed + 1000), new Float32Array(NOISE * SHOWN)); // points that move, not that flicker
      pair.real = sample(truth, seeded(seed + 2000), new Float32Array(2 * SHOWN));
      pair.tests = seeded(seed + 3000);
      pair.tune(state);
      test(pair);
    },
    tune(state) {
      pair.state = state;
      for (const side of SIDES) Object.assign(pair.labs[side].game, state[side]);
    },
  };
  return pair;
}

/** Each of the two a step on, unless its numbers have overflowed; false if both have. */
function advance(pair) {
  for (const lab of Object.values(pair.labs)) if (!lab.broken) lab.broken = !step(lab.game);
  pair.steps += 1;
  if (pair.steps % pair.every === 0) test(pair);
  return SIDES.some((side) => !pair.labs[side].broken);
}

function test(pair) {
  const { truth, labs, history } = pair;
  const noise = normals(pair.tests, new Float32Array(NOISE * TESTED)),
    seen = { step: pair.steps };
  for (const side of SIDES) {
    const samples = generate(labs[side].game, noise),
      { covered, share } = coverage(truth, samples),
      jsd = divergence(truth, samples);
    labs[side].score = { covered, share, jsd };
    for (const [name, value] of Object.entries(labs[side].score)) seen[`${name}-${side}`] = value;
  }
  history.push(seen);
  if (history.length <= ROWS) return;
  pair.history = history.filter((_, i) => i % 2 === 0);
  pair.every *= 2;
}

// ---------------------------------------------------------------------------------------------------- controls

function createControls(ui, model, { restart, changed, redraw }) {
  const data = select({
    label: "data",
    options: SETS.map((value) => ({ value, label: DATA[value].label })),
    value: model.get("data"),
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
  const layer = (label, value, title) => toggle({ label, value, title, onChange: redraw });
  const layers = {
    field: layer("verdict", true, "Blue where D says real, orange where it says generated, of a point among real ones"),
    arrows: layer("gradients", false, "Where the loss of G, with its look ahead, pulls its samples"),
  };
  const seed = sharedSeed(ui, model, restart);
  const panels = Object.fromEntries(SIDES.map((side) => [side, createPanel(model.get(side), () => changed(side))]));
  const kept = [data, pace, layers.field, layers.arrows],
    first = kept.map((control) => control.value);
  return {
    seed,
    panels: Object.fromEntries(SIDES.map((side) => [side, panels[side].element])),
    choices: [data.element, pace.element, ...Object.values(layers).map((each) => each.element)],
    shows: (name) => layers[name].value,
    speed: () => (pace.value === "slow" ? 10 : NO_LIMIT),
    reset() {
      kept.forEach((control, i) => (control.value = first[i]));
      for (const side of SIDES) panels[side].set(settingsOf(model.get(side)));
    },
    state: () => ({
      data: data.value,
      seed: seed.value,
      ...Object.fromEntries(SIDES.map((side) => [side, panels[side].settings()])),
    }),
  };
}

const OWN = "own";

/** The switches of one GAN: { element, settings(), set(settings) }. */
function createPanel(given, onChange) {
  const use = (name) => {
    set(settingsOf(name));
    onChange();
  };
  const method = select({
    label: "method",
    options: [
      ...Object.keys(METHODS).map((value) => ({ value, label: LABELS[value] ?? value })),
      { value: OWN, label: "your own mixture" },
    ],
    value: given,
    onChange: (name) => (name === OWN ? named() : use(name)),
  });
  const { ahead, others, settings, write } = createSwitches(() => {
    named();
    onChange();
  });
  function named() {
    const own = settings();
    method.value = nameOf(own) ?? OWN;
    ahead.input.disabled = !looksAhead(own);
  }
  function set(values) {
    write(values);
    named();
  }
  set(settingsOf(given));
  const preset = (label, name) => button({ label, onClick: () => use(name) }).element;
  return {
    settings,
    set,
    element: column(
      row(preset("Collapse it", COLLAPSE), preset("Rescue it", RESCUE)),
      element("div", {}, method.element, ahead.element),
      element(
        "details",
        { class: "lw-details" },
        element("summary", {}, "all switches"),
        element("div", {}, ...others),
      ),
    ),
  };
}

/** Every setting as a control: the one for k, the others' elements, and how all of them are read and written. */
function createSwitches(onChange) {
  const list = (label, values, format = String) =>
    slider({ label, min: 0, max: values.length - 1, step: 1, value: 0, format: (i) => format(values[i]), onInput: onChange });
  const whole = (label, min, max) => slider({ label, min, max, step: 1, value: min, format: String, onInput: onChange });
  const lamp = (label, title) => toggle({ label, title, onChange });
  const all = {
    k: whole("G looks ahead, K", 0, 10),
    kind: select({
      label: "loss",
      options: Object.entries(KINDS).map(([value, { label }]) => ({ value, label })),
      onChange,
    }),
    rateD: list("rate of D", RATES),
    rateG: list("rate of G", RATES),
    turns: whole("steps of D per step of G", 1, 10),
    pack: choice({ label: "pack", options: PACKS.map(String), onChange }),
    smoothing: list("label of real", LABELS_OF_REAL),
    history: list("pull to the past", HISTORIES),
    company: lamp("minibatch discrimination", "D sees how alike the samples of a batch are"),
    replay: lamp("replay", "Half of the generated samples that D sees are old ones"),
    secondOrder: lamp("through the steps", "G's gradient runs back through the steps that it looks ahead"),
    orthogonal: lamp("orthogonal weights", "Otherwise first weights from N(0, 2 / inputs)"),
  };
  const at = (values, control) => values[control.value];
  const settings = () => {
    const { k, kind, rateD, rateG, turns, pack, smoothing, history, company, replay, secondOrder, orthogonal } = all;
    return {
      ...settingsOf(COLLAPSE),
      k: k.value,
      kind: kind.value,
      rates: { discriminator: at(RATES, rateD), generator: at(RATES, rateG) },
      turns: turns.value,
      pack: Number(pack.value),
      smoothing: at(LABELS_OF_REAL, smoothing),
      history: at(HISTORIES, history),
      company: company.value,
      replay: replay.value,
      secondOrder: secondOrder.value,
      orthogonal: orthogonal.value,
    };
  };
  function write(values) {
    for (const name of ["k", "kind", "turns", "company", "replay", "secondOrder", "orthogonal"])
      all[name].value = values[name];
    all.rateD.value = RATES.indexOf(values.rates.discriminator);
    all.rateG.value = RATES.indexOf(values.rates.generator);
    all.pack.value = String(values.pack);
    all.smoothing.value = LABELS_OF_REAL.indexOf(values.smoothing);
    all.history.value = HISTORIES.indexOf(values.history);
  }
  const lamps = ["company", "replay", "secondOrder", "orthogonal"];
  const others = Object.keys(all).filter((name) => name !== "k" && !lamps.includes(name));
  const elements = (names) => names.map((name) => all[name].element);
  return { ahead: all.k, others: [...elements(others), row(...elements(lamps))], settings, write };
}

// ---------------------------------------------------------------------------------------------------- pictures

function createPictures(ui, pair, controls) {
  const planes = Object.fromEntries(SIDES.map((side) => [side, createPlane(ui, pair, controls, side)]));
  const drawn = (key, options) =>
    chart(ui, {
      label: "",
      height: 92,
      draw: (c, w, h) => drawHistory(c, w, h, ui, { history: pair.history, steps: pair.steps, curves: curvesOf(key), ...options() }),
    });
  const charts = {
    covered: drawn("covered", () => ({ top: pair.truth.pieces, format: String })),
    share: drawn("share", () => ({ top: 1, format: percent })),
    jsd: drawn("jsd", () => ({ top: Math.LN2, format: twoDecimals })),
  };
  const headings = { covered: "modes", share: "quality", jsd: "JSD, nats" };
  const keys = Object.keys(charts);
  const numbers = Object.fromEntries(keys.map((key) => [key, element("span", {})]));
  let shown = null;
  return {
    planes: Object.fromEntries(SIDES.map((side) => [side, planes[side].element])),
    charts: element(
      "div",
      { class: "mc-charts" },
      ...keys.map((key) => figure(element("span", {}, `${headings[key]}: `, numbers[key]), charts[key].element)),
    ),
    draw() {
      for (const side of SIDES) planes[side].draw();
      if (shown === pair.history.at(-1)) return; // the curves have not moved
      shown = pair.history.at(-1);
      for (const key of keys) {
        const format = { covered: String, share: percent, jsd: twoDecimals }[key],
          now = SIDES.map((side) => format(pair.labs[side].score[key]));
        numbers[key].replaceChildren(...SIDES.map((side, i) => element("span", { class: `mc-${side}` }, `${i ? " right " : "left "}${now[i]}`)));
        charts[key].redraw();
        charts[key].describe(`${headings[key]} over ${pair.steps} steps, now left ${now[0]} and right ${now[1]}.`);
      }
    },
  };
}

const curvesOf = (key) => SIDES.map((side) => ({ key: `${key}-${side}`, colour: COLOURS[side] }));

function createPlane(ui, pair, controls, side) {
  const field = createField();
  const plane = chart(ui, { label: "", height: 340, draw: (c, w, h) => drawPlane(c, w, h, ui, scene(ui, pair.labs[side], pair, controls, field)) });
  plane.element.classList.add("gl-plane", "gl-still");
  const heading = element(
    "span",
    { class: "gl-key" },
    element("span", { class: `mc-${side}` }, side),
    element("span", { class: "gl-real" }, "■ data"),
    element("span", { class: "gl-fake" }, "● generated"),
  );
  return {
    element: figure(heading, plane.element),
    draw() {
      plane.redraw();
      plane.describe(`The plane with ${SHOWN} real and ${SHOWN} generated samples. ${found(pair, side)}`);
    },
  };
}

/** What the plane shows of a game as it stands. */
function scene(ui, { game }, pair, controls, field) {
  if (controls.shows("field"))
    field.paint(ui, verdicts(discriminate(game, FIELD_POINTS, pair.real), rules(game).verdict));
  const { batch } = game;
  let arrows = null;
  if (controls.shows("arrows")) {
    arrows = pulls(game, pair.real.subarray(0, 2 * batch), pair.noise.subarray(0, NOISE * batch));
    for (const name of ["points", "pulls"]) arrows[name] = arrows[name].subarray(0, 2 * ARROWS);
  }
  return {
    field: controls.shows("field") ? field.canvas : null,
    real: pair.real,
    fake: Float32Array.from(generate(game, pair.noise)),
    arrows,
  };
}

// ---------------------------------------------------------------------------------------------------- words

const percent = (x) => `${Math.round(100 * x)}\u00a0%`;
const twoDecimals = (x) => x.toFixed(2);

function found({ labs, truth }, side) {
  const { score, broken } = labs[side];
  if (broken) return `${side} the numbers have overflowed; lower a rate and press Reset`;
  return `${side} ${score.covered} of ${truth.pieces} modes, ${percent(score.share)} of the samples within 3σ, JSD ${twoDecimals(score.jsd)}`;
}

/** What is to be seen, in a sentence or two. */
function verdict(pair) {
  const now = `Step ${pair.steps}: ${SIDES.map((side) => found(pair, side)).join("; ")}.`;
  return `${now} ${remark(pair)}`;
}

function remark({ steps, labs, truth }) {
  if (steps === 0) return "Nothing is learned yet.";
  const [left, right] = SIDES.map((side) => labs[side].score.covered),
    all = truth.pieces;
  if (left === all && right === all) return "Both have found everything.";
  if (Math.max(left, right) === all) return `Only the ${left === all ? "left" : "right"} one has found everything.`;
  if (steps > 500 && Math.max(left, right) < all / 2) return "Both leave most of the data out.";
  return "";
}

export default { render };
