// Latent plane: every place of the plane is a picture; a trained VAE draws it while the reader drags.
import {
  button,
  chart,
  choice,
  cssColour,
  element,
  figure,
  onDrag,
  pixels,
  player,
  row,
  slider,
  widget,
} from "./kit.js";
import { drawingCss, drawingPad, greyDigits, paintGrey } from "./drawing.js";
import { classColours } from "./class_colours.js";
import { filmstrip } from "./filmstrip.js";
import { floats, view } from "./floats.js";
import * as maths from "./latent_maths.js";
import { loadAll } from "./nn.js";
import { drawMarks, makeGround } from "./plane_pictures.js";
import { scaleOf } from "./plane_scale.js";
import { MNIST_SIDE } from "./sheet.js";
import css from "./latent_plane.css";

const STEPS = 60; // of the slider on the way from A to B
const FRAMES = 11;
const STATIONS = 2 * FRAMES - 1; // where the entropy is measured along the way: at every picture and between them
const NEIGHBOURS = 10;
const GRIP = 16; // pixels around a mark that count as the mark
const ALONG = { line: maths.alongLine, arc: maths.alongArc };
const VIEWS = [
  { value: "map", label: "map", title: "Decoded digits, in the colour of the test digits near them" },
  { value: "digits", label: "digits", title: "Test digits, each at the mean that the encoder gives it" },
  { value: "both", label: "both" },
];

function render({ model, el }) {
  const planes = readPlanes(model),
    names = model.get("classes");
  const ui = widget(el, {
    title: "Latent plane",
    lead: "Every place of this plane is a picture. Drag the ring: the decoder draws what is there.",
    css: drawingCss + css,
  });
  const pad = drawingPad(ui, {
    digits: greyDigits(model.get("digits"), MNIST_SIDE ** 2),
    labels: model.get("labels"),
    onChange(settled) {
      place();
      draw();
      if (settled) say();
    },
  });
  const state = {};
  const stage = makeStage(ui, names, (z, phase, mark) => move(z, phase, mark));
  const controls = makeControls(ui, planes, names, state, {
    change: () => {
      draw();
      say();
    },
    step: () => {
      draw();
    },
    rest: () => say(),
    usePlane: () => start(),
    reset: () => {
      Object.assign(state, { plane: planes[0], view: "map", lit: null, way: "line" });
      pad.sample = 0;
      start();
      controls.show();
    },
  });

  /** The chosen picture's q, and the traveller in its middle. */
  function place() {
    const { plane } = state;
    state.q = maths.posterior(plane.encoder, pad.image, 2);
    state.elbo = state.q.logVar && maths.elbo(plane, pad.image, RULE);
    state.z = Array.from(state.q.mu);
    state.onWay = false;
  }
  function start() {
    state.ends = { A: [...state.plane.ends[0]], B: [...state.plane.ends[1]] };
    state.t = 0;
    place();
    draw();
  }
  function move(z, phase, mark) {
    if (mark === "z") state.z = z;
    else state.ends[mark] = z;
    state.onWay = false;
    draw();
    if (phase === "end") say();
  }
  function draw() {
    controls.follow();
    stage.draw(state, pad);
  }
  const say = () => ui.announce(stage.sentence(state, pad));

  Object.assign(state, { plane: planes[0], view: "map", lit: null, way: "line" });
  ui.add(pad.tray, stage.arranged(pad.sheet, controls), controls.walk, ...stage.way);
  start();
  ui.onTheme(draw);
  return ui.destroy;
}

const RULE = maths.gaussHermite();

/** From the model's bytes: for each plane its networks, its test digits as points, and where A and B begin. */
function readPlanes(model) {
  const encoders = loadAll(model.get("encoders"), model.get("encoder_weights")),
    decoders = loadAll(model.get("decoders"), model.get("decoder_weights")),
    points = floats(model.get("points"), "float16"),
    { buffer, byteOffset, byteLength } = view(model.get("point_classes")),
    classes = new Uint8Array(buffer, byteOffset, byteLength);
  return model.get("planes").map(({ name, frame, ends, start, end }) => ({
    name,
    frame,
    ends,
    encoder: encoders[name],
    decoder: decoders[name],
    points: points.subarray(2 * start, 2 * end),
    classes: classes.subarray(start, end),
  }));
}

