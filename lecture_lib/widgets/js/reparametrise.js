// Reparametrise: samples that move smoothly with μ and σ, and what that buys: two ways to a gradient, sample by sample.
import { button, chart, choice, column, columns, element, figure, onDrag, row, select, slider } from "./kit.js";
import { toggle, widget } from "./kit.js";
import { clamp } from "./plot.js";
import { normals, seeded } from "./random.js";
import {
  FUNCTIONS,
  klToStandardNormal,
  pathwise,
  reinforce,
  samplesOf,
  sigmaOf,
  summary,
} from "./reparametrise_maths.js";
import { drawFunction, drawKL, drawNoise, drawStrips, EDGE, number, short } from "./reparametrise_pictures.js";
import { sharedSeed } from "./shared_seed.js";
import css from "./reparametrise.css";

const COUNTS = [1, 3, 10, 30, 100, 300, 1000];
const MU = [-2, 2],
  LOG_VAR = [-4, 1];
const ESTIMATORS = { pathwise, reinforce };

function render({ model, el }) {
  const ui = widget(el, {
    css,
    title: "Reparametrise",
    lead: "The noise ε stays; μ and σ only move and stretch it. So each sample z changes smoothly with them, and a gradient passes through it.",
  });
  const first = Object.fromEntries(["mu", "log_var", "f", "samples"].map((name) => [name, model.get(name)]));
  const controls = createControls(ui, model, first, () => update());
  const pictures = createPictures(ui, controls);
  function update() {
    const state = controls.state();
    pictures.draw(state);
    ui.readout(verdict(state));
    ui.announce(`${spoken(state)} ${verdict(state)}`);
  }
  ui.add(
    ...controls.rows,
    columns(
      column(row(...controls.around), pictures.noise, pictures.kl),
      column(controls.f.element, pictures.f, controls.parameter.element, pictures.strips),
    ),
  );
  update();
  return ui.destroy;
}

// ---------------------------------------------------------------------------------------------------- controls

/** μ, log σ², the function, the noise; `state()` is all that follows from them. */
function createControls(ui, model, first, onChange) {
  const mu = slider({
    label: "μ",
    min: MU[0],
    max: MU[1],
    step: 0.05,
    value: first.mu,
    format: number,
    onInput: onChange,
  });
  const logVar = slider({
    label: "log σ²",
    min: LOG_VAR[0],
    max: LOG_VAR[1],
    step: 0.05,
    value: first.log_var,
    format: number,
    onInput: onChange,
  });
  const count = slider({
    label: "samples",
    min: 0,
    max: COUNTS.length - 1,
    step: 1,
    value: COUNTS.indexOf(first.samples),
    format: (i) => COUNTS[i].toLocaleString("en"),
    onInput: onChange,
  });
  const slip = toggle({
    label: "ε times σ², a slip",
    title: "z = μ + σ² ε: the variance where the deviation belongs",
    onChange,
  });
  const f = select({
    label: "f(z) =",
    options: Object.entries(FUNCTIONS).map(([value, { label }]) => ({ value, label })),
    value: first.f,
    onChange,
  });
  const parameter = choice({
    label: "gradient of E[f(z)] by",
    options: [
      { value: "mu", label: "μ" },
      { value: "logVar", label: "log σ²" },
    ],
    onChange,
  });
  const seed = sharedSeed(ui, model, onChange);
  const fresh = button({
    label: "New noise",
    onClick: () => {
      model.set("seed", (seed.value + 1) % 10000); // the field follows the model
      model.save_changes();
    },
  });
  const firstSeed = seed.value;
  const reset = button({
    label: "Reset",
    icon: "reset",
    onClick: () => {
      Object.assign(mu, { value: first.mu });
      Object.assign(logVar, { value: first.log_var });
      count.value = COUNTS.indexOf(first.samples);
      slip.value = false;
      f.value = first.f;
      parameter.value = "mu";
      model.set("seed", firstSeed);
      model.save_changes();
      onChange();
    },
  });
  return {
    f,
    parameter,
    mu,
    rows: [row(mu.element, logVar.element), row(count.element, seed.element, fresh.element)],
    around: [slip.element, reset.element],
    onChange,
    state() {
      const q = { mu: mu.value, logVar: logVar.value },
        noise = normals(seeded(seed.value), new Float64Array(COUNTS[count.value])),
        chosen = FUNCTIONS[f.value];
      const of = (estimator) => estimator(chosen, q, noise, parameter.value, slip.value);
      const estimates = Object.fromEntries(Object.entries(ESTIMATORS).map(([name, how]) => [name, of(how)]));
      return {
        q,
        noise,
        slip: slip.value,
        f: chosen,
        name: f.value,
        parameter: parameter.value,
        z: samplesOf(q, noise, slip.value),
        kl: klToStandardNormal(q),
        exact: chosen.gradient[parameter.value](q),
        estimates,
        results: Object.fromEntries(Object.entries(estimates).map(([name, values]) => [name, summary(values)])),
      };
    },
  };
}

