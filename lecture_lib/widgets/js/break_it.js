// Break it: damage a set of real digits, and see which measure notices.
import { button, chart, choice, column, columns, element, figure, pixels, row, slider, widget } from "./kit.js";
import { number } from "./elbo_pictures.js";
import { MOST, assembled, damaged, grain, measured, reference, seen, unpacked } from "./break_maths.js";
import {
  MEASURES,
  MEASURES_HEIGHT,
  SHEET,
  SHOWN,
  drawMeasures,
  paintSheet,
  verdictOn,
} from "./break_pictures.js";
import { floats, view } from "./floats.js";
import { load } from "./nn.js";
import css from "./break_it.css";

const SAMPLES = [30, 50, 100, 200, MOST],
  MEMORIES = [10, 30, 100, 300];
const UNTOUCHED = { noise: 0, blur: 0, classes: 10, copies: 0, memory: 10, n: MOST };
const STORIES = {
  none: {},
  noise: { noise: 0.15 },
  blur: { blur: 1 },
  "five classes": { classes: 5 },
  "ten by heart": { copies: 1, memory: 10 },
  "all by heart": { copies: 1, memory: 300 },
  "100 samples": { n: 100 },
};

function render({ model, el }) {
  const material = readMaterial(model),
    state = { settings: { ...UNTOUCHED }, real: model.get("real") };
  const ui = widget(el, {
    css,
    title: "Break it",
    lead: "Real digits, which you may damage. Each measure compares them with 1,000 training digits; green is where undamaged digits are. Which measure notices what?",
  });
  const stories = choice({
    label: "damage",
    value: "none",
    options: Object.keys(STORIES),
    onChange: (name) => change({ ...UNTOUCHED, ...STORIES[name] }),
  });
  stories.element.classList.add("bi-stories");
  const controls = createControls((name, value) => {
    stories.value = undefined;
    change({ ...state.settings, [name]: value });
  });
  const sheet = pixels({ label: "", ...SHEET }),
    measures = chart(ui, {
      label: "",
      height: MEASURES_HEIGHT,
      draw: (context, width, height) => state.values && drawMeasures(context, width, height, ui, state),
    });
  const reset = button({
    label: "Reset",
    icon: "reset",
    onClick: () => {
      stories.value = "none";
      change(UNTOUCHED);
    },
  });

  function change(settings) {
    state.settings = settings;
    state.pictures = damaged(assembled(material, settings), settings, settings.noise ? material.grain() : undefined);
    state.values = measured(seen(material.network, state.pictures, material.centre), material.real, material.heldOut);
    controls.show(settings);
    measures.redraw();
    drawSheet();
    sheet.describe(`The first pictures of the set, ${inWords(settings)}.`);
    measures.describe(told(state));
    ui.readout(comment(state));
    ui.announce(`${told(state)} ${comment(state)}`);
  }
  const drawSheet = () => paintSheet(sheet, ui, state.pictures, Math.min(state.settings.n, SHOWN.columns * SHOWN.rows));
  ui.onTheme(drawSheet);
  ui.add(
    row(stories.element, reset.element),
    columns(
      column(figure("The first pictures of the set", sheet.element), controls.element),
      figure("What the measures say", measures.element),
    ),
  );
  ui.body.classList.add("bi-body");
  change(UNTOUCHED);
  return ui.destroy;
}

/** What the page was given, ready for use. Noise is drawn when it is first wanted. */
function readMaterial(model) {
  const counts = model.get("counts"),
    inPool = counts.reduce((a, b) => a + b),
    pictures = unpacked(whole(model.get("pictures")), inPool + MOST),
    features = floats(model.get("reference"), "float16"),
    centre = floats(model.get("centre"), "float32"),
    network = load(model.get("network"), model.get("weights"));
  let noise;
  const cut = (from, sizes) => sizes.map((size) => pictures.slice(from, (from += size)));
  return {
    pool: cut(0, counts),
    heart: cut(
      inPool,
      counts.map(() => MOST / counts.length),
    ),
    lots: whole(model.get("lots")),
    network,
    centre,
    real: reference(Float64Array.from(features), centre.length),
    heldOut: Float64Array.from(floats(model.get("held_out"), "float32")),
    grain: () => (noise ??= grain()),
  };
}

