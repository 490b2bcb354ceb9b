// The xy game: two players on V(x, y) = x · y, whose own slopes lead around the solution, and rules that lead to it.
import { chart, columns, element, figure, player, row, slider, toggle, widget } from "./kit.js";
import { COLOURS, STEPS, drawDistances, drawPlane } from "./xy_pictures.js";
import { RULES, path, radius } from "./xy_maths.js";
import css from "./xy_game.css";

const STEPS_PER_SECOND = 90,
  STRIDE = 10,
  STRENGTHS = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
  ALREADY = 125; // steps in the first picture: one turn at η = .05
const OFF_AT_FIRST = "replay";
const START = Math.SQRT2;

function render({ model, el }) {
  const ui = widget(el, {
    css,
    title: "The xy game",
    lead: "x wants V = x · y small, y wants it large; the solution is (0, 0), the cross. All start at (1,\u00a01). Press Play, and change what the rules depend on.",
  });
  const first = {
    rate: model.get("learning_rate"),
    strength: nearest(model.get("strength")),
    k: model.get("k"),
    steps: ALREADY,
  };
  const state = { steps: ALREADY, paths: {} };
  const controls = createControls(first, replayed, (steps) => {
    state.steps = steps;
    draw();
    ui.announce(comment(state));
  });
  const plane = chart(ui, { label: "", height: 300, draw: (c, width, tall) => drawPlane(c, width, tall, ui, state) });
  const course = chart(ui, { label: "", height: 300, draw: (c, width, tall) => drawDistances(c, width, tall, ui, state) });
  const run = player(ui, {
    onStep() {
      if (state.steps >= STEPS) return false;
      state.steps += 1;
    },
    onFrame: draw,
    onReset() {
      state.steps = first.steps;
      controls.set(first);
      replayed();
    },
    onRest: () => ui.announce(comment(state)),
    rate: () => STEPS_PER_SECOND,
    stride: STRIDE,
    smooth: true,
  });
  /** All games from their start again, as far as they had come. */
  function replayed() {
    const { shown, ...options } = controls.state();
    state.paths = Object.fromEntries(shown.map((rule) => [rule, path(rule, STEPS, options)]));
    draw();
    ui.announce(comment(state));
  }
  function draw() {
    controls.steps.value = state.steps;
    plane.redraw();
    course.redraw();
    plane.describe(`The plane of x and y with the paths of the games after ${state.steps} steps. ${distances(state)}`);
    course.describe(`Distances from the solution over ${state.steps} of ${STEPS} steps. ${distances(state)}`);
    ui.readout(comment(state));
  }
  ui.add(
    element("div", { class: "xy-rules", role: "group", "aria-label": "rules" }, ...controls.rules.map((t) => t.element)),
    row(...controls.sliders.map((each) => each.element)),
    columns(figure("where x and y are", plane.element), figure("distance from the solution", course.element)),
    row(run.element, controls.steps.element),
  );
  replayed();
  return ui.destroy;
}

const nearest = (strength) =>
  STRENGTHS.reduce((best, value, i) => (Math.abs(value - strength) < Math.abs(STRENGTHS[best] - strength) ? i : best), 0);

function createControls(first, onChange, onSteps) {
  const rules = RULES.map((rule) => {
    const switched = toggle({ label: rule, value: rule !== OFF_AT_FIRST, onChange });
    switched.element.classList.add(`xy-${COLOURS[rule]}`);
    return switched;
  });
  const rate = slider({ label: "rate η", min: 0.01, max: 0.3, step: 0.01, value: first.rate, onInput: onChange });
  const strength = slider({
    label: "averaging λ",
    min: 0,
    max: STRENGTHS.length - 1,
    step: 1,
    value: first.strength,
    format: (i) => String(STRENGTHS[i]),
    onInput: onChange,
  });
  const k = slider({ label: "unrolled K", min: 0, max: 10, step: 1, value: first.k, format: String, onInput: onChange });
  const steps = slider({
    label: "step",
    min: 0,
    max: STEPS,
    step: 1,
    value: first.steps,
    format: String,
    onInput: onSteps,
  });
  return {
    rules,
    sliders: [rate, strength, k],
    steps,
    set(to) {
      rate.value = to.rate;
      strength.value = to.strength;
      k.value = to.k;
      RULES.forEach((rule, i) => (rules[i].value = rule !== OFF_AT_FIRST));
    },
    state: () => ({
      shown: RULES.filter((_, i) => rules[i].value),
      rate: rate.value,
      strength: STRENGTHS[strength.value],
      k: k.value,
    }),
  };
}

// ---------------------------------------------------------------------------------------------------- words

function written(distance) {
  if (distance >= 1000) return "more than 1000";
  if (distance < 0.001) return "less than .001";
  return distance >= 10 ? distance.toFixed(0) : distance.toFixed(distance < 0.1 ? 3 : 2);
}

const distances = ({ paths, steps }) =>
  `${Object.entries(paths)
    .map(([rule, places]) => `${rule} ${written(radius(places[steps]))}`)
    .join(", ")}.`;

function comment(state) {
  const { paths, steps } = state,
    found = Object.entries(paths).map(([rule, places]) => [rule, radius(places[steps])]);
  if (!found.length) return "Switch a rule on.";
  const numbers = `Step ${steps}, distance from the solution, ${written(START)} at first: ${distances(state)}`;
  const away = found.filter(([, distance]) => distance > 1.3 * START).map(([rule]) => rule),
    near = found.filter(([, distance]) => distance < START / 20).map(([rule]) => rule);
  const sentences = [];
  if (away.length) sentences.push(`${joined(away)} ${away.length > 1 ? "have" : "has"} gone away from it.`);
  if (near.length) sentences.push(`${joined(near)} ${near.length > 1 ? "have" : "has"} nearly arrived.`);
  return [numbers, ...sentences.map((text) => text[0].toUpperCase() + text.slice(1))].join(" ");
}

const joined = (names) => (names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names[0]);

export default { render };
