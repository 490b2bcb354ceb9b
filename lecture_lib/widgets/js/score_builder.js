// Score builder: class probabilities of ten pictures to paint, and the inception score that comes of them.
import { button, chart, choice, columns, element, figure, onDrag, row, slider, widget } from "./kit.js";
import { number } from "./elbo_pictures.js";
import { floats } from "./floats.js";
import { changed, score } from "./score_maths.js";
import { drawGap, drawTable, places, SIDE, tableHeight } from "./score_pictures.js";
import { greyDigits } from "./sheet.js";
import css from "./score_builder.css";

const GAP_HEIGHT = 236;

function render({ model, el }) {
  const sets = readSets(model),
    state = {};
  const ui = widget(el, {
    css,
    title: "Score builder",
    lead: "Ten pictures, and what a classifier says of each. The inception score asks two things only: is it sure of each picture, and do all classes come up? Choose a set, then drag the bars to other opinions.",
  });
  const set = choice({ label: "pictures", value: sets[0].name, options: sets.map(({ name }) => name), onChange: take });
  set.element.classList.add("sb-sets");
  const controls = createControls(state, paint, draw);
  const pictures = createPictures(ui, state, (at) => {
    Object.assign(state.chosen, { row: at.row, k: at.k });
    paint(at.value);
  });
  const reset = button({
    label: "Reset",
    icon: "reset",
    onClick: () => {
      set.value = sets[0].name;
      take(sets[0].name);
    },
  });

  /** One of the sets as it is, nothing painted over. */
  function take(name) {
    const chosen = sets.find((each) => each.name === name);
    Object.assign(state, {
      set: name,
      rows: chosen.rows,
      pictures: chosen.pictures,
      touched: chosen.rows.map(() => false),
      chosen: { row: 0, k: 0 },
    });
    draw();
  }
  /** The reader's own probability for the chosen picture and class. */
  function paint(value) {
    const { row: i, k } = state.chosen;
    state.rows = state.rows.map((each, j) => (j === i ? changed(each, k, value) : each));
    state.touched = state.touched.map((before, j) => before || j === i);
    draw();
  }
  function draw() {
    state.result = score(state.rows);
    controls.show();
    pictures.draw();
    ui.readout(comment(state));
    ui.announce(`${spoken(state)} ${comment(state)}`);
  }
  ui.add(row(set.element, reset.element), columns(pictures.table, pictures.gap), controls.element);
  ui.body.classList.add("sb-body");
  take(sets[0].name);
  return ui.destroy;
}

/** Each with its name, ten pictures, and the classifier's probabilities of them. */
function readSets(model) {
  const names = model.get("names"),
    pictures = greyDigits(model.get("pictures"), SIDE * SIDE),
    all = Array.from(floats(model.get("probabilities"), "float32")),
    n = pictures.length / names.length,
    classes = all.length / pictures.length;
  const normed = (values) => values.map((value) => value / values.reduce((a, b) => a + b));
  return names.map((name, s) => ({
    name,
    pictures: pictures.slice(s * n, (s + 1) * n),
    rows: Array.from({ length: n }, (_, i) => normed(all.slice((s * n + i) * classes, (s * n + i + 1) * classes))),
  }));
}

/** The same as dragging a bar: which picture, which class, how probable. */
function createControls(state, paint, draw) {
  const pick = (name) => (value) => {
    state.chosen[name] = value;
    draw();
  };
  const whole = (label, max, shift, onInput) =>
    slider({ label, min: 0, max, step: 1, value: 0, format: (i) => String(i + shift), onInput });
  const picture = whole("picture", 9, 1, pick("row")),
    digit = whole("class", 9, 0, pick("k")),
    probability = slider({ label: "probability", min: 0, max: 1, step: 0.01, value: 0, onInput: paint });
  return {
    element: row(picture.element, digit.element, probability.element),
    show() {
      const { row: i, k } = state.chosen;
      picture.value = i;
      digit.value = k;
      probability.value = state.rows[i][k];
    },
  };
}

function createPictures(ui, state, onPaint) {
  const drawn = (height, draw) =>
    chart(ui, {
      label: "",
      height,
      draw: (context, width, tall) => state.result && draw(context, width, tall, ui, state),
    });
  const table = drawn(tableHeight(10), drawTable),
    gap = drawn(GAP_HEIGHT, drawGap);
  const formula = element("div", { class: "lw-formula sb-formula" });
  let held;
  onDrag(table.element, (x, y, phase) => {
    const ratio = table.element.clientWidth / table.element.width,
      at = places(table.element.clientWidth, state.rows.length, state.rows[0].length).at(x * ratio, y * ratio);
    if (phase === "start") held = at;
    if (held && at && phase !== "end") onPaint({ ...held, value: at.row === held.row ? at.value : Number(at.row < held.row) });
  });
  table.element.classList.add("sb-table");
  return {
    table: figure("What the classifier says of each picture", table.element),
    gap: figure("Two entropies, in nats", gap.element, formula),
    draw() {
      const { result, rows, chosen } = state;
      table.redraw();
      gap.redraw();
      const shown = rows[chosen.row].map((p, k) => `${k}: ${number(p)}`).join(", ");
      formula.replaceChildren(...inNumbers(result));
      table.describe(
        `Class probabilities of ten pictures, entropies ${result.ofEach.map((h) => number(h)).join(", ")}; their mean ` +
          `has entropy ${number(result.ofTheMean)}. Picture ${chosen.row + 1}: ${shown}.`,
      );
      gap.describe(spoken(state));
    },
  };
}

// ---------------------------------------------------------------------------------------------------- words

/** IS = e^(H(mean) − mean H), with the colours of the bars. */
function inNumbers({ ofTheMean, mean, information, score: value }) {
  const part = (kind, x) => element("span", { class: `sb-${kind}` }, number(x));
  return [
    element("p", {}, "ln IS = ", part("diverse", ofTheMean), " − ", part("sharp", mean), " = ", part("gap", information)),
    element("p", {}, "IS = e", element("sup", {}, part("gap", information)), " = ", part("gap", value)),
  ];
}

const spoken = ({ result }) =>
  `Entropy of the mean ${number(result.ofTheMean)}, mean entropy ${number(result.mean)}, gap ` +
  `${number(result.information)} nats: the inception score is ${number(result.score)}, between 1 and 10.`;

const OF_SETS = {
  "real digits": "Ten real digits do not score 10: the first ten that come along are not one of each class.",
  "one of each": "One picture of each class, known by heart, is close to the highest score there is. A generator of ten pictures would do.",
  "all the same": "Ten times the same picture: sharp, but the mean is as sharp, so no gap, and the lowest score there is.",
  averages: "Averages of ten digits look like none: the classifier is unsure of each, and unsure in the same way.",
  "fooling noise": "Noise, nudged until the classifier is sure: the highest score of all, and not a digit to be seen.",
};

/** What is to be seen, in a sentence or two. */
function comment({ set, touched, result }) {
  if (!touched.some(Boolean)) return OF_SETS[set] ?? "";
  const most = Math.log(result.average.length),
    sharp = result.mean < 0.15 * most,
    diverse = result.ofTheMean > 0.85 * most;
  if (sharp && diverse) return "Sharp rows with an even mean: a high score. Nobody asked what the pictures look like.";
  if (sharp) return "Sharp rows, but some classes come up too rarely: the mean is sharp as well, and the gap closes from above.";
  if (diverse) return "All classes come up, but the rows are spread out themselves: the gap closes from below.";
  return "Neither sharp nor even: a small gap. Make each row one high bar, and give each class its turn.";
}

export default { render };
