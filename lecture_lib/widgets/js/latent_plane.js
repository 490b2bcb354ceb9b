// Latent plane: every place of the plane is a picture; a trained VAE draws it while the reader drags.
import { chart, element, figure, onDrag, pixels, widget } from "./kit.js";
import { drawingCss, drawingPad, greyDigits, paintGrey } from "./drawing.js";
import { floats, view } from "./floats.js";
import * as maths from "./latent_maths.js";
import { loadAll } from "./nn.js";
import { makeControls } from "./plane_controls.js";
import { drawMarks, makeGround } from "./plane_pictures.js";
import { scaleOf } from "./plane_scale.js";
import { makeWay } from "./plane_way.js";
import { MNIST_SIDE } from "./sheet.js";
import css from "./latent_plane.css";

const NEIGHBOURS = 10;
const GRIP = 16; // pixels around a mark that count as the mark
const FIRST = { view: "map", lit: null, way: "line" };

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
  const state = { ...FIRST, plane: planes[0] };
  const stage = makeStage(ui, names, (z, phase, mark) => move(z, phase, mark));
  const controls = makeControls(ui, planes, names, state, {
    change: () => {
      draw();
      say();
    },
    step: () => draw(),
    rest: () => say(),
    usePlane: () => start(),
    reset: () => {
      Object.assign(state, FIRST, { plane: planes[0] });
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

function makeStage(ui, names, onMove) {
  let shown; // the state as drawn last
  const output = pixels({ label: "Decoder", width: MNIST_SIDE, height: MNIST_SIDE });
  const ground = makeGround(ui);
  const plane = chart(ui, {
    label: "Latent plane",
    height: 300, // the style sheet makes it a square
    draw(context, width) {
      if (!shown) return;
      context.drawImage(ground(width, devicePixelRatio || 1, shown.plane, shown, names), 0, 0, width, width);
      drawMarks(context, ui, width, { ...shown, way: way.places, picture: output.element });
    },
  });
  plane.element.classList.add("lp-plane");
  dragMarks(plane.element, () => shown, onMove);
  const terms = elboLines();
  const way = makeWay(ui);
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
    way: way.elements,
    draw(state, pad) {
      shown = state;
      const [logits] = maths.decode(state.plane.decoder, [state.z]),
        entropy = maths.pixelEntropy(logits);
      way.draw({ ...state, entropy });
      paintGrey(ui, output, maths.pictureOf(logits));
      const around = near(state, names);
      output.describe(`What the decoder draws at z = ${coordinates(state.z)}. ${around}`);
      plane.describe(
        `Latent plane. z at ${coordinates(state.z)}, A at ${coordinates(state.ends.A)}, ` +
          `B at ${coordinates(state.ends.B)}, ${pad.subject} at ${coordinates(state.q.mu)}`,
      );
      plane.redraw();
      terms.show(state, pad.subject, maths.logLikelihood(pad.image, logits));
      ui.readout(`${around} Mean entropy of a pixel there: ${entropy.toFixed(3)} nats.`);
    },
    sentence: (state, pad) => `z = ${coordinates(state.z)}. ${near(state, names)} ${terms.words(state, pad.subject)}`,
  };
}

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

export default { render };
