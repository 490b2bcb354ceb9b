// Clip and see: how strongly a critic answers to its input, when its weights are clipped, and what keeps that near 1.
import { button, chart, choice, columns, element, figure, row, slider, widget } from "./kit.js";
import { LAYERS, measurements } from "./clip_maths.js";
import { cellAt, drawLayers, drawMap, MAP_HEIGHT, power } from "./clip_pictures.js";
import { floats } from "./floats.js";
import css from "./clip_and_see.css";

function render({ model, el }) {
  const ui = widget(el, {
    css,
    title: "Clip and see",
    lead: "Clip a critic's weights to ±c. Each layer multiplies the gradient by about the same: it dies or explodes.",
  });
  const numbers = (name) => Array.from(floats(model.get(name), "float16"));
  const critics = measurements({
    logC: numbers("log_c"),
    random: numbers("random"),
    trained: numbers("trained"),
    atBound: numbers("at_bound"),
    penalised: numbers("penalised"),
    normalised: numbers("normalised"),
  });
  const first = { number: model.get("number"), depth: model.get("depth"), weights: model.get("weights") };
  const state = { critics };
  const pictures = createPictures(ui, state, (cell) => {
    controls.set(cell);
    draw();
  });
  const controls = createControls(critics, first, draw);
  function draw() {
    Object.assign(state, controls.state());
    state.now = critics.at(state);
    pictures.draw(state);
    const sentence = verdict(state);
    ui.readout(sentence);
    ui.announce(`${spoken(state)} ${sentence}`);
  }
  ui.add(...controls.rows, columns(...pictures.panels));
  ui.body.classList.add("cs-body");
  draw();
  return ui.destroy;
}

function createControls(critics, first, onChange) {
  const c = slider({
    label: "clip value c",
    min: 0,
    max: critics.logC.length - 1,
    step: 1,
    value: first.number,
    format: (number) => clipValue(critics.logC[number]),
    onInput: onChange,
  });
  const depth = slider({
    label: "hidden layers",
    min: 1,
    max: LAYERS,
    step: 1,
    value: first.depth,
    format: String,
    onInput: onChange,
  });
  const weights = choice({
    label: "weights",
    value: first.weights,
    options: [
      { value: "trained", label: "trained", title: "after 400 steps of the critic, clipped after each" },
      { value: "random", label: "±c at random", title: "every weight at +c or −c, as a coin falls" },
    ],
    onChange,
  });
  const set = ({ number, depth: layers, weights: kind }) => {
    c.value = number;
    depth.value = layers;
    if (kind) weights.value = kind;
  };
  const reset = button({
    label: "Reset",
    icon: "reset",
    onClick() {
      set(first);
      onChange();
    },
  });
  const below = row(weights.element, reset.element);
  below.classList.add("cs-below");
  return {
    set,
    rows: [row(c.element, depth.element), below],
    state: () => ({ number: c.value, depth: depth.value, weights: weights.value }),
  };
}

function createPictures(ui, state, onCell) {
  const drawn = (height, draw) =>
    chart(ui, {
      label: "",
      height,
      draw: (context, width, tall) => state.now && draw(context, width, tall, ui, state),
    });
  const layers = drawn(MAP_HEIGHT, drawLayers),
    map = drawn(MAP_HEIGHT, drawMap);
  map.element.addEventListener("pointerdown", ({ offsetX, offsetY }) => {
    const cell = cellAt(offsetX, offsetY, map.element.clientWidth, map.element.clientHeight, state.critics);
    if (cell) onCell(cell);
  });
  map.element.classList.add("cs-choose");
  const key = [
    ["clipped", "clipped"],
    ["penalised", "gradient penalty"],
    ["normalised", "spectral norm"],
  ].map(([kind, name]) => element("span", { class: `cs-${kind}` }, name));
  return {
    panels: [
      figure("Gradient norm, layer by layer", element("div", { class: "cs-key" }, ...key), layers.element),
      figure(
        "Slope at the input, as a power of ten",
        element(
          "div",
          { class: "cs-key" },
          element("span", { class: "cs-dies" }, "dies"),
          element("span", { class: "cs-one" }, "about 1"),
          element("span", { class: "cs-explodes" }, "explodes"),
        ),
        map.element,
      ),
    ],
    draw(now) {
      layers.redraw();
      map.redraw();
      const { clipped, penalised, normalised } = now.now,
        list = (norms) => norms.map(power).join(", ");
      layers.describe(
        `Gradient norms from the input to the last hidden layer, on a logarithmic scale. Clipped: ${list(clipped)}; ` +
          `with a gradient penalty: ${list(penalised)}; with spectral normalisation: ${list(normalised)}.`,
      );
      map.describe(
        `A table of slopes for clip values from 0.001 to 1 and one to eight hidden layers: below a narrow ` +
          `band the slope vanishes, above it explodes. Marked: ${spoken(now)}`,
      );
    },
  };
}

// ---------------------------------------------------------------------------------------------------- words

const clipValue = (logC) => String(Number((10 ** logC).toPrecision(2)));
const layersOf = (depth) => (depth === 1 ? "one hidden layer" : `${depth} hidden layers`);

const spoken = ({ number, depth, weights, critics, now }) =>
  `c = ${clipValue(critics.logC[number])}, ${layersOf(depth)}, ` +
  `weights ${weights === "random" ? "at random" : "trained"}: slope at the input ${power(now.clipped[0])}; with a gradient penalty ${power(now.penalised[0])}, with spectral ` +
  `normalisation ${power(now.normalised[0])}.`;

/** What is to be seen, in a sentence or two. */
function verdict({ depth, weights, now }) {
  const slope = now.clipped[0],
    bound = weights === "trained" ? `; ${Math.round(100 * now.atBound)} % of the weights lie at ±c` : "",
    others = `Gradient penalty: ${power(now.penalised[0])}; spectral norm: ${power(now.normalised[0])}.`;
  if (Math.abs(slope) <= 0.5)
    return `A lucky pair: the slope is ${power(slope)}${bound}. Move either slider by a notch or two. ${others}`;
  const factor = 10 ** Math.abs((slope - now.clipped.at(-1)) / Math.max(1, depth)),
    times = factor >= 9.95 ? factor.toFixed(0) : factor.toFixed(1);
  return slope < 0
    ? `Each layer divides the gradient by ${times}: ${power(slope)} is left for the generator${bound}. ${others}`
    : `Each layer multiplies the gradient by ${times}: the generator gets ${power(slope)}${bound}. ${others}`;
}

export default { render };
