// The company you keep: one picture in a batch whose other pictures change, and what four normalisations make of it.
import { button, chart, element, figure, pixels, row, slider, widget } from "./kit.js";
import { number } from "./elbo_pictures.js";
import { view } from "./floats.js";
import { CHANNELS, KINDS, batchOf, distance, outputs, scatter, sharing } from "./company_maths.js";
import { DIAGRAM_HEIGHT, colourOf, drawDiagram } from "./company_pictures.js";
import css from "./the_company_you_keep.css";

const MOST = 16; // pictures in a batch
const BATCHES = 30; // over which the scatter is taken
const NAMES = {
  batch: "batch norm",
  virtual: "virtual batch norm",
  instance: "instance norm",
  layer: "layer norm",
};
const GREY = [-2.2, 2.2]; // outputs from black to white

function render({ model, el }) {
  const ui = widget(el, {
    css,
    title: "The company you keep",
    lead: "The framed picture x never changes. Change its companions, and see which output of x changes with them. Blue in each plan: the values that share a mean and a variance with the green channel of x; below, how far the output of x has moved since the start, and how it scatters over 30 batches.",
  });
  const data = read(model),
    first = { n: model.get("n"), difference: 1, brightness: 0, draw: 0 },
    state = {};
  const controls = createControls(first, change);
  const pictures = createPictures(ui, data, state);
  data.before = outputs(batchOf(data.x, data.pool, first, 0), data.reference);

  function change(settings) {
    Object.assign(state, settings);
    const batches = Array.from({ length: BATCHES }, (_, i) => batchOf(data.x, data.pool, state, i + 1));
    state.batch = batchOf(data.x, data.pool, state, state.draw);
    state.made = outputs(state.batch, data.reference);
    state.moved = Object.fromEntries(KINDS.map((kind) => [kind, distance(state.made[kind], data.before[kind])]));
    state.scatter = scatter(batches, data.reference);
    controls.show(state);
    pictures.draw(state);
    ui.readout(comment(state));
    ui.announce(comment(state));
  }
  const reset = button({ label: "Reset", icon: "reset", onClick: () => change(first) }),
    other = button({ label: "Other companions", primary: true, onClick: () => change({ draw: state.draw + 1 }) });
  ui.add(
    pictures.batch,
    element("div", { class: "ck-sliders" }, ...controls.elements),
    row(other.element, reset.element),
    pictures.kinds,
    element(
      "p",
      { class: "lw-note" },
      "Colours stand for the channels of an activation map. Without learned scale and shift, and in training: afterwards batch norm uses running averages. The reference R of virtual batch norm is fixed.",
    ),
  );
  change(first);
  return ui.destroy;
}

/** Pictures of values from 0 to 1: the fixed one, its possible companions, and the reference batch. */
function read(model) {
  const bytes = view(model.get("pictures")),
    side = model.get("side"),
    length = CHANNELS * side * side;
  const all = Array.from({ length: bytes.byteLength / length }, (_, k) =>
    Float64Array.from({ length }, (_, i) => bytes.getUint8(k * length + i) / 255),
  );
  const references = model.get("references");
  return { side, x: all[0], reference: all.slice(1, 1 + references), pool: all.slice(1 + references) };
}

function createControls(first, change) {
  const sliders = {
    difference: slider({
      label: "they differ by",
      min: 0,
      max: 1,
      step: 0.05,
      value: first.difference,
      format: (value) => `${Math.round(100 * value)} %`,
      onInput: (difference) => change({ difference }),
    }),
    brightness: slider({
      label: "their brightness",
      min: -0.5,
      max: 0.5,
      step: 0.05,
      value: first.brightness,
      format: (value) => (value > 0 ? "+" : "") + number(value),
      onInput: (brightness) => change({ brightness }),
    }),
    n: slider({
      label: "size of the batch",
      min: 1,
      max: MOST,
      step: 1,
      value: first.n,
      format: String,
      onInput: (n) => change({ n }),
    }),
  };
  return {
    elements: Object.values(sliders).map((each) => each.element),
    show(state) {
      for (const [name, each] of Object.entries(sliders)) if (each.value !== state[name]) each.value = state[name];
    },
  };
}

function createPictures(ui, data, state) {
  const { side } = data,
    small = (label) => pixels({ label, width: side, height: side });
  const batch = Array.from({ length: MOST }, (_, i) => small(i ? `companion ${i}` : "x, the picture that never changes"));
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, kindPanel(ui, small, kind, state)]));
  return {
    batch: figure("The batch: x and its companions", element("div", { class: "ck-batch" }, ...batch.map((each) => each.element))),
    kinds: element("div", { class: "ck-kinds" }, ...Object.values(kinds).map((each) => each.element)),
    draw(now) {
      batch.forEach((each, i) => {
        each.element.hidden = i >= now.n;
        if (i < now.n) each.paint(colourOf(now.batch[i], [0, 1]));
        else each.context.clearRect(0, 0, side, side);
      });
      const counts = sharing(now.n, data.reference.length, side * side);
      for (const kind of KINDS) kinds[kind].show(now, counts[kind]);
    },
  };
}

const SHARE = {
  batch: "one channel, all n",
  virtual: "one channel, x and R",
  instance: "one channel of x",
  layer: "all channels of x",
};
const COUNT = { batch: "n·h·w", virtual: "(|R|+1)·h·w", instance: "h·w", layer: "c·h·w" };

function kindPanel(ui, small, kind, state) {
  const plan = chart(ui, {
      label: `Plan of ${NAMES[kind]}: a mean is shared by ${SHARE[kind]}.`,
      height: DIAGRAM_HEIGHT,
      draw: (context, width, height) => state.n && drawDiagram(context, width, height, ui, kind, state),
    }),
    out = small(""),
    count = element("span"),
    moved = element("span", { class: "ck-moved" }),
    spread = element("span");
  const line = (...nodes) => element("div", {}, ...nodes);
  return {
    element: figure(
      NAMES[kind],
      plan.element,
      out.element,
      element("div", { class: "ck-facts" }, line(SHARE[kind]), line(count), line(moved), line(spread)),
    ),
    show(now, values) {
      plan.redraw();
      out.paint(colourOf(now.made[kind], GREY));
      out.describe(`x after ${NAMES[kind]}: moved by ${number(now.moved[kind])} since the start`);
      count.textContent = `${COUNT[kind]} = ${values.toLocaleString("en")}`;
      moved.textContent = `moved by ${number(now.moved[kind])}`;
      moved.classList.toggle("ck-moves", now.moved[kind] >= 0.005);
      spread.textContent = `${BATCHES} batches: ±${number(now.scatter[kind])}`;
    },
  };
}

// ---------------------------------------------------------------------------------------------------- words

/** What holds for the batch at hand. */
function comment(state) {
  const { n, difference, brightness, moved, scatter: spread } = state;
  if (n === 1) return "A batch of one: batch norm is instance norm, for x has no companions to share its statistics with.";
  if (difference === 0 && brightness === 0)
    return "All companions are copies of x: batch norm is instance norm.";
  const told =
    moved.batch < 0.005
      ? "Nothing has changed since the start."
      : `Batch norm has moved the output of x by ${number(moved.batch)} since the start; the others give the same as before.`;
  return `${told} In batches of ${n} with other companions, batch norm’s output of x scatters by ${number(spread.batch)}.`;
}

export default { render };