function whole(bytes) {
  const { buffer, byteOffset, byteLength } = view(bytes);
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function createControls(onChange) {
  const one = (name, options) => slider({ step: 0.01, min: 0, onInput: (value) => onChange(name, value), ...options });
  const among = (name, values, label) =>
    slider({
      label,
      min: 0,
      max: values.length - 1,
      step: 1,
      value: values.indexOf(UNTOUCHED[name]),
      format: (i) => String(values[i]),
      onInput: (i) => onChange(name, values[i]),
    });
  const all = {
    noise: one("noise", { label: "noise", max: 0.5, value: 0 }),
    blur: one("blur", { label: "blur, in pixels", max: 3, step: 0.05, value: 0 }),
    classes: one("classes", { label: "classes kept", min: 2, max: 10, step: 1, value: 10, format: String }),
    copies: one("copies", { label: "copies", max: 1, value: 0, format: percent }),
    memory: among("memory", MEMORIES, "known by heart"),
    n: among("n", SAMPLES, "pictures in the set"),
  };
  const controls = Object.values(all).map(({ element: each }) => each);
  return {
    element: element("div", { class: "bi-controls" }, ...controls),
    show(settings) {
      for (const name of ["noise", "blur", "classes", "copies"]) all[name].value = settings[name];
      all.memory.value = MEMORIES.indexOf(settings.memory);
      all.n.value = SAMPLES.indexOf(settings.n);
      all.memory.input.disabled = settings.copies === 0;
    },
  };
}

// ---------------------------------------------------------------------------------------------------- words

const percent = (share) => `${Math.round(100 * share)} %`;

/** What was done to the set. */
function inWords({ noise, blur, classes, copies, memory, n }) {
  const parts = [
    noise && `noise ${number(noise)}`,
    blur && `blur ${number(blur)} pixels`,
    classes < 10 && `${classes} classes`,
    copies && `${percent(copies)} copies of ${memory} training digits`,
    `${n} pictures`,
  ];
  return parts.filter(Boolean).join(", ");
}

const told = ({ settings, values, real }) =>
  `${inWords(settings)}. ` +
  Object.entries(MEASURES)
    .map(([key, { name }]) => `${name} ${number(values[key])}, real digits ${number(real[key][0])}`)
    .join("; ") +
  ".";

const SHORT = {
  score: "inception score",
  frechet: "Fréchet distance",
  kernel: "kernel distance",
  precision: "precision",
  recall: "recall",
  closer: "nearness",
};

const listed = (names) =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "none");

/** Who noticed, who did not, and why that is so if it is worth a sentence. */
function comment({ settings, values, real }) {
  const by = { noticed: [], missed: [], praised: [] };
  for (const key of Object.keys(MEASURES)) {
    const said = verdictOn(key, values[key], real[key]);
    by[said === "real" ? "missed" : said === "better" ? "praised" : "noticed"].push(SHORT[key]);
  }
  const done = Object.keys(UNTOUCHED).filter((key) => key !== "memory" && settings[key] !== UNTOUCHED[key]);
  if (!done.length) return "Untouched test digits: every measure is within what other sets of 300 real digits reach. Break them!";
  const parts = [
    by.noticed.length ? `Noticed by ${listed(by.noticed)}` : "No measure notices",
    by.missed.length && by.noticed.length ? `, not by ${listed(by.missed)}` : "",
    by.praised.length ? `; better than real digits, say ${listed(by.praised)}.` : ".",
    done.length === 1 ? ` ${reason(done[0], settings)}` : "",
  ];
  return parts.join("");
}

/** Why a measure is blind to the one thing that was done. */
function reason(what, { copies, memory }) {
  if (what === "noise") return "Precision only asks for some real digit nearby.";
  if (what === "blur") return "Every blurred digit has a sharp one nearby, so precision stays; variety is lost, so recall falls.";
  if (what === "classes") return "Each picture is a real one, so precision stays.";
  if (what === "n")
    return "But these are real digits: on average, few samples make the Fréchet distance too large and the inception score too low. Only the kernel distance has no bias; it scatters around 0.";
  if (copies < 0.5 || memory > 100)
    return "Copies of real digits look like real digits. Only how near they are to the training digits gives them away.";
  return "Few pictures, known by heart: each is as good as real.";
}

export default { render };
