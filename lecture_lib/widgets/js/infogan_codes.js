// InfoGAN's codes: set the category c₁ and the continuous codes, see what they came to mean, and what Q reads of them.
import { button, choice, column, element, figure, pixels, row, slider, widget } from "./kit.js";
import { inAllCategories, input, reading, swept } from "./info_codes.js";
import { createShelf } from "./info_shelf.js";
import { backlog } from "./darkroom.js";
import { floats } from "./floats.js";
import { forward, loadAll } from "./nn.js";
import { glide } from "./glide.js";
import { normals, seeded } from "./random.js";
import { paintGrey } from "./drawing.js";
import { rows } from "./face_codes.js";
import css from "./infogan_codes.css";

const REACH = 2, // slider ends: twice as far as the codes of the training
  TRAINED = 1;
const SWEEP = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];
const SEED = 1;
const signed = (value) => value.toFixed(1).replace("-", "−");
const named = (j) => `c${"₂₃₄₅₆₇₈₉"[j]}`; // c₁ is the category

function render({ model, el }) {
  const { generator, reader } = loadAll(model.get("networks"), model.get("weights")),
    start = floats(model.get("noise"), "float16"),
    digits = model.get("digits"),
    { side, categories, continuous, first } = model.get("parts");
  const ui = widget(el, {
    title: "InfoGAN’s codes",
    lead: "Nobody showed this generator a label. Choose a category c₁ and move the continuous codes: what did each of them come to mean? Q looks at the large picture alone and reads the codes back.",
    css,
  });
  const later = backlog(ui, ["row", "strip"]);
  let z, random, category, along;

  const picture = pixels({ label: "The digit", width: side, height: side });
  const heading = element("span");
  const numbered = Array.from({ length: categories }, (_, k) => String(k));
  const all = createShelf(ui, {
    name: "Category",
    side,
    labels: numbered.map((k) => `Category ${k}`),
    tags: numbered,
    bars: true,
    onPick: (k) => {
      category = k;
      changed();
    },
  });
  const strip = createShelf(ui, {
    name: "Sweep",
    side,
    labels: SWEEP.map((value) => `Set the code to ${signed(value)}`),
    tags: SWEEP.map((value) => (Number.isInteger(value) ? signed(value).replace(".0", "") : "")),
    onPick: (i) => {
      dials[along].value = SWEEP[i];
      changed(along);
    },
  });
  const dials = Array.from({ length: continuous }, (_, j) =>
    slider({
      label: named(j),
      min: -REACH,
      max: REACH,
      step: 0.1,
      value: 0,
      format: signed,
      onInput: () => changed(j),
    }),
  );
  const read = dials.map(() => element("span", { class: "ic-read" }));
  const direction = choice({
    label: "sweep",
    options: dials.map((_, j) => ({ value: String(j), label: named(j) })),
    onChange: (value) => {
      along = Number(value);
      drawStrip();
    },
  });
  direction.element.hidden = continuous === 1;
  const fresh = button({
    label: "Other noise",
    primary: true,
    onClick: () => {
      way.to(z, normals(random, new Float32Array(start.length)));
      say("Other noise z, the same codes: what stays the same is what the codes decide.");
    },
  });
  const reset = button({ label: "Reset", icon: "reset", onClick: begin });
  const codes = () => dials.map((dial) => dial.value);
  const drawn = (inputs) => rows(forward(generator, inputs).data, side * side);

  function drawLarge() {
    const [values] = drawn(input(z, categories, category, codes()));
    paintGrey(ui, picture, values);
    heading.textContent = `G(z, c) with c₁ = ${category}`;
    const found = reading(forward(reader, values).data, categories),
      told = dials.map((_, j) => `${signed(found.mean[j])} ± ${found.deviation[j].toFixed(1)}`);
    all.fill(found.probabilities);
    told.forEach((text, j) => (read[j].textContent = `Q reads ${text}`));
    const likeliest = found.probabilities.indexOf(Math.max(...found.probabilities));
    picture.describe(`The digit that the generator makes of ${inWords()}. Q reads category ${likeliest}, ${told.join(", ")}`);
  }
  const drawRow = () => drawn(inAllCategories(z, categories, codes())).forEach((values, k) => all.draw(k, values));
  function drawStrip() {
    drawn(swept(z, categories, category, codes(), along, SWEEP)).forEach((values, i) => strip.draw(i, values));
    mark();
  }
  const mark = () => strip.mark(SWEEP.findIndex((value) => Math.abs(value - dials[along].value) < 1e-6));

  /** The reader chose a category, or moved continuous code j: the strip of that very code stays what it is. */
  function changed(j) {
    way.stop();
    later.hush();
    drawLarge();
    all.mark(category);
    mark();
    if (j !== undefined) drawRow();
    if (j !== along) later.give("strip", [drawStrip]);
    say(`c₁ = ${category}, ${inNumbers()}. ${comment()}`);
  }
  /** Another z on its way, and at its end, where all pictures follow. */
  function pass(next) {
    z = next;
    later.hush();
    drawLarge();
  }
  const way = glide(ui, pass, (next) => {
    pass(next);
    later.give("row", [drawRow]);
    later.give("strip", [drawStrip]);
  });

  const inNumbers = () => codes().map((value, j) => `${named(j)} = ${signed(value)}`).join(", ");
  const inWords = () => [`category ${category}`, inNumbers()].join(", ");
  function comment() {
    const far = codes().flatMap((value, j) => (Math.abs(value) > TRAINED + 1e-6 ? [named(j)] : []));
    if (far.length) return `Codes beyond ±1, as ${far.join(" and ")} now, did not occur in the training.`;
    return `Read with labels afterwards, category ${category} stands for the digit ${digits[category]}.`;
  }
  function say(text) {
    ui.readout(text);
    ui.announce(text);
  }
  function begin() {
    way.stop();
    z = Float32Array.from(start);
    random = seeded(SEED);
    category = first;
    along = 0;
    direction.value = "0";
    for (const dial of dials) dial.value = 0;
    drawLarge();
    all.mark(category);
    mark();
    later.give("row", [drawRow]);
    later.give("strip", [drawStrip]);
    ui.readout(`c₁ = ${category}, ${inNumbers()}. ${comment()}`);
  }

  ui.add(
    element(
      "div",
      { class: "ic-main" },
      element(
        "div",
        { class: "ic-large" },
        figure(heading, picture.element),
        element("div", { class: "ic-buttons" }, fresh.element, reset.element),
      ),
      column(
        figure(
          "c₁: every category, all else the same",
          all.element,
          element("div", { class: "ic-key" }, "Q(c₁ | large picture)"),
        ),
        element("div", { class: "ic-dials" }, ...dials.flatMap((dial, j) => [dial.element, read[j]])),
        element("div", {}, row(direction.element), strip.element),
      ),
    ),
  );
  begin();
  ui.onTheme(() => {
    drawLarge();
    all.repaint();
    strip.repaint();
  });
  return later.done().then(() => ui.destroy); // the figure is complete when row and strip are
}

export default { render };