function makeControls(ui, planes, names, state, { change, step, rest, usePlane, reset }) {
  const set = (part) => {
    Object.assign(state, part);
    change();
  };
  const which = choice({
    label: "plane of the",
    options: planes.map(({ name }) => name),
    onChange(name) {
      state.plane = planes.find((plane) => plane.name === name);
      usePlane();
      change();
    },
  });
  which.element.hidden = planes.length < 2;
  const shown = choice({ label: "show", options: VIEWS, onChange: (value) => set({ view: value }) });
  const chips = classChips(ui, names, (lit) => set({ lit }));
  const axes = [0, 1].map((k) =>
    slider({
      label: ["z₁", "z₂"][k],
      min: -1,
      max: 1,
      step: 0.01,
      value: 0,
      onInput: (value) => set({ z: Object.assign([...state.z], { [k]: value }), onWay: false }),
    }),
  );
  const travel = (t) => {
    Object.assign(state, { t, onWay: true });
    state.z = ALONG[state.way](state.ends.A, state.ends.B, t / STEPS);
  };
  const along = slider({
    label: "A to B",
    min: 0,
    max: STEPS,
    step: 1,
    value: 0,
    format: (t) => `${Math.round((100 * t) / STEPS)} %`,
    onInput: (t) => {
      travel(t);
      change();
    },
  });
  const way = choice({
    label: "via",
    options: [
      { value: "line", label: "line" },
      { value: "arc", label: "arc", title: "Around the middle of the prior: direction and length change evenly" },
    ],
    onChange: (value) => set({ way: value, onWay: false }),
  });
  let heading = 1;
  const play = player(ui, {
    onStep() {
      if (state.t === STEPS) heading = -1;
      if (state.t === 0) heading = 1;
      travel(state.t + heading);
    },
    onFrame: step,
    onRest: rest,
    onReset() {
      heading = 1;
      reset();
    },
  });
  const setters = ["A", "B"].map((name) =>
    button({
      label: `Set ${name}`,
      title: `Put ${name} where the ring is`,
      onClick: () => set({ ends: { ...state.ends, [name]: [...state.z] }, onWay: false }),
    }),
  );
  return {
    above: [which.element, shown.element, chips.element],
    axes: axes.map((axis) => axis.element),
    walk: element(
      "div",
      { class: "lp-walk" },
      play.element,
      along.element,
      row(way.element, ...setters.map((setter) => setter.element)),
    ),
    /** Everything that the reader chose, as the state has it. */
    show() {
      which.value = state.plane.name;
      shown.value = state.view;
      way.value = state.way;
      chips.value = state.lit;
    },
    /** What the marks moved. */
    follow() {
      const [x, y, half] = state.plane.frame;
      axes.forEach((axis, k) => {
        Object.assign(axis.input, { min: [x, y][k] - half, max: [x, y][k] + half, step: half / 100 });
        axis.value = state.z[k];
      });
      along.value = state.t;
    },
  };
}

/** A legend to press: each class as its glyph in its colour; `onPick` gets the number of the one to see, or null. */
function classChips(ui, names, onPick) {
  let lit = null;
  const chips = names.map((name, i) =>
    element(
      "button",
      {
        type: "button",
        class: "lp-chip",
        title: `Show only the class ${name}`,
        "aria-pressed": "false",
        "data-lm-suppress-shortcuts": "true",
        onclick: () => {
          choose(lit === i ? null : i);
          onPick(lit);
        },
      },
      name,
    ),
  );
  function choose(next) {
    lit = next;
    chips.forEach((chip, i) => chip.setAttribute("aria-pressed", String(i === lit)));
  }
  const paint = () => {
    const colours = classColours(names.length, ui.colour("paper"));
    chips.forEach((chip, i) => (chip.style.color = cssColour(colours[i])));
  };
  ui.onTheme(paint);
  paint();
  return {
    element: element("div", { class: "lp-chips", role: "group", "aria-label": "Show only one class" }, ...chips),
    set value(next) {
      choose(next);
    },
  };
}