// ---------------------------------------------------------------------------------------------------- pictures

function createPictures(ui, controls) {
  const drawn = (height, draw) =>
    chart(ui, { label: "", height, draw: (context, width, tall) => draw(context, width, tall, ui, controls.state()) });
  const noise = drawn(318, drawNoise),
    kl = drawn(50, drawKL),
    f = drawn(152, drawFunction),
    strips = drawn(206, drawStrips);
  const heading = element("span"),
    klHeading = element("span");
  for (const { element: canvas } of [noise, f]) moveByHand(canvas, controls);
  return {
    noise: figure(heading, noise.element),
    kl: figure(klHeading, kl.element),
    f: f.element,
    strips: figure("What each sample says, all by itself", strips.element),
    draw(now) {
      heading.textContent = now.slip ? "z = μ + σ² ε" : "z = μ + σ ε";
      klHeading.textContent = `KL(q ‖ N(0, 1)) = ${number(now.kl.total)} nats`;
      for (const each of [noise, kl, f, strips]) each.redraw();
      noise.describe(`${now.noise.length} draws of N(0, 1) on the upper line, each joined to its z on the lower one.`);
      kl.describe(`A bar of two parts: the mean costs ${number(now.kl.mean)} nats, the width ${number(now.kl.width)}.`);
      f.describe(`The curve f(z) = ${now.f.label}, the samples on it, and the slope of f at each.`);
      strips.describe(`Two strips of dots, one for each estimator. ${spoken(now)}`);
    },
  };
}

/** Dragging sideways moves μ. */
function moveByHand(canvas, { mu, onChange }) {
  let start;
  onDrag(canvas, (x, _, phase) => {
    if (phase === "start") start = { x, mu: mu.value };
    mu.value = clamp(start.mu + ((x - start.x) * 2 * EDGE) / canvas.width, ...MU);
    onChange();
  });
  canvas.classList.add("rp-sideways");
}

// ---------------------------------------------------------------------------------------------------- words

function spoken({ q, kl, results, exact, parameter }) {
  const by = parameter === "mu" ? "mu" : "log sigma squared";
  const of = ({ mean, spread }) => `mean ${short(mean)}, spread ${short(spread)}`;
  return (
    `Mu ${number(q.mu)}, sigma ${number(sigmaOf(q))}, KL ${number(kl.total)} nats. Gradient by ${by}: exact ` +
    `${short(exact)}; pathwise ${of(results.pathwise)}; REINFORCE ${of(results.reinforce)}.`
  );
}

/** What is to be seen, in a sentence or two. */
function verdict({ slip, q, name, results, noise }) {
  if (slip)
    return `The slip: ε times σ² = ${number(Math.exp(q.logVar))}, where σ = ${number(sigmaOf(q))} is due. The dots no longer follow q: they are samples of another Gaussian, N(μ, σ⁴).`;
  if (name === "step")
    return "Where a step has a slope, it is 0: pathwise says 0 whatever the samples, and is wrong. REINFORCE only asks for values of f, and is right on average.";
  if (noise.length === 1)
    return "One sample, as in the training of a VAE: each estimator is right on average, not here.";
  const ratio = results.reinforce.spread / results.pathwise.spread;
  return ratio >= 1
    ? `Both are right on average. REINFORCE spreads ${times(ratio)} as widely: it needs ${times(ratio ** 2)} as many samples to be as sure.`
    : `Both are right on average. Here f wiggles within q: pathwise spreads ${times(1 / ratio)} as widely as REINFORCE, which sees only values of f.`;
}

const times = (ratio) => `${ratio >= 10 ? Number(ratio.toPrecision(2)).toLocaleString("en") : ratio.toFixed(1)} times`;

export default { render };