function makeStage(ui, names, onMove) {
  let shown, // the state as drawn last
    travelled = {}; // the way's pictures and entropies, and for which way they are
  const output = pixels({ label: "Decoder", width: MNIST_SIDE, height: MNIST_SIDE });
  const ground = makeGround(ui);
  const plane = chart(ui, {
    label: "Latent plane",
    height: 300, // the style sheet makes it a square
    draw(context, width) {
      if (!shown) return;
      context.drawImage(ground(width, devicePixelRatio || 1, shown.plane, shown, names), 0, 0, width, width);
      drawMarks(context, ui, width, { ...shown, way: travelled.places, picture: output.element });
    },
  });
  plane.element.classList.add("lp-plane");
  dragMarks(plane.element, () => shown, onMove);
  const terms = elboLines();
  const film = filmstrip({ label: "The way", side: MNIST_SIDE, frames: FRAMES });
  const curve = chart(ui, {
    label: "Entropy along the way",
    height: 92,
    draw: (...canvas) => shown && drawEntropies(...canvas, travelled.entropies, shown, ui),
  });

  /** The filmstrip and the entropies, computed again only if an end or the kind of way has moved. */
  function travel({ plane: { name, decoder }, ends, way }) {
    const key = [name, way, ...ends.A, ...ends.B].join();
    if (key === travelled.key) return;
    const stations = Object.entries(ALONG).map(([kind, along]) => [
      kind,
      maths.decode(decoder, maths.places(ends.A, ends.B, STATIONS, along)),
    ]);
    const decoded = Object.fromEntries(stations);
    travelled = {
      key,
      places: maths.places(ends.A, ends.B, STATIONS, ALONG[way]),
      entropies: Object.fromEntries(stations.map(([kind, all]) => [kind, all.map(maths.pixelEntropy)])),
    };
    film.paint(ui, decoded[way].filter((_, i) => i % 2 === 0).map(maths.pictureOf));
    film.describe(`${FRAMES} decoded pictures from A to B on ${way === "line" ? "the line" : "an arc"}`);
    curve.describe(entropyWords(travelled.entropies));
  }
  ui.onTheme(() => {
    travelled = {};
  });
  return {
    arranged: (sheet, controls) =>
      element(
        "div",
        { class: "lp-main" },
        plane.element,
        element(
          "div",
          { class: "lp-side" },
          sheet,
          figure("decoded z", output.element),
          element("div", { class: "lp-wide" }, ...controls.axes),
          terms.element,
        ),
        element("div", { class: "lp-show" }, ...controls.above),
      ),
    way: [
      figure("What lies on the way", film.element),
      figure(
        element("span", {}, "How unsure the decoder is: entropy of a pixel ", key("line"), " ", key("arc")),
        curve.element,
      ),
    ],
    draw(state, pad) {
      shown = state;
      travel(state);
      const [logits] = maths.decode(state.plane.decoder, [state.z]);
      paintGrey(ui, output, maths.pictureOf(logits));
      const around = near(state, names);
      output.describe(`What the decoder draws at z = ${coordinates(state.z)}. ${around}`);
      plane.describe(
        `Latent plane. z at ${coordinates(state.z)}, A at ${coordinates(state.ends.A)}, ` +
          `B at ${coordinates(state.ends.B)}, ${pad.subject} at ${coordinates(state.q.mu)}`,
      );
      plane.redraw();
      curve.redraw();
      terms.show(state, pad.subject, maths.logLikelihood(pad.image, logits));
      ui.readout(`${around} Mean entropy of a pixel there: ${maths.pixelEntropy(logits).toFixed(3)} nats.`);
    },
    sentence: (state, pad) => `z = ${coordinates(state.z)}. ${near(state, names)} ${terms.words(state, pad.subject)}`,
  };
}

const key = (kind) => element("span", { class: `lp-key lp-${kind}` }, kind);
const nats = (value) => minus(value.toFixed(1));
const minus = (text) => text.replaceAll("-", "−");
const coordinates = (z) => minus(`(${Array.from(z, (value) => value.toFixed(2)).join(", ")})`);

function near({ plane, z }, names) {
  const { name, count } = maths.majority(maths.nearestTo(z, plane.points, NEIGHBOURS), plane.classes);
  return `Of the ${NEIGHBOURS} test digits nearest to z, ${count} are of class ${names[name]}.`;
}

/** Dragging moves the mark that is close to where it began, or else calls z. */
function dragMarks(canvas, current, onMove) {
  let mark = "z";
  onDrag(canvas, (x, y, phase) => {
    const ratio = canvas.width / canvas.clientWidth,
      { plane, z, ends } = current(),
      scale = scaleOf(plane, canvas.clientWidth);
    const at = [x / ratio, y / ratio].map((value) => Math.min(canvas.clientWidth, Math.max(0, value)));
    if (phase === "start") {
      const close = ([, place]) => Math.hypot(...scale.toPixel(place).map((value, k) => value - at[k])) < GRIP;
      mark = [["z", z], ...Object.entries(ends)].find(close)?.[0] ?? "z";
    }
    onMove(scale.toPlane(...at), phase, mark);
  });
}

/** The ELBO of the chosen picture, term by term, and how well the picture at z explains it. */
function elboLines() {
  const who = element("p", { class: "lp-who" });
  const names = ["E ln p(x|z)", "− KL(q‖p)", "= ELBO", "ln p(x|z) at the ring"];
  const lines = names.map((name) => {
    const number = element("b", {});
    return { number, element: element("p", {}, element("span", {}, name), number) };
  });
  const [reconstruction, kl, bound, here] = lines;
  reconstruction.element.classList.add("lp-reconstruction");
  kl.element.classList.add("lp-kl");
  bound.element.classList.add("lp-sum");
  return {
    element: element("div", { class: "lw-formula lp-elbo lp-wide" }, who, ...lines.map((line) => line.element)),
    show({ elbo }, subject, likelihood) {
      for (const line of [reconstruction, kl, bound]) line.element.hidden = !elbo;
      who.textContent = elbo ? `q of ${subject}, in nats` : `code of ${subject}, in nats`;
      here.number.textContent = nats(likelihood);
      if (!elbo) return;
      reconstruction.number.textContent = nats(elbo.reconstruction);
      kl.number.textContent = nats(-elbo.kl);
      bound.number.textContent = nats(elbo.total);
    },
    words: ({ elbo }, subject) =>
      elbo
        ? `${subject}: ELBO ${nats(elbo.total)} nats, reconstruction ${nats(elbo.reconstruction)}, KL ${nats(elbo.kl)}.`
        : "",
  };
}

function entropyWords(entropies) {
  const words = Object.entries(entropies).map(([kind, values]) => {
    const [start, most, end] = [values[0], Math.max(...values), values.at(-1)].map((value) => value.toFixed(3));
    return `On the ${kind} ${start} at A, at most ${most}, ${end} at B.`;
  });
  return `Mean entropy of a pixel from A to B, in nats. ${words.join(" ")}`;
}

/** Each place below its picture on the filmstrip. */
function drawEntropies(context, width, height, entropies, { way, t, onWay }, ui) {
  const most = Math.max(0.01, ...Object.values(entropies).flat()),
    bottom = height - 4,
    x = (share) => (width * (0.5 + share * (FRAMES - 1))) / FRAMES,
    y = (value) => bottom - (value / most) * (bottom - 12);
  Object.assign(context, { strokeStyle: cssColour(ui.colour("line")), lineWidth: 1 });
  line(context, [
    [0, bottom],
    [width, bottom],
  ]);
  const curves = Object.entries(entropies).sort(([kind]) => (kind === way ? 1 : -1)); // the chosen one on top
  for (const [kind, values] of curves) {
    const chosen = kind === way;
    Object.assign(context, {
      strokeStyle: cssColour(ui.colour(chosen ? "ink" : "muted")),
      lineWidth: chosen ? 2.2 : 1.3,
    });
    context.setLineDash(kind === "arc" ? [5, 3] : []);
    line(
      context,
      values.map((value, i) => [x(i / (values.length - 1)), y(value)]),
    );
    context.setLineDash([]);
  }
  if (onWay) drawStation(context, [x(t / STEPS), bottom], y, valueAt(entropies[way], t / STEPS), ui);
}

/** Where the ring is on its way. */
function drawStation(context, [x, bottom], y, value, ui) {
  const blue = cssColour(ui.colour("blue")),
    late = x > 0.85 * context.canvas.clientWidth;
  Object.assign(context, { strokeStyle: blue, fillStyle: blue, lineWidth: 1 });
  line(context, [
    [x, 0],
    [x, bottom],
  ]);
  context.beginPath();
  context.arc(x, y(value), 4.5, 0, 2 * Math.PI);
  context.fill();
  Object.assign(context, {
    fillStyle: cssColour(ui.colour("muted")),
    textBaseline: "bottom",
    textAlign: late ? "right" : "left",
  });
  context.fillText(`${value.toFixed(3)} nats`, x + (late ? -8 : 8), bottom - 2);
}

/** Values at even distances, and what lies between two of them. */
function valueAt(values, share) {
  const at = share * (values.length - 1),
    before = Math.min(values.length - 2, Math.floor(at));
  return values[before] + (at - before) * (values[before + 1] - values[before]);
}

function line(context, points) {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}

export default { render };
